import { startOfDay } from "../../role/dates.ts";
import type { Output } from "../output.ts";
import { type AddressedEntry, lastChange, shownHtml } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Each item holds the role's schema.org JobPosting under `_jobposting`, as Teamtailor's
 * feeds do and several readers expect.
 */
export function jsonFeed({ entries, settings, siteUrl }: FeedSource): Output {
  const { site, employer } = settings;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: site.title,
    home_page_url: `${siteUrl}/`,
    feed_url: `${siteUrl}/feed.json`,
    language: site.language,
    authors: employer.name === undefined ? undefined : [{ name: employer.name, url: employer.url }],
    items: entries.map((entry) => item(entry, site.timeZone)),
  };
  return { path: "feed.json", mediaType: "application/feed+json", body: `${JSON.stringify(feed, null, 2)}\n` };
}

function item(entry: AddressedEntry, timeZone: string): object {
  const { listing, summary, jobPosting } = entry;
  const { url, title, posted, language, department, team, employment } = listing;
  const tags = [department, team, ...employment].filter((tag) => tag !== undefined);
  return {
    id: url,
    url,
    title,
    content_html: shownHtml(entry),
    summary: summary === "" ? undefined : summary,
    date_published: posted === undefined ? undefined : startOfDay(posted, timeZone),
    date_modified: lastChange(listing) === "" ? undefined : startOfDay(lastChange(listing), timeZone),
    tags: tags.length === 0 ? undefined : [...new Set(tags)],
    language,
    _jobposting: jobPosting,
  };
}
