import type { SitePage } from "../settings/pages/site-page.ts";
import type { Settings } from "../settings/settings.ts";
import type { Output } from "./output.ts";
import { type FeedLink, openGraphLocale, type PageHead } from "./page-head.ts";
import type { FindRelated } from "./related-roles.ts";
import { type RoleCard, roleCard } from "./role-card.ts";
import type { RoleListing } from "./role-listing.ts";
import { rolePagePath } from "./role-page-path.ts";
import { type Posting, type PostingView, postingView } from "./role-view.ts";
import { type NavigationLink, navigationFor } from "./site-navigation.ts";
import { type SitePicture, teamPicture } from "./site-pictures.ts";
import type { SiteView } from "./site-view.ts";
import { socialSize } from "./social-image.ts";
import type { Templates } from "./templates.ts";
import { type LanguageLink, languageLinks, type Translations } from "./translations.ts";
import { departmentLink, followedValues, type LinkedSite, type ValueLink } from "./value-links.ts";
import type { Fact } from "./write-facts.ts";

/** What people save, share and copy a posting with. */
export const toolsScriptPath = "rolespec-tools.js";

/** What the template of a role's page gets as `it`. */
export interface PostingPageView extends PostingView {
  readonly head: PageHead;
  readonly site: SiteView;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The languages in which the posting can be read, its own among them; empty where there is but one. */
  readonly languages: readonly LanguageLink[];
  /** Open roles for whoever reads this one. */
  readonly related: readonly RoleCard[];
  /** Whether those have to do with this one. */
  readonly isRelatedAlike: boolean;
  /** The picture of its team or department. */
  readonly picture?: SitePicture;
  /** The day of the last change, of an open role. */
  readonly updated?: Fact;
  /** The list of the role's department. */
  readonly departmentLink?: ValueLink;
  /** The teams and places that can be followed, and whether there are feeds of all roles. */
  readonly followed: readonly ValueLink[];
  readonly feeds: readonly FeedLink[];
  readonly navigation: readonly NavigationLink[];
}

/** What the page of a role must know of the site around it. */
export interface PageSurroundings {
  readonly settings: Settings;
  readonly site: SiteView;
  readonly feeds: readonly FeedLink[];
  /** The languages of each open role, by slug. */
  readonly translations: ReadonlyMap<string, Translations>;
  readonly findRelated: FindRelated;
  readonly linked: LinkedSite;
  readonly templates: Templates;
  /** Pages that are no postings. */
  readonly pages: readonly SitePage[];
}

/** The page of one role, open or closed. */
export function postingPage(posting: Posting, listing: RoleListing, surroundings: PageSurroundings): Output {
  const { settings, site, findRelated, templates } = surroundings;
  const translations = surroundings.translations.get(posting.slug);
  const related = findRelated(listing);
  // A picture may give away whose it is.
  const picture = posting.isConfidential ? undefined : teamPicture([listing.team, listing.department], settings);
  const updated = posting.isOpen ? posting.facts.find(({ name }) => name === "updated") : undefined;
  const department = posting.isOpen ? departmentLink(listing, surroundings.linked) : undefined;
  const view: PostingPageView = {
    ...postingView(posting, settings.words),
    facts: posting.facts.filter((fact) => fact !== updated),
    ...(updated !== undefined && { updated }),
    ...(picture !== undefined && { picture }),
    head: headOf(posting, translations, surroundings),
    site: posting.isConfidential ? { title: site.title, language: site.language } : site,
    root: "../../",
    languages: translations === undefined || translations.length === 1 ? [] : languageLinks(translations),
    // Pages about the employer would name it.
    navigation: posting.isConfidential
      ? []
      : navigationFor(surroundings.pages, { language: posting.language, siteLanguage: site.language }),
    related: related.roles.map((role) => roleCard(role, settings.words)),
    isRelatedAlike: related.areAlike,
    ...(department !== undefined && { departmentLink: department }),
    followed: posting.isOpen ? followedValues(listing, surroundings.linked) : [],
    feeds: posting.isConfidential ? [] : surroundings.feeds,
  };
  return { path: rolePagePath(posting.slug), mediaType: "text/html", body: templates.fill("role.html", view) };
}

function headOf(
  posting: Posting,
  translations: Translations | undefined,
  { settings, feeds, site }: PageSurroundings,
): PageHead {
  const { title, employer, description, language, canonical, jobPosting } = posting;
  const locale = openGraphLocale(language);
  return {
    title: employer === undefined ? title : `${title} – ${employer.name}`,
    shareTitle: title,
    description,
    siteName: site.title,
    isListed: posting.isOpen,
    root: "../../",
    styles: ["style.css"],
    translations: translations === undefined ? [] : alternates(translations, settings),
    feeds,
    ...(locale === undefined ? {} : { locale }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(jobPosting === undefined ? {} : { jobPosting }),
    ...(posting.socialImage !== undefined && {
      image: {
        url: posting.socialImage,
        ...socialSize,
        alt: employer === undefined ? title : `${title} – ${employer.name}`,
      },
    }),
  };
}

/** Search engines want every language on every page of them, absolute, and one for readers of none. */
function alternates(translations: Translations, { site }: Settings): PageHead["translations"] {
  if (translations.length === 1 || site.url === undefined) return [];
  const [{ url: original = "" }] = translations;
  return [
    ...translations.map(({ language, url = "" }) => ({ language, url })),
    { language: "x-default", url: original },
  ];
}
