import type { Output } from "../render/output.ts";
import type { RenderedRole } from "../render/render-role.ts";
import { rolePagePath } from "../render/role-page-path.ts";
import { digestOf } from "./digest.ts";

/** Which open roles a build publishes: the address of each, with a mark of all that it says. */
export type Published = Readonly<Record<string, string>>;

/** Names the files of a build, so that the next one knows the folder for its own. */
export const manifestPath = ".rolespec-build.json";
export const changesPath = "changes.json";

/** The open roles among those of a build. Templates do not count: a new look is no news of a job. */
export function publishedIn(roles: readonly RenderedRole[]): Published {
  const marks = roles.flatMap(({ entry }) => {
    if (entry === undefined) return [];
    const address = entry.listing.url ?? rolePagePath(entry.listing.slug);
    // The card says in words what the listing holds.
    const { card: _, ...news } = entry;
    const mark = digestOf(news).slice(0, 16);
    return [[address, mark] as const];
  });
  return Object.fromEntries(marks.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** `changes.json`: which roles are new, say something else, or are gone since the last build. Search engines want to be told. */
export function changesSince(before: Published, now: Published): Output {
  const added = Object.keys(now).filter((address) => !Object.hasOwn(before, address));
  const updated = Object.keys(now).filter(
    (address) => Object.hasOwn(before, address) && before[address] !== now[address],
  );
  const removed = Object.keys(before).filter((address) => !Object.hasOwn(now, address));
  const body = `${JSON.stringify({ format: 1, added, updated, removed }, null, 2)}\n`;
  return { path: changesPath, mediaType: "application/json", body };
}
