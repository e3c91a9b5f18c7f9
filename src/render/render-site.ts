import type { Day } from "../role/role-spec.ts";
import type { SitePage } from "../settings/pages/site-page.ts";
import type { OutputName, Settings } from "../settings/settings.ts";
import { contentPage } from "./content-page.ts";
import { entriesOf } from "./feeds/feed-entry.ts";
import { feedsOf } from "./feeds/feeds.ts";
import { valueFeedName } from "./feeds/value-feeds.ts";
import { jobsJson } from "./jobs-json.ts";
import { jobsSchema } from "./jobs-schema.ts";
import { newestFirst } from "./listing-order.ts";
import type { Output } from "./output.ts";
import { feedLinks } from "./page-head.ts";
import { postingPage, toolsScriptPath } from "./posting-page.ts";
import { relatedAmong } from "./related-roles.ts";
import type { RenderedRole } from "./render-role.ts";
import { listPages } from "./site-pages.ts";
import { type LogoView, siteView } from "./site-view.ts";
import { sitemap } from "./sitemap.ts";
import type { Templates } from "./templates.ts";
import { lookSheet, themeStyles } from "./theme-styles.ts";
import { groupTranslations } from "./translations.ts";
import { wordsFor } from "./words-for.ts";

/** What a site is made with. */
export interface SiteMaterials {
  readonly settings: Settings;
  readonly templates: Templates;
  readonly wanted: readonly OutputName[];
  /** The employer's logo, where it is a file of the project. */
  readonly logo?: Logo;
  /** Pages that are no postings, in the order of the navigation. */
  readonly pages: readonly SitePage[];
  /** The files that are copied into the site, relative to it. */
  readonly files: readonly string[];
}

/** An image file, ready to be in the site. */
export interface Logo extends LogoView {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The pages of the site and the files around its roles. Closed roles have their page, and are in no list. */
export function renderSite(roles: readonly RenderedRole[], materials: SiteMaterials, on: Day): readonly Output[] {
  const { settings, templates, wanted, logo, pages, files } = materials;
  const open = roles
    .map(({ listing }) => listing)
    .filter(({ isOpen }) => isOpen)
    .toSorted(newestFirst);
  const look = lookSheet(settings.site.theme);
  const hasPages = wanted.includes("html") || wanted.includes("index");
  const groups = groupTranslations(open);
  // The links to the feeds are on the pages.
  const hasValueFeeds = settings.site.url !== undefined && wanted.includes("rss") && hasPages;
  const surroundings = {
    settings,
    templates,
    site: siteView(settings, logo),
    feeds: settings.site.url === undefined ? [] : feedLinks(wanted),
    translations: new Map(groups.flatMap((group) => group.map(({ slug }) => [slug, group] as const))),
    findRelated: relatedAmong(groups),
    pages,
    linked: {
      words: wordsFor(settings.site.language, settings.words),
      listed: groups.length,
      ...(hasValueFeeds && { feed: valueFeedName }),
    },
  };
  return [
    ...roles.flatMap(({ posting, listing }) =>
      posting === undefined ? [] : [postingPage(posting, listing, surroundings)],
    ),
    ...(hasPages
      ? [
          {
            path: "style.css",
            mediaType: "text/css",
            body: [
              templates.plain("style.css"),
              look === undefined ? "" : templates.plain(look),
              themeStyles(settings.site.theme),
            ].join(""),
          },
          { path: toolsScriptPath, mediaType: "text/javascript", body: templates.plain(toolsScriptPath) },
          { path: "icon.svg", mediaType: "image/svg+xml", body: templates.plain("icon.svg") },
          ...(logo === undefined ? [] : [{ path: logo.path, mediaType: logo.mediaType, body: logo.bytes }]),
        ]
      : []),
    ...(wanted.includes("index") ? listPages(groups, surroundings) : []),
    ...(hasPages ? pages.map((page) => contentPage(page, { ...surroundings, files: new Set(files) })) : []),
    ...(wanted.includes("jobs-json")
      ? [
          jobsJson(open, settings),
          jobsSchema(),
          { path: "rolespec-list.js", mediaType: "text/javascript", body: templates.plain("rolespec-list.js") },
        ]
      : []),
    ...(wanted.includes("sitemap") ? sitemap(open, hasPages ? pages : [], settings) : []),
    ...feedsOf(entriesOf(roles), {
      settings,
      wanted,
      on,
      ...(hasValueFeeds && { valueWords: wordsFor(settings.site.language, settings.words) }),
    }),
  ];
}
