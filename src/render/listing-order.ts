import type { RoleListing } from "./role-listing.ts";

/** The order of lists: what changed last comes first; of the same day, by slug, so that no two builds differ. */
export function newestFirst(a: RoleListing, b: RoleListing): number {
  const [dayOfA, dayOfB] = [a, b].map(({ posted, updated }) => updated ?? posted ?? "");
  return compareText(dayOfB ?? "", dayOfA ?? "") || compareText(a.slug, b.slug);
}

/** By code units, which no machine's language changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
