import type { SitePage } from "../settings/pages/site-page.ts";
import { bodyHtml, type TrustedHtml } from "./body-html.ts";
import type { Output } from "./output.ts";
import { openGraphLocale, type PageHead } from "./page-head.ts";
import { withSiteLinks } from "./page-links.ts";
import type { PageSurroundings } from "./posting-page.ts";
import { type NavigationLink, navigationFor, sitePagePath } from "./site-navigation.ts";
import type { SiteView } from "./site-view.ts";
import { directionOf } from "./text-direction.ts";
import { type WordsView, wordsFor, wordsView } from "./words-for.ts";

/** What the template of a page that is no posting gets as `it`. */
export interface ContentPageView extends WordsView {
  readonly head: PageHead;
  readonly site: SiteView;
  /** The way from the page to the site's root. */
  readonly root: string;
  readonly title: string;
  /** BCP 47, and the direction of its script. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly body: TrustedHtml;
  readonly navigation: readonly NavigationLink[];
}

/** A page about the employer, its benefits or how it hires, cleaned as a posting is. */
export function contentPage(
  page: SitePage,
  { settings, site, feeds, templates, pages, files }: PageSurroundings & { readonly files: ReadonlySet<string> },
): Output {
  const { title, language, slug } = page;
  const words = wordsFor(language, settings.words);
  const { tree, ownImages } = withSiteLinks(page, { pages, files });
  const root = "../".repeat(slug.split("/").length);
  const locale = openGraphLocale(language);
  const view: ContentPageView = {
    head: {
      title: `${title} – ${site.title}`,
      shareTitle: title,
      description: page.description ?? title,
      siteName: site.title,
      isListed: true,
      root,
      styles: ["style.css"],
      translations: [],
      feeds,
      ...(locale !== undefined && { locale }),
      ...(settings.site.url !== undefined && { canonical: `${settings.site.url}/${slug}/` }),
    },
    site,
    root,
    title,
    language,
    direction: directionOf(language),
    ...wordsView(language, settings.words),
    body: bodyHtml(tree, { title, words, isOpen: true, ownImages }).page,
    navigation: navigationFor(pages, { language, siteLanguage: site.language, current: slug }),
  };
  return { path: sitePagePath(page), mediaType: "text/html", body: templates.fill("page.html", view) };
}
