import type { Day } from "../../role/role-spec.ts";
import type { Words } from "../../settings/page-words/words.ts";
import { type OutputName, outputNames, type Settings } from "../../settings/settings.ts";
import { boards } from "../boards/all-boards.ts";
import { type BoardRefusal, boardFeed, boardRefusals } from "../boards/board-feed.ts";
import type { Output } from "../output.ts";
import { atom } from "./atom.ts";
import type { AddressedEntry, FeedEntry } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { jsonFeed } from "./json-feed.ts";
import { ojobpub } from "./ojobpub.ts";
import { rss } from "./rss.ts";
import { valueFeeds } from "./value-feeds.ts";

/** Every feed by its name among the outputs. A new one is a file and a line here. */
const feeds: { readonly [name in OutputName]?: (source: FeedSource) => Output } = {
  "json-feed": jsonFeed,
  rss,
  atom,
  ojobpub,
  ...Object.fromEntries(boards.map((board) => [board.name, (source: FeedSource) => boardFeed(board, source)])),
};

/** The names of the outputs that need the site's address. */
export const feedNames: readonly OutputName[] = outputNames.filter((name) => name in feeds);

/** The wanted feeds of the open roles. Without the site's address there are none: whoever reads a feed reads it elsewhere. */
export function feedsOf(entries: readonly FeedEntry[], plan: FeedPlan): readonly Output[] {
  const source = sourceOf(entries, plan);
  if (source === undefined) return [];
  return [
    ...plan.wanted.flatMap((name) => feeds[name]?.(source) ?? []),
    ...(plan.valueWords === undefined ? [] : valueFeeds(source, plan.valueWords)),
  ];
}

/** The open roles that are not in the file of a wanted board, because they lack what it requires. */
export function refusalsOf(entries: readonly FeedEntry[], plan: FeedPlan): readonly BoardRefusal[] {
  const source = sourceOf(entries, plan);
  if (source === undefined) return [];
  return boards.filter(({ name }) => plan.wanted.includes(name)).flatMap((board) => boardRefusals(board, source));
}

/** Which feeds are made, and with what. */
export interface FeedPlan {
  readonly settings: Settings;
  readonly wanted: readonly OutputName[];
  readonly on: Day;
  /** The words of the lists, where teams and places are to have feeds of their own. */
  readonly valueWords?: Words;
}

function sourceOf(entries: readonly FeedEntry[], { settings, on }: FeedPlan): FeedSource | undefined {
  const { url: siteUrl } = settings.site;
  if (siteUrl === undefined) return undefined;
  const addressed = entries.filter((entry): entry is AddressedEntry => entry.listing.url !== undefined);
  const days = addressed.map(({ listing }) => listing.updated ?? listing.posted ?? "").filter((day) => day !== "");
  const changed = days.toSorted().at(-1) ?? on;
  return { entries: addressed, settings, siteUrl, changed };
}
