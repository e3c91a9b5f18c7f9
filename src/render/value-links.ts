import type { Words } from "../settings/page-words/words.ts";
import { facetValues, teamKey } from "./facets.ts";
import { folderOf, pageSize } from "./list-plan.ts";
import type { RoleListing } from "./role-listing.ts";

/** A team or a place of a role, with the files about it. */
export interface ValueLink {
  readonly label: string;
  /** The list of its roles, relative to the site. */
  readonly path: string;
  /** Its feed, relative to the site, where there are feeds. */
  readonly feed?: string;
}

/** Where the links of a role lead. */
export interface LinkedSite {
  readonly words: Words;
  /** How many open roles the list has: with more than a page of them every value has a list of its own. */
  readonly listed: number;
  /** The name of the feeds of values: `feed.rss`. Absent: there are none. */
  readonly feed?: string;
}

/** The list of a role's department, or its heading in the list of all. */
export function departmentLink(listing: RoleListing, linked: LinkedSite): ValueLink | undefined {
  const { department } = listing;
  return department === undefined ? undefined : { label: department, path: departmentPlace(department, linked).path };
}

/** Where a department is in the lists: the id of its heading, and what to link to. */
export function departmentPlace(
  department: string,
  { listed }: LinkedSite,
): { readonly id: string; readonly path: string } {
  const key = teamKey(department);
  const id = `department-${key}`;
  return { id, path: listed > pageSize ? `${folderOf("team", key)}/index.html` : `index.html#${id}` };
}

/** The teams and places of a role that can be followed. */
export function followedValues(listing: RoleListing, { words, listed, feed }: LinkedSite): readonly ValueLink[] {
  if (feed === undefined) return [];
  return (["team", "place"] as const).flatMap((name) =>
    facetValues(listing, name, words).map(({ key, label }): ValueLink => {
      const folder = folderOf(name, key);
      return { label, path: listed > pageSize ? `${folder}/index.html` : "index.html", feed: `${folder}/${feed}` };
    }),
  );
}
