import type { Words } from "../../settings/page-words/words.ts";
import { facetValues } from "../facets.ts";
import { folderOf } from "../list-plan.ts";
import type { Output } from "../output.ts";
import type { AddressedEntry } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { rssOf } from "./rss.ts";

/** The name of the feed of a team or a place, in its folder. */
export const valueFeedName = "feed.rss";

/** Who follows a team wants to hear of what is new; the lists have the rest. */
const mostEntries = 30;

/** A feed for every team and every place. */
export function valueFeeds(source: FeedSource, words: Words): readonly Output[] {
  const feeds = new Map<string, { readonly label: string; readonly entries: AddressedEntry[] }>();
  for (const entry of source.entries) {
    for (const name of ["team", "place"] as const) {
      for (const { key, label } of facetValues(entry.listing, name, words)) {
        const path = `${folderOf(name, key)}/${valueFeedName}`;
        const feed = feeds.get(path) ?? { label, entries: [] };
        if (feed.entries.length < mostEntries) feed.entries.push(entry);
        feeds.set(path, feed);
      }
    }
  }
  return [...feeds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { label, entries }]) =>
      rssOf({ ...source, entries }, { path, title: `${label} – ${source.settings.site.title}` }),
    );
}
