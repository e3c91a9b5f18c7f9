import { startOfDay } from "../../role/dates.ts";
import type { Output } from "../output.ts";
import { type AddressedEntry, lastChange, shownHtml } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { attribute, element, xmlDeclaration } from "./xml.ts";

/** Atom (RFC 4287), newest first. An entry's id is its address, which stays. */
export function atom({ entries, settings, siteUrl, changed }: FeedSource): Output {
  const { site, employer } = settings;
  const address = `${siteUrl}/feed.atom`;
  const body = [
    xmlDeclaration,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${attribute(site.language)}">\n`,
    element("id", address),
    element("title", site.title),
    element("updated", startOfDay(changed, site.timeZone)),
    `<link rel="self" type="application/atom+xml" href="${attribute(address)}"/>\n`,
    `<link rel="alternate" type="text/html" href="${attribute(`${siteUrl}/`)}"/>\n`,
    `<author>\n${element("name", employer.name ?? site.title)}${element("uri", employer.url)}</author>\n`,
    ...entries.map((each) => entry(each, { timeZone: site.timeZone, changed })),
    "</feed>\n",
  ].join("");
  return { path: "feed.atom", mediaType: "application/atom+xml", body };
}

function entry(
  source: AddressedEntry,
  { timeZone, changed }: { readonly timeZone: string; readonly changed: string },
): string {
  const { listing, summary } = source;
  const html = shownHtml(source);
  const { url, title, posted, language, department } = listing;
  return [
    `<entry xml:lang="${attribute(language)}">\n`,
    element("id", url),
    element("title", title),
    `<link rel="alternate" type="text/html" href="${attribute(url)}"/>\n`,
    element("published", posted === undefined ? undefined : startOfDay(posted, timeZone)),
    element("updated", startOfDay(lastChange(listing) || changed, timeZone)),
    department === undefined ? "" : `<category term="${attribute(department)}"/>\n`,
    element("summary", summary),
    html === "" ? "" : element('content type="html"', html).replace('</content type="html">', "</content>"),
    "</entry>\n",
  ].join("");
}
