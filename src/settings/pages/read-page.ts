import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import * as v from "valibot";
import type { Fault } from "../../role/fault.ts";
import { day, languageTag, notation, problemOf, text, wholeNumber } from "../../role/field-readers.ts";
import { withoutBlanks } from "../../role/missing-fields.ts";
import { readDocument } from "../../role/read-document.ts";
import type { RoleDocument } from "../../role/role-document.ts";
import { slugOf } from "../../role/slug.ts";
import { capitalised } from "../../source/capitals.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { SitePage } from "./site-page.ts";

/** A page, where it could be read, and what is wrong with it. */
export interface PageReading {
  readonly page?: SitePage;
  readonly faults: readonly Fault[];
}

/** What a page takes from the project around it. */
export interface PageContext {
  /** The folder of the pages, relative to the project's root. */
  readonly folder: string;
  /** BCP 47, of pages that name no language. */
  readonly language: string;
}

const shown = notation<string | false>((written) =>
  /^(?:no|false)$/i.test(written) ? { value: false } : { value: written },
);

const fields = {
  title: text,
  navigation: shown,
  order: wholeNumber,
  language: languageTag,
  description: text,
  updated: day,
};
type PageFields = { readonly [K in keyof typeof fields]?: v.InferOutput<(typeof fields)[K]> };

const examples: { readonly [K in keyof typeof fields]: string } = {
  title: "About us",
  navigation: "About",
  order: "2",
  language: "en",
  description: "Who we are, and how we work.",
  updated: "2026-11-22",
};

/** Where pages without an `order` come: after those with one. */
const lastOrder = 1_000_000;

/** Reads a page from its file. A file of which anything cannot be read gives no page, and says why. */
export function readPage(file: SourceFile, { folder, language }: PageContext): PageReading {
  const document = readDocument(file);
  const { read, faults } = readFields(document);
  const title = read.title ?? firstHeading(document.tree);
  const all = document.isBroken
    ? document.faults
    : [...document.faults, ...faults, ...(title === undefined ? [untitled(document)] : [])];
  if (title === undefined || all.length > 0) return { faults: all };
  const { navigation = title, order = lastOrder, description, updated } = read;
  const page: SitePage = {
    path: file.path,
    slug: slugOfPage(file.path, folder),
    title,
    order,
    language: read.language ?? language,
    tree: document.tree,
    ...(navigation !== false && { navigation }),
    ...(description !== undefined && { description }),
    ...(updated !== undefined && { updated }),
  };
  return { page, faults: [] };
}

function readFields(document: RoleDocument): { readonly read: PageFields; readonly faults: readonly Fault[] } {
  const read: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(document.fields)) {
    if (!isFieldName(name)) {
      faults.push(unknownField(document, name));
      continue;
    }
    const filled = withoutBlanks(value);
    if (filled === undefined) continue;
    const reading = v.safeParse(fields[name], filled);
    if (reading.success) read[name] = reading.output;
    else faults.push(unreadableField(document, name, reading.issues[0]));
  }
  return { read, faults };
}

function isFieldName(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}

function unknownField(document: RoleDocument, name: string): Fault {
  const near = nearestWord(name.trim().toLowerCase(), Object.keys(fields));
  const remedy = near === undefined ? `a page has ${quoted(Object.keys(fields))}.` : `did you mean \`${near}\`?`;
  return {
    kind: "unknown",
    message: `There is no field \`${name}\` of a page; ${remedy}`,
    span: document.whereName(name),
  };
}

function unreadableField(document: RoleDocument, name: keyof typeof fields, issue: v.BaseIssue<unknown>): Fault {
  const { problem = `\`${name}\` cannot be read`, path } = problemOf(issue);
  const remedy = problem.includes("like `") ? "" : `; a correct line is \`${name}: ${examples[name]}\``;
  return { kind: "unreadable", message: `${capitalised(problem)}${remedy}.`, span: document.where(name, ...path) };
}

function untitled(document: RoleDocument): Fault {
  return {
    kind: "missing",
    message: "The page has no title. Begin it with a heading, such as `# About us`.",
    span: document.where(),
  };
}

/** The text of the first heading, where it is one of the first level. */
function firstHeading(tree: Root): string | undefined {
  const heading = tree.children.find(({ type }) => type === "heading");
  if (heading?.type !== "heading" || heading.depth !== 1) return undefined;
  const title = textOf(heading).trim();
  return title === "" ? undefined : title;
}

/** `pages/teams/About us.md` is `teams/about-us`. */
export function slugOfPage(path: string, folder: string): string {
  const inside = path.slice(folder.length + 1).replace(/\.(?:md|markdown)$/i, "");
  return inside
    .split("/")
    .map((step) => slugOf(step))
    .join("/");
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
