import { startOfDay } from "../../role/dates.ts";
import type { Day } from "../../role/role-spec.ts";
import type { Output } from "../output.ts";
import { type AddressedEntry, shownHtml } from "./feed-entry.ts";
import type { FeedSource } from "./feed-source.ts";
import { attribute, element, xmlDeclaration } from "./xml.ts";

/** RSS 2.0 (https://www.rssboard.org/rss-specification), newest first. */
export function rss(source: FeedSource): Output {
  return rssOf(source, { path: "feed.rss", title: source.settings.site.title });
}

/** A feed of some of the roles, with a file and a title of its own. */
export function rssOf(
  { entries, settings, siteUrl }: FeedSource,
  { path, title }: { readonly path: string; readonly title: string },
): Output {
  const { site, employer } = settings;
  const body = [
    xmlDeclaration,
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n',
    element("title", title),
    element("link", `${siteUrl}/`),
    element("description", employer.name === undefined ? site.title : `${site.title} · ${employer.name}`),
    element("language", site.language),
    `<atom:link href="${attribute(`${siteUrl}/${path}`)}" rel="self" type="application/rss+xml"/>\n`,
    ...entries.map((entry) => item(entry, site.timeZone)),
    "</channel>\n</rss>\n",
  ].join("");
  return { path, mediaType: "application/rss+xml", body };
}

function item(entry: AddressedEntry, timeZone: string): string {
  const { url, title, posted, department } = entry.listing;
  return [
    "<item>\n",
    element("title", title),
    element("link", url),
    `<guid isPermaLink="true">${attribute(url)}</guid>\n`,
    element("pubDate", posted === undefined ? undefined : mailDate(posted, timeZone)),
    element("category", department),
    element("description", shownHtml(entry)),
    "</item>\n",
  ].join("");
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The beginning of a day as RFC 822 writes it: "Mon, 02 Nov 2026 00:00:00 +0100". */
function mailDate(day: Day, timeZone: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const offset = startOfDay(day, timeZone).slice(19).replace("Z", "+00:00").replace(":", "");
  const [year, , dayOfMonth] = day.split("-");
  return `${weekdays[date.getUTCDay()]}, ${dayOfMonth} ${months[date.getUTCMonth()]} ${year} 00:00:00 ${offset}`;
}
