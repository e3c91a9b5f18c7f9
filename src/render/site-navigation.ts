import type { SitePage } from "../settings/pages/site-page.ts";

/** A link of the navigation to a page of the site. */
export interface NavigationLink {
  readonly label: string;
  /** Relative to the site. */
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
  readonly isCurrent: boolean;
}

/** The file of a page, relative to the site. */
export function sitePagePath({ slug }: Pick<SitePage, "slug">): string {
  return `${slug}/index.html`;
}

/**
 * The pages in the navigation of a page in a language: those in its own language, else those in the site's, else all. `current`: the slug
 * of the page itself, where it is one of them.
 */
export function navigationFor(
  pages: readonly SitePage[],
  {
    language,
    siteLanguage,
    current,
  }: { readonly language: string; readonly siteLanguage: string; readonly current?: string },
): readonly NavigationLink[] {
  const shown = pages.filter(({ navigation }) => navigation !== undefined);
  const among = (wanted: string): readonly SitePage[] =>
    shown.filter((page) => baseOf(page.language) === baseOf(wanted));
  const [chosen = shown] = [among(language), among(siteLanguage)].filter(({ length }) => length > 0);
  return chosen.map((page) => ({
    label: page.navigation ?? page.title,
    path: sitePagePath(page),
    language: page.language,
    isCurrent: page.slug === current,
  }));
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}
