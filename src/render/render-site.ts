import type { OutputName, Settings } from "../settings/settings.ts";
import { jobsJson } from "./jobs-json.ts";
import { jobsSchema } from "./jobs-schema.ts";
import type { Output } from "./output.ts";
import type { RoleListing } from "./render-role.ts";
import { indexPage } from "./site-pages.ts";
import { sitemap } from "./sitemap.ts";
import type { Templates } from "./templates.ts";

/** The files of the site around its roles. Closed roles have their page, and stand in no list. */
export function renderSite(
  listings: readonly RoleListing[],
  settings: Settings,
  templates: Templates,
  wanted: readonly OutputName[],
): readonly Output[] {
  const open = listings.filter(({ isOpen }) => isOpen).toSorted(newestFirst);
  const hasPages = wanted.includes("html") || wanted.includes("index");
  return [
    ...(hasPages
      ? [
          { path: "style.css", mediaType: "text/css", body: templates.plain("style.css") },
          { path: "icon.svg", mediaType: "image/svg+xml", body: templates.plain("icon.svg") },
        ]
      : []),
    ...(wanted.includes("index") ? [indexPage(open, settings, templates)] : []),
    ...(wanted.includes("jobs-json") ? [jobsJson(open, settings), jobsSchema()] : []),
    ...(wanted.includes("sitemap") ? sitemap(open, settings) : []),
  ];
}

function newestFirst(a: RoleListing, b: RoleListing): number {
  const days = [a, b].map(({ posted, updated }) => updated ?? posted ?? "");
  return compareText(days[1] ?? "", days[0] ?? "") || compareText(a.slug, b.slug);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
