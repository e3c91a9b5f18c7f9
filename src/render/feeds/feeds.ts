import type { Day } from "../../role/role-spec.ts";
import { type OutputName, outputNames, type Settings } from "../../settings/settings.ts";
import type { Output } from "../output.ts";
import { atom } from "./atom.ts";
import type { AddressedEntry, FeedEntry } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { indeed } from "./indeed.ts";
import { jsonFeed } from "./json-feed.ts";
import { ojobpub } from "./ojobpub.ts";
import { rss } from "./rss.ts";

/** Every feed by its name among the outputs. A new one is a file and a line here. */
const feeds: { readonly [name in OutputName]?: (source: FeedSource) => Output } = {
  "json-feed": jsonFeed,
  rss,
  atom,
  indeed,
  ojobpub,
};

/** The names of the outputs that need the site's address. */
export const feedNames: readonly OutputName[] = outputNames.filter((name) => name in feeds);

/** The wanted feeds of the open roles. Without the site's address there are none: whoever reads a feed reads it elsewhere. */
export function feedsOf(
  entries: readonly FeedEntry[],
  { settings, wanted, on }: { readonly settings: Settings; readonly wanted: readonly OutputName[]; readonly on: Day },
): readonly Output[] {
  const { url: siteUrl } = settings.site;
  if (siteUrl === undefined) return [];
  const addressed = entries.filter((entry): entry is AddressedEntry => entry.listing.url !== undefined);
  const days = addressed.map(({ listing }) => listing.updated ?? listing.posted ?? "").filter((day) => day !== "");
  const changed = days.toSorted().at(-1) ?? on;
  return wanted.flatMap((name) => feeds[name]?.({ entries: addressed, settings, siteUrl, changed }) ?? []);
}
