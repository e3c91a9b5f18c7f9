import { fromHtml } from "hast-util-from-html";
import type { FieldValue } from "../role/front-matter.ts";
import { leftFacts, readBody } from "./body-candidates.ts";
import { beginsAsHtml } from "./detect-format.ts";
import type { Candidate, Draft, ImportContext, Note } from "./draft.ts";
import { type ForeignField, splitFrontMatter } from "./foreign-front-matter.ts";
import { isTooDeep, readContent } from "./html-content.ts";
import { fieldOfKey } from "./labels.ts";
import { foldLabel, placeFields } from "./place-fields.ts";
import { settleTitle } from "./title.ts";
import { toMarkdown } from "./to-markdown.ts";
import { isTold, withTold } from "./told-fields.ts";
import { onOneLine, textOf } from "./words.ts";

/** Reads a posting written in Markdown for another tool: its fields by other names, its text as it is. */
export function importMarkdown(source: string, context: ImportContext): readonly Draft[] {
  const { fields: foreign, body: written, bodyLine } = splitFrontMatter(source);
  const { body, dropped } = bodyOf(written);
  const named = fieldCandidates(foreign);
  const heading = named.some(({ candidate }) => candidate.field === "title") ? undefined : topHeading(body);
  const reading = readBody(body, context);
  const candidates = [
    ...named.map(({ candidate }) => candidate),
    ...(heading === undefined ? [] : [heading.candidate]),
    ...reading.candidates.map((candidate) => atLine(candidate, bodyLine)),
  ];
  const { placement, cut } = settleTitle(placeFields(candidates, context), context);
  const said = new Set(named.flatMap(({ candidate, from }) => (placement.covered.has(candidate) ? from : [])));
  const unsaid = foreign.filter((field) => !said.has(field));
  const told = unsaid.filter((field) => isTold(field));
  const left = unsaid.filter((field) => !isTold(field));
  const text = heading !== undefined && placement.covered.has(heading.candidate) ? heading.rest : body;
  const top = cut.length === 0 ? "" : `${cut.join("\n\n")}\n\n`;
  return [
    {
      ...placement,
      remarks: withoutEdges(left.flatMap(({ lines }) => lines)),
      body: top + withTold(withSpacedHeadings(text), told),
      notes: [
        ...placement.notes,
        ...told.map(({ key, value, line }) => ({
          kind: "kept" as const,
          text: onOneLine(`${key}: ${textOf(value ?? "").replaceAll("\n", "; ")}`, 70),
          line,
        })),
        ...leftNotes(left, placedFields(named, placement.placed)),
        ...leftFacts(
          reading.labelled.map((fact) => atLine(fact, bodyLine)),
          placement,
        ),
        ...templateNotes(body, bodyLine),
        ...dropped,
      ],
    },
  ];
}

/** The text below the fields in Markdown, and what was left out of it; some generators have HTML below the fields. */
function bodyOf(written: string): { readonly body: string; readonly dropped: readonly Note[] } {
  if (!beginsAsHtml(written) || isTooDeep(written)) return { body: written, dropped: [] };
  const { blocks, dropped } = readContent(fromHtml(written, { fragment: true }));
  return { body: toMarkdown(blocks), dropped: dropped.map((text) => ({ kind: "dropped", text })) };
}

interface Named {
  readonly candidate: Candidate;
  readonly from: readonly ForeignField[];
}

/** What the fields say, those first whose name says most exactly what they are. */
function fieldCandidates(foreign: readonly ForeignField[]): readonly Named[] {
  const single = foreign.flatMap((field): readonly Named[] => {
    const name = fieldOfKey(field.key);
    if (field.value === undefined || name === undefined || payParts.test(foldLabel(field.key))) return [];
    return [
      {
        candidate: { field: name, value: field.value, label: field.key, line: field.line, words: wordsIn(field) },
        from: [field],
      },
    ];
  });
  return [...single.toSorted((a, b) => rank(a.candidate) - rank(b.candidate)), ...payFromParts(foreign)];
}

/** `role_name` is the job's title, where `title` may be the page's; an address to apply at is better than a contact. */
function rank({ field, label }: Candidate): number {
  const folded = foldLabel(label);
  if (field === "title") return /^(?:role|job|position)-/.test(folded) ? 0 : folded === "title" ? 1 : 2;
  if (field === "apply") return /url|link/.test(folded) ? 1 : 2;
  return folded === field ? 0 : 1;
}

const payParts =
  /^(?:(?:salary|pay|compensation|wage|rate)-?(min|max|from|to|minimum|maximum|currency|period|unit|interval)|(min|max|minimum|maximum)-?(?:salary|pay|compensation|wage|rate))$/;

/** Pay that is in several fields: `salary_min`, `salary_max`. */
function payFromParts(foreign: readonly ForeignField[]): readonly Named[] {
  const parts = foreign.flatMap((field) => {
    const match = payParts.exec(foldLabel(field.key));
    const part = match?.[1] ?? match?.[2];
    const value = typeof field.value === "string" ? field.value.trim() : "";
    return part === undefined || value === "" ? [] : [{ part, value, field }];
  });
  const partOf = (pattern: RegExp): string => parts.find(({ part }) => pattern.test(part))?.value ?? "";
  const [min, max, currency, per] = [
    partOf(/^(?:min|from)/),
    partOf(/^(?:max|to)/),
    partOf(/^cur/),
    partOf(/^(?:per|unit|int)/),
  ];
  if (min === "" && max === "") return [];
  const from = parts.map(({ field }) => field);
  const record = Object.fromEntries(Object.entries({ min, max, currency, per }).filter(([, value]) => value !== ""));
  const asText = min === "" || max === "" || currency !== "" || per !== "" ? [] : [`${min} - ${max}`];
  const common = {
    field: "pay",
    label: from.map(({ key }) => key).join(", "),
    words: from.map(wordsIn).join(" "),
  } as const;
  const line = from[0]?.line;
  return [...asText, record].map((value: FieldValue) => ({
    candidate: { ...common, value, ...(line === undefined ? {} : { line }) },
    from,
  }));
}

/** All words of a field's lines but its name and those of its parts. */
function wordsIn({ lines, key, value }: ForeignField): string {
  const text = lines.join("\n");
  const own = text.slice(text.indexOf(key) + key.length);
  return typeof value === "string" ? own : own.replaceAll(/(?<=[{,\s])[\w-]{1,40}:(?=\s)/g, "");
}

/** The heading that a text begins with, as its title; pictures and remarks may be above it. */
function topHeading(body: string): { readonly candidate: Candidate; readonly rest: string } | undefined {
  const above =
    /^(?:\s*(?:!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)|<img\b[^>]{0,500}>|<!--[\s\S]{0,2000}?-->)[ \t]*\n)*/.exec(
      body,
    )?.[0] ?? "";
  const text = body.slice(above.length);
  const match =
    /^(\s*)#\s+(\S[^\n]{0,150}?)\s*#*[ \t]*(?:\n|$)/.exec(text) ??
    /^(\s*)(\S[^\n]{0,150})\n=+[ \t]*(?:\n|$)/.exec(text) ??
    lineAbove(text);
  if (match === null) return undefined;
  // Marks around words go; one inside of a word holds its halves apart.
  const words = (match[2] ?? "")
    .replaceAll(/(?<![\p{L}\p{N}])(\*\*|__|`)([^*_`]{1,150})\1(?![\p{L}\p{N}])/gu, "$2")
    .trim();
  return {
    candidate: { field: "title", value: words, label: "title" },
    rest: [above.trim(), text.slice(match[0].length)].filter((part) => part !== "").join("\n\n"),
  };
}

/** A short first line by itself is the title of a text whose headings begin at the second level. */
function lineAbove(text: string): RegExpExecArray | null {
  if (!/^##\s/m.test(text) || /^#\s/m.test(text)) return null;
  return /^(\s*)(\p{L}(?:[^\n.!?:]{1,80})(?<![\s,;]))[ \t]*\n[ \t]*(?:\n|$)/u.exec(text);
}

function atLine(candidate: Candidate, bodyLine: number): Candidate {
  return candidate.line === undefined ? candidate : { ...candidate, line: candidate.line + bodyLine - 1 };
}

/** Headings whose space behind the number signs was forgotten; a hashtag is one word and stays. */
function withSpacedHeadings(body: string): string {
  let isCode = false;
  return body
    .split("\n")
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      const isHeading = /^#{2,6}[^#\s]/.test(line) || /^#(?!LI-)[\p{L}*][^#]*\s[^#]*$/u.test(line);
      return isHeading && !isCode ? line.replace(/^#+/, "$& ") : line;
    })
    .join("\n");
}

function withoutEdges(lines: readonly string[]): readonly string[] {
  const text = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "")
    .replaceAll(/\n{2,}/g, "\n\n");
  return text === "" ? [] : text.split("\n");
}

function placedFields(named: readonly Named[], placed: ReadonlySet<Candidate>): ReadonlySet<ForeignField> {
  return new Set(named.flatMap(({ candidate, from }) => (placed.has(candidate) ? from : [])));
}

/** What became a remark: fields of no use here, and those that say more than ours. */
function leftNotes(left: readonly ForeignField[], placed: ReadonlySet<ForeignField>): readonly Note[] {
  return left
    .filter(({ key }) => key !== "")
    .map((field) => {
      const { key, value, lines, line } = field;
      const text = onOneLine(
        value === undefined || placed.has(field) ? lines.join(" ") : `${key}: ${textOf(value).replaceAll("\n", "; ")}`,
        70,
      );
      return { kind: placed.has(field) ? "kept" : "unplaced", text, line };
    });
}

/** Commands of the other tool, which nothing fills in any more, and remarks that readers do not see. */
function templateNotes(body: string, bodyLine: number): readonly Note[] {
  const lines = body.split("\n");
  const found = (pattern: RegExp): readonly number[] =>
    lines.flatMap((line, index) => (pattern.test(line) ? [index + bodyLine] : []));
  const kinds = [
    { numbers: found(/\{\{|\{%|<%/), what: "commands of a template, which nothing fills in any more" },
    { numbers: found(/<!--/), what: "hidden comments" },
  ];
  return kinds.flatMap(({ numbers, what }): readonly Note[] => {
    const [line] = numbers;
    return line === undefined
      ? []
      : [
          {
            kind: "kept",
            text: `${what}, on ${numbers.length === 1 ? "one line" : `${numbers.length} lines, first`}`,
            line,
          },
        ];
  });
}
