import type { SitePage } from "../settings/pages/site-page.ts";
import type { Settings } from "../settings/settings.ts";
import { escapeXml } from "./escape-xml.ts";
import { lastChange } from "./feeds/feed-entry.ts";
import type { Output } from "./output.ts";
import type { RoleListing } from "./role-listing.ts";

/**
 * The sitemap of the pages and the open roles: https://www.sitemaps.org/protocol.html. `lastmod` is the day on which a role was posted
 * or amended, never the day of the build. Without the site's address there is none.
 */
export function sitemap(
  listings: readonly RoleListing[],
  pages: readonly SitePage[],
  { site }: Settings,
): readonly Output[] {
  if (site.url === undefined) return [];
  const latest = listings.map(lastChange).toSorted().at(-1);
  const entries = [
    entry(`${site.url}/`, latest ?? ""),
    ...pages.map(({ slug, updated = "" }) => entry(`${site.url}/${slug}/`, updated)),
    ...listings.map((listing) => entry(listing.url ?? "", lastChange(listing))),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
  return [{ path: "sitemap.xml", mediaType: "application/xml", body }];
}

function entry(url: string, day: string): string {
  const lastmod = day === "" ? "" : `<lastmod>${day}</lastmod>`;
  return `  <url><loc>${escapeXml(url)}</loc>${lastmod}</url>\n`;
}
