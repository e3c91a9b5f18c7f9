import type { Diagnostic } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import type { PostedFact, PostedText } from "../law/posted-fact.ts";
import { stamp } from "../lint/lint-role.ts";
import { ruleSettingsFor } from "../lint/rule-settings.ts";
import { boards } from "../render/boards/all-boards.ts";
import type { Output } from "../render/output.ts";
import { jsonText, readOutputText } from "../render/output-text.ts";
import { lawOutput } from "../rules/law/output.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source/span.ts";

/** An open role, and how its outputs are known among those of the site. */
export interface PublishedRole {
  readonly path: string;
  readonly slug: string;
  /** Its absolute address, by which feeds name it. */
  readonly url?: string;
  readonly facts: readonly PostedFact[];
  readonly verdicts: readonly Verdict[];
  /** Where findings are shown in the role. */
  readonly place: Span;
}

/** Reads every finished output back and reports, role by role, the facts that one of them lacks. */
export function judgeOutputs(
  roles: readonly PublishedRole[],
  outputs: readonly Output[],
  settings: Settings,
): readonly Diagnostic[] {
  const texts = textsByRole(roles, outputs);
  return roles.flatMap((role) => {
    const setting = ruleSettingsFor(settings, role.path)(lawOutput);
    if (setting.isOff || role.facts.length === 0) return [];
    const findings = lawOutput.check({ ...role, outputs: texts.get(role.slug) ?? [] });
    return [...findings].map((finding) => stamp(finding, role.path, lawOutput, setting));
  });
}

/** The texts of each role's outputs, by slug: its own files, and its entries in the files of the site. */
export function textsByRole(
  roles: readonly Pick<PublishedRole, "slug" | "url">[],
  outputs: readonly Output[],
): ReadonlyMap<string, readonly PostedText[]> {
  const texts = new Map<string, PostedText[]>(roles.map(({ slug }) => [slug, []]));
  const slugs = new Map(
    roles.flatMap(({ slug, url }) => [[slug, slug] as const, ...(url ? [[url, slug] as const] : [])]),
  );
  for (const output of outputs) {
    const [, folder, file = ""] = /^roles\/([^/]+)\/([^/]+)$/.exec(output.path) ?? [];
    if (folder !== undefined && ownFiles.has(file))
      texts.get(folder)?.push({ output: output.path, text: readOutputText(output) });
    else if (siteFiles.has(output.path)) {
      for (const [slug, text] of entriesIn(output, slugs)) texts.get(slug)?.push({ output: output.path, text });
    }
  }
  return texts;
}

const ownFiles: ReadonlySet<string> = new Set(["index.html", "fragment.html", "role.jsonld", "role.txt"]);
const siteFiles: ReadonlySet<string> = new Set([
  "jobs.json",
  "feed.json",
  "feed.rss",
  "feed.atom",
  ...boards.map(({ file }) => file),
  ".well-known/ojobpub.json",
]);

/** What a file of the site says of each role. A role that is in it several times, once for each place, is read as a whole. */
function entriesIn(output: Output, slugs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const add = (slug: string | undefined, text: string): void => {
    if (slug !== undefined) entries.set(slug, `${entries.get(slug) ?? ""}\n${text}`);
  };
  if (typeof output.body !== "string") return entries;
  if (output.path.endsWith(".json")) {
    for (const entry of listIn(JSON.parse(output.body))) {
      const keys = [entry["slug"], entry["url"], entry["id"]];
      add(keys.map((key) => (typeof key === "string" ? slugs.get(key) : undefined)).find(Boolean), jsonText(entry));
    }
    return entries;
  }
  for (const [body] of output.body.matchAll(/<(item|entry|job|posting)\b[^>]*>[\s\S]*?<\/\1>/g)) {
    const addresses = body.matchAll(
      /<(?:link|url|applyUrl|id)\b[^>]*>(?:<!\[CDATA\[)?([^<\]]*)|<link\b[^>]*href="([^"]*)"/g,
    );
    const slug = [...addresses]
      .map(([, text, href]) => slugs.get((href ?? text ?? "").trim().replace(/\?.*$/, "")))
      .find(Boolean);
    add(slug, readOutputText({ body, mediaType: output.mediaType }));
  }
  return entries;
}

/** The list of roles of a JSON file, under whichever name. */
function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const list = Object.values(value).find((part) => Array.isArray(part) && part.some(isRecord));
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
