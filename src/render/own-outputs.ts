import { parseXml, XmlError } from "@rgrove/parse-xml";
import type { Day } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { OwnOutput } from "../settings/settings.ts";
import { UserError } from "../user-error.ts";
import { csvRow } from "./csv-row.ts";
import { newestFirst } from "./listing-order.ts";
import type { Output } from "./output.ts";
import type { RenderedRole } from "./render-role.ts";
import type { RoleListing } from "./role-listing.ts";
import { type PostingView, postingView } from "./role-view.ts";
import type { SiteView } from "./site-view.ts";
import type { Notation, Templates } from "./templates.ts";
import { type WordsView, wordsView } from "./words-for.ts";

/** What the template of an output of all roles gets as `it`. */
export interface OwnSiteView extends WordsView, Tools {
  readonly site: SiteView;
  /** BCP 47, the site's. */
  readonly language: string;
  /** The site's absolute address without a slash at the end, where it has one. */
  readonly url?: string;
  /** The day of the build. */
  readonly on: Day;
  /** The open roles, what changed last first. */
  readonly roles: readonly OwnRoleView[];
}

/** What the template of an output of one role gets as `it`, and that of all roles as each of `it.roles`. */
export interface OwnRoleView extends PostingView, Tools {
  readonly site: SiteView;
  /** The role's data, as in `jobs.json`. */
  readonly listing: RoleListing;
  /** The posting as in `role.txt`. */
  readonly plainText: string;
  /** The day of the build. */
  readonly on: Day;
  /** A fact in words, such as `fact("pay")`; several values are separated by semicolons, and of what is not stated it is empty. */
  fact(name: string): string;
}

/** What helps to write safe files. `JSON.stringify` is at hand as well. */
interface Tools {
  /** A row of CSV (RFC 4180) without its line end. */
  csv(cells: readonly unknown[]): string;
}

/** A file that an output of the project's own makes. */
export interface OwnFile {
  /** The output's name. */
  readonly name: string;
  readonly output: Output;
  /** The role that it is of, where it is of one alone. */
  readonly slug?: string;
  /** It is no posting, and need not say what the role says. */
  readonly isPosting?: false;
}

/** What outputs of one's own are made with. */
export interface OwnOutputMaterials {
  readonly outputs: readonly OwnOutput[];
  templatesFor(notation: Notation): Templates;
  readonly site: SiteView;
  readonly siteUrl?: string;
  /** The words of the settings. */
  readonly ownWords: OwnWords;
  readonly on: Day;
}

/** The files of a project's own outputs. As in feeds, only open roles are in them. */
export function ownFiles(roles: readonly RenderedRole[], materials: OwnOutputMaterials): readonly OwnFile[] {
  if (materials.outputs.length === 0) return [];
  const views = roles.flatMap((role) => roleView(role, materials) ?? []);
  const listed = views.toSorted((a, b) => newestFirst(a.listing, b.listing));
  return materials.outputs.flatMap((own) => {
    if (!own.path.includes("{slug}")) return [filled(own, own.path, siteOutputView(listed, materials), materials)];
    return listed.map((view) => filled(own, pathFor(own, view), view, materials));
  });
}

/** What a template writes whose file has this name. */
export function notationOf(path: string): Notation {
  if (/\.x?html?$/i.test(path)) return "html";
  return /\.(?:xml|svg|rss|atom|rdf)$/i.test(path) ? "xml" : "text";
}

function roleView({ own, listing }: RenderedRole, { site, ownWords, on }: OwnOutputMaterials): OwnRoleView | undefined {
  if (own === undefined) return undefined;
  const { posting, plainText } = own;
  return {
    ...postingView(posting, ownWords),
    site: posting.isConfidential ? { title: site.title, language: site.language } : site,
    listing,
    plainText,
    on,
    fact: (name) => listing.facts.find((fact) => fact.name === name)?.values.join("; ") ?? "",
    csv: csvRow,
  };
}

function siteOutputView(
  roles: readonly OwnRoleView[],
  { site, siteUrl, ownWords, on }: OwnOutputMaterials,
): OwnSiteView {
  return {
    ...wordsView(site.language, ownWords),
    site,
    language: site.language,
    on,
    roles,
    csv: csvRow,
    ...(siteUrl !== undefined && { url: siteUrl }),
  };
}

function pathFor({ path }: OwnOutput, { slug, language }: OwnRoleView): string {
  return path.replaceAll("{slug}", slug).replaceAll("{language}", language);
}

function filled(
  { name, template, isPosting }: OwnOutput,
  path: string,
  view: OwnRoleView | OwnSiteView,
  { templatesFor }: OwnOutputMaterials,
): OwnFile {
  const body = templatesFor(notationOf(path)).fill(template.replace(/\.eta$/, ""), view);
  if (/\.json$/i.test(path)) refuseBrokenJson(body, path, template);
  if (/\.(?:xml|rss|atom|rdf|svg)$/i.test(path)) refuseBrokenXml(body, path, template);
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return {
    name,
    ...(isPosting === false && { isPosting }),
    output: { path, mediaType: mediaTypes[extension] ?? "text/plain", body },
    ...("slug" in view && { slug: view.slug }),
  };
}

/** A comma too many is found by whoever reads the file, unless it is found here. */
function refuseBrokenJson(body: string, path: string, template: string): void {
  try {
    JSON.parse(body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `The template ${template} makes ${path}, which other programs cannot read as JSON: ${error.message}`,
      {
        hint: "Write values with `<%= JSON.stringify(it.title) %>`, and no comma after the last one.",
      },
    );
  }
}

function refuseBrokenXml(body: string, path: string, template: string): void {
  try {
    parseXml(body);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new UserError(
      `The template ${template} makes ${path}, which other programs cannot read as XML: ${error.message.split("\n")[0] ?? ""}`,
      { hint: "Close every element, and write values with `<%= it.title %>`, which escapes them." },
    );
  }
}

const mediaTypes: { readonly [extension: string]: string } = {
  atom: "application/atom+xml",
  csv: "text/csv",
  htm: "text/html",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  rss: "application/rss+xml",
  svg: "image/svg+xml",
  tsv: "text/tab-separated-values",
  xhtml: "application/xhtml+xml",
  xml: "application/xml",
};
