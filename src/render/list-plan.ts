import type { Words } from "../settings/page-words/words.ts";
import { type Facet, type FacetName, facetsOf, facetValues } from "./facets.ts";
import { compareText } from "./listing-order.ts";
import type { RoleListing } from "./role-listing.ts";

/** How many roles are on a page: more are hard to look through, and slow on a telephone. */
export const pageSize = 50;

/** A list of roles that has an address of its own: all of them, or those with one value. */
export interface RoleList {
  /** Its folder relative to the site, with a slash at the end; empty for the list of all. */
  readonly folder: string;
  /** What its roles have in common. */
  readonly chosen?: { readonly name: FacetName; readonly key: string; readonly label: string };
  readonly listings: readonly RoleListing[];
  readonly pages: readonly (readonly RoleListing[])[];
  /**
   * What its roles can be chosen by on the page itself. A list of several pages has none: a choice on one page would hide
   * what is on the others.
   */
  readonly filters: readonly Facet[];
}

/**
 * The lists of a site. Up to a page of roles, one list is enough: its choices do the rest. A larger site has a list for
 * every value as well, with an address to keep and to share.
 */
export function planLists(open: readonly RoleListing[], words: Words): readonly RoleList[] {
  const all = roleList({ folder: "", listings: open.toSorted(byDepartment) }, words);
  if (all.pages.length === 1) return [all];
  const lists = facetsOf(all.listings, words).flatMap(({ name, values }) => {
    const byKey = listingsByKey(all.listings, name, words);
    return values.map(({ key, label }) => {
      const listings = byKey.get(key) ?? [];
      return roleList({ folder: `${folderOf(name, key)}/`, chosen: { name, key, label }, listings }, words);
    });
  });
  return [all, ...lists];
}

/** Where the list of a value is, relative to the site. */
export function folderOf(name: FacetName, key: string): string {
  return `${folders[name]}/${key}`;
}

/** The path of a page of a list, counted from 1. */
export function pagePath({ folder }: RoleList, page: number): string {
  return page === 1 ? `${folder}index.html` : `${folder}page/${page}/index.html`;
}

/** The folders of the lists and of the roles themselves, relative to the site: no page can be one of them. */
export const ownFolders: readonly string[] = ["roles", "page", "places", "teams", "workplaces", "employment"];

const folders: { readonly [name in FacetName]: string } = {
  place: "places",
  team: "teams",
  workplace: "workplaces",
  employment: "employment",
};

function listingsByKey(
  listings: readonly RoleListing[],
  name: FacetName,
  words: Words,
): ReadonlyMap<string, readonly RoleListing[]> {
  const byKey = new Map<string, RoleListing[]>();
  for (const listing of listings) {
    for (const { key } of facetValues(listing, name, words)) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [listing]);
      else others.push(listing);
    }
  }
  return byKey;
}

function roleList(list: Omit<RoleList, "pages" | "filters">, words: Words): RoleList {
  const { listings, chosen } = list;
  const count = Math.max(1, Math.ceil(listings.length / pageSize));
  const pages = Array.from({ length: count }, (_, index) => listings.slice(index * pageSize, (index + 1) * pageSize));
  const filters = count > 1 ? [] : facetsOf(listings, words).filter(({ name }) => name !== chosen?.name);
  return { ...list, pages, filters };
}

/** By department, those without one last; within one, as they came. */
function byDepartment(a: RoleListing, b: RoleListing): number {
  if (a.department === undefined || b.department === undefined)
    return Number(a.department === undefined) - Number(b.department === undefined);
  return compareText(a.department, b.department);
}
