import type { Words } from "../settings/page-words/words.ts";
import type { SitePage } from "../settings/pages/site-page.ts";
import type { Settings } from "../settings/settings.ts";
import { type CountedValue, type Facet, facetValues } from "./facets.ts";
import { filterStylesPath } from "./filter-styles.ts";
import { folderOf, pagePath, type RoleList } from "./list-plan.ts";
import { type FeedLink, openGraphLocale, type PageHead } from "./page-head.ts";
import { type Paging, pagingOf } from "./paging.ts";
import { type RoleCard, roleCard } from "./role-card.ts";
import type { RoleListing } from "./role-listing.ts";
import { isSearched, searchIndexPath, usualCurrency } from "./search-index.ts";
import { type NavigationLink, navigationFor } from "./site-navigation.ts";
import { heroPicture, type SitePicture, teamPicture } from "./site-pictures.ts";
import type { SiteView } from "./site-view.ts";
import type { Templates } from "./templates.ts";
import { directionOf } from "./text-direction.ts";
import { languageLinks, type Translations } from "./translations.ts";
import { departmentPlace, type LinkedSite, type ValueLink } from "./value-links.ts";
import { type WordsView, wordsView } from "./words-for.ts";
import { writeCount } from "./write-values.ts";

/** What the template of a list of roles gets as `it`. */
export interface ListView extends WordsView {
  readonly head: PageHead;
  readonly site: SiteView;
  /** The way from the page to the site's root. */
  readonly root: string;
  /** Whether it is the first page of all roles. */
  readonly isHome: boolean;
  /** BCP 47, and the direction of its script. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The heading: the site's title, or what the roles of this list have in common. */
  readonly title: string;
  /** "5 open roles". */
  readonly count: string;
  readonly total: number;
  /** Roles by department, in the order of their names; roles without one come last, under no name. */
  readonly groups: readonly RoleGroup[];
  /** What the roles can be chosen by on this page. */
  readonly filters: readonly FoldedFacet<CountedValue>[];
  /** The lists of single values, on the pages of a list too long for one. */
  readonly lists: readonly FoldedFacet<ListLink>[];
  /** Where the roles fill several pages. */
  readonly paging?: Paging;
  /** Where people search, on the first page of all roles. */
  readonly search?: SearchView;
  readonly navigation: readonly NavigationLink[];
  /** The feeds of all roles, and the one of this list. */
  readonly feeds: readonly FeedLink[];
  readonly valueFeed?: ValueLink;
  /** At the head of the list of all, or of a team. */
  readonly picture?: SitePicture;
}

/** What the search form offers. */
export interface SearchView {
  readonly facets: readonly Facet[];
  /** In which an amount of pay can be asked for. */
  readonly currency?: string;
  /** The file that the script reads, relative to the site. */
  readonly index: string;
  /** Whether the coordinates of any role are known, so that it can be found by its distance. */
  readonly hasDistance: boolean;
}

/** The roles of a department. */
export interface RoleGroup {
  /** Empty for roles without a department. */
  readonly name: string;
  /** What the heading is linked by: `department-nursing`. */
  readonly id?: string;
  /** The list of the department, or the heading itself, relative to the site. */
  readonly path?: string;
  readonly roles: readonly ListedCard[];
}

/** A card with what it can be chosen by: `data-place="us-ma-boston"`. */
export interface ListedCard extends RoleCard {
  readonly choices: readonly { readonly name: string; readonly keys: string }[];
}

/** A facet whose values are partly folded away. */
export interface FoldedFacet<V> extends Omit<Facet, "values"> {
  readonly values: readonly V[];
  readonly folded: readonly V[];
}

/** The way to the list of one value, relative to the site. */
export interface ListLink extends CountedValue {
  readonly path: string;
  readonly isCurrent: boolean;
}

/** What the lists of a site are made with. */
export interface ListMaterials {
  readonly settings: Settings;
  readonly site: SiteView;
  readonly feeds: readonly FeedLink[];
  readonly linked: LinkedSite;
  readonly templates: Templates;
  /** Pages that are no postings. */
  readonly pages: readonly SitePage[];
}

/** What a list must know of the others. */
export interface ListSurroundings extends ListMaterials {
  readonly words: Words;
  /** What all roles of the site can be chosen by. */
  readonly facets: readonly Facet[];
  /** The languages of each listed role. */
  readonly translations: ReadonlyMap<RoleListing, Translations>;
}

/** How many values of a facet are seen at once. */
const mostSeen = 8;

/** A page of a list, counted from 1. */
export function listView(list: RoleList, page: number, surroundings: ListSurroundings): ListView {
  const { settings, site, words, facets, translations } = surroundings;
  const { listings, pages, filters, chosen } = list;
  const cards = (pages[page - 1] ?? []).map((listing) => ({
    ...roleCard(listing, settings.words, languageLinks(translations.get(listing) ?? [listing])),
    choices: filters.map(({ name }) => ({
      name,
      keys: facetValues(listing, name, words)
        .map(({ key }) => key)
        .join(" "),
    })),
  }));
  const valueFeed = valueFeedOf(list, surroundings);
  const isFirst = chosen === undefined && page === 1;
  const picture =
    chosen?.name === "team" ? teamPicture([chosen.label], settings) : isFirst ? heroPicture(settings) : undefined;
  const view = {
    head: headOf(list, page, surroundings),
    site,
    root: rootOf(pagePath(list, page)),
    isHome: chosen === undefined && page === 1,
    language: site.language,
    direction: directionOf(site.language),
    ...wordsView(site.language, settings.words),
    navigation: navigationFor(surroundings.pages, { language: site.language, siteLanguage: site.language }),
    title: chosen?.label ?? site.title,
    count: listings.length === 0 ? words.noRoles : writeCount(listings.length, words.roleCount),
    total: listings.length,
    groups: groupsOf(cards, surroundings),
    feeds: [...surroundings.feeds],
    ...(valueFeed !== undefined && { valueFeed }),
    ...(picture !== undefined && { picture }),
    filters: filters.map((facet) => folded(facet, facet.values)),
    lists: pages.length === 1 ? [] : facets.map((facet) => folded(facet, linksOf(facet, list))),
  };
  const isSearchPage = view.isHome && isSearched(listings);
  return {
    ...view,
    ...(pages.length > 1 && { paging: pagingOf(list, page, words) }),
    ...(isSearchPage && { search: searchView(listings, facets) }),
  };
}

function searchView(listings: readonly RoleListing[], facets: readonly Facet[]): SearchView {
  const currency = usualCurrency(listings);
  const hasDistance = listings.some(({ places }) => places.some((place) => place.coordinates !== undefined));
  return { facets, index: searchIndexPath, hasDistance, ...(currency !== undefined && { currency }) };
}

function headOf(list: RoleList, page: number, { settings, site, words, feeds }: ListSurroundings): PageHead {
  const { chosen, listings, pages, filters } = list;
  const folder = pagePath(list, page).replace(/index\.html$/, "");
  const parts = [chosen?.label, ...(page === 1 ? [] : [words.page.replace("%", String(page))])];
  const title = [...parts, site.title].filter((part) => part !== undefined).join(" – ");
  const count = listings.length === 0 ? words.noRoles : writeCount(listings.length, words.roleCount);
  const locale = openGraphLocale(site.language);
  return {
    title,
    shareTitle: title,
    description: `${chosen === undefined ? "" : `${chosen.label}, `}${site.title}: ${count}`,
    siteName: site.title,
    isListed: true,
    root: rootOf(folder),
    styles: filters.length > 0 ? ["style.css", filterStylesPath] : ["style.css"],
    translations: [],
    feeds,
    ...(locale === undefined ? {} : { locale }),
    ...(settings.site.url === undefined ? {} : { canonical: `${settings.site.url}/${folder}` }),
    ...(page > 1 ? { previous: pagePath(list, page - 1) } : {}),
    ...(page < pages.length ? { next: pagePath(list, page + 1) } : {}),
  };
}

function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** Cards come sorted by department. */
function groupsOf(cards: readonly ListedCard[], { linked }: ListSurroundings): readonly RoleGroup[] {
  const names = [...new Set(cards.map(({ department = "" }) => department))];
  return names.map((name) => {
    const roles = cards.filter(({ department = "" }) => department === name);
    return name === "" ? { name, roles } : { name, roles, ...departmentPlace(name, linked) };
  });
}

/** The feed of the roles of a list of one team or place. */
function valueFeedOf({ chosen, folder }: RoleList, { linked }: ListSurroundings): ValueLink | undefined {
  const isFollowed = chosen !== undefined && (chosen.name === "team" || chosen.name === "place");
  if (!isFollowed || linked.feed === undefined) return undefined;
  return { label: chosen.label, path: `${folder}index.html`, feed: `${folder}${linked.feed}` };
}

/** One that is on the page by itself is never folded away alone. */
function folded<V>({ name, label }: Facet, values: readonly V[]): FoldedFacet<V> {
  const seen = values.length > mostSeen + 1 ? mostSeen : values.length;
  return { name, label, values: values.slice(0, seen), folded: values.slice(seen) };
}

function linksOf({ name, values }: Facet, { chosen }: RoleList): readonly ListLink[] {
  return values.map((value) => ({
    ...value,
    path: `${folderOf(name, value.key)}/index.html`,
    isCurrent: chosen?.name === name && chosen.key === value.key,
  }));
}
