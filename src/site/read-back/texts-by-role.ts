import type { PostedText } from "../../law/posted-fact.ts";
import { boards } from "../../render/boards/all-boards.ts";
import type { Output } from "../../render/output.ts";
import type { OwnFile } from "../../render/own-outputs.ts";
import { csvEntries } from "./csv-entries.ts";
import type { Entry } from "./entry.ts";
import { readHtml, textOfJson } from "./html-text.ts";
import { jsonEntries } from "./json-entries.ts";
import { xmlEntries, xmlText } from "./xml-entries.ts";

/** By what a role is known in the files of the site. */
export interface RoleNames {
  readonly slug: string;
  readonly title: string;
  /** Its absolute address. */
  readonly url?: string;
}

/** What is finished: the built-in files, and those of the project's own outputs. */
export interface FinishedFiles {
  readonly outputs: readonly Output[];
  readonly own: readonly OwnFile[];
}

/** The texts of each role's outputs, by slug: its own files, and its entries in the files of all roles. */
export function textsByRole(
  roles: readonly RoleNames[],
  { outputs, own }: FinishedFiles,
): ReadonlyMap<string, readonly PostedText[]> {
  const texts = new Map<string, PostedText[]>(roles.map(({ slug }) => [slug, []]));
  const slugs = slugsByName(roles);
  const add = (slug: string, found: readonly PostedText[]): void => void texts.get(slug)?.push(...found);
  for (const output of outputs) {
    const [, folder, file = ""] = /^roles\/([^/]+)\/([^/]+)$/.exec(output.path) ?? [];
    if (folder !== undefined && roleFiles.has(file)) add(folder, textsOf(output));
    else if (siteFiles.has(output.path)) for (const [slug, text] of entriesOf(output, slugs)) add(slug, [text]);
  }
  for (const { output, slug, isPosting } of own) {
    if (isPosting === false) continue;
    if (slug !== undefined) add(slug, textsOf(output));
    else for (const [name, text] of ownEntries(output, roles, slugs)) add(name, [text]);
  }
  return texts;
}

const roleFiles: ReadonlySet<string> = new Set(["index.html", "fragment.html", "role.jsonld", "role.txt"]);
/** Files in which there is no room to describe the work. */
const indexes: ReadonlySet<string> = new Set(["jobs.json", ".well-known/ojobpub.json"]);
const siteFiles: ReadonlySet<string> = new Set([
  ...indexes,
  "feed.json",
  "feed.rss",
  "feed.atom",
  ...boards.map(({ file }) => file),
]);

/** Titles that several roles have name none of them. */
function slugsByName(roles: readonly RoleNames[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string | undefined>();
  for (const { title, slug } of roles) titles.set(title, titles.has(title) ? undefined : slug);
  return new Map([
    ...[...titles].flatMap(([title, slug]) => (slug === undefined ? [] : [[title, slug] as const])),
    ...roles.flatMap(({ slug, url }) => [[slug, slug] as const, ...(url ? [[url, slug] as const] : [])]),
  ]);
}

/** What a file of one role says. The structured data of a page are read apart from what people see. */
function textsOf({ path, mediaType, body }: Output): readonly PostedText[] {
  if (typeof body !== "string") return [];
  if (/json/.test(mediaType)) return [{ output: path, text: textOfJson(JSON.parse(body)) }];
  if (/html/.test(mediaType)) {
    const { visible, jobPostings } = readHtml(body);
    const data = jobPostings.map((text) => ({ output: `${path} (JSON-LD)`, text }));
    return [{ output: path, text: visible }, ...data];
  }
  return [{ output: path, text: /xml/.test(mediaType) ? xmlText(body) : body }];
}

/** What a file says of each role. A role that is in it several times, once for each place, is read as a whole. */
function entriesOf(output: Output, slugs: ReadonlyMap<string, string>): ReadonlyMap<string, PostedText> {
  const found = new Map<string, PostedText>();
  for (const { names, text } of entriesIn(output)) {
    const slug = names
      .map((name) => slugs.get(name.trim()) ?? slugs.get(name.trim().replace(/\?.*$/, "")))
      .find(Boolean);
    if (slug === undefined) continue;
    const before = found.get(slug);
    found.set(slug, {
      output: output.path,
      text: before === undefined ? text : `${before.text}\n${text}`,
      ...(indexes.has(output.path) && { isIndex: true }),
    });
  }
  return found;
}

function entriesIn({ path, mediaType, body }: Output): readonly Entry[] {
  if (typeof body !== "string") return [];
  if (/json/.test(mediaType)) return jsonEntries(JSON.parse(body));
  if (/csv|tab-separated/.test(mediaType)) return csvEntries(body, path.endsWith(".tsv") ? "\t" : ",");
  return /xml/.test(mediaType) ? xmlEntries(body) : [];
}

/** Where a file of the project's own has no entries that can be told apart, the whole of it is read for each role that it names. */
function ownEntries(
  output: Output,
  roles: readonly RoleNames[],
  slugs: ReadonlyMap<string, string>,
): ReadonlyMap<string, PostedText> {
  const entries = entriesOf(output, slugs);
  if (entries.size > 0) return entries;
  const text = textsOf(output)
    .map((one) => one.text)
    .join("\n");
  const named = roles.filter(({ title, url }) => text.includes(title) || (url !== undefined && text.includes(url)));
  return new Map(named.map(({ slug }) => [slug, { output: output.path, text }]));
}
