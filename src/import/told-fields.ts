import type { FieldValue } from "../role/front-matter.ts";
import { sectionKinds } from "../role/sections.ts";
import type { ForeignField } from "./foreign-front-matter.ts";
import { fieldOfKey } from "./labels.ts";
import { textOf } from "./words.ts";

/** Names of fields that hold a part of the posting's text in other tools. */
const textNames =
  /^(?:(?:job|role|position|short|long)[-_ ]?)?(?:description|summary|intro(?:duction)?|about|overview|responsibilit(?:y|ies)|duties|tasks|requirements|qualifications|skills|benefits|perks)$/i;
const opening = /description|summary|intro|about|overview/i;
/** Facts that an applicant has to know, even where no field of ours says all of them. */
const facts: ReadonlySet<string | undefined> = new Set([
  "pay",
  "other-pay",
  "benefits",
  "apply",
  "closes",
  "hours",
  "locations",
]);
/** Names of fields that are for the generator, for search engines or for colleagues, never for readers. */
const notForReaders =
  /internal|private|notes?$|comment|hidden|todo|seo|meta|tag|keyword|categor|alias|redirect|image|img|photo|icon|css|class|script|layout|template|author|cascade|build/i;

/** Whether readers of the posting need what a foreign field says: a part of the text, or a fact that no field took whole. */
export function isTold({ key, value: written }: ForeignField): boolean {
  const value = onlyItemOf(written);
  if (value === undefined || textOf(value).trim() === "") return false;
  if (textNames.test(key) || isSections(value)) return true;
  const isProse = typeof value === "string" ? hasLines(value) : hasSentences(value);
  if (notForReaders.test(key)) return false;
  if (sectionKinds(nameOf(key)).length > 0 && (isProse || typeof value !== "string" || /\s/.test(value.trim())))
    return true;
  if (isProse) return true;
  return typeof value === "string" && facts.has(fieldOfKey(key)) && /\p{L}/u.test(value) && !/^\S+$/.test(value.trim());
}

/** The body with the fields that readers need: what describes the job above it, the rest below it. */
export function withTold(body: string, told: readonly ForeignField[]): string {
  const above = told.filter(({ key }) => opening.test(key)).map((field) => toldText(field));
  const below = told.filter(({ key }) => !opening.test(key)).map((field) => toldText(field));
  if (above.length + below.length === 0) return body;
  return `${[...above, body.trim(), ...below].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The text of such a field below its name as a heading, or as a line with its name. */
function toldText({ key, value: written }: ForeignField): string {
  const value = onlyItemOf(written) ?? "";
  if (isSections(value)) return value.map((section) => sectionText(section)).join("\n\n");
  const name = nameOf(key);
  if (typeof value !== "string") return `## ${name}\n\n${blocksOf(value)}`;
  const text = value.replaceAll(/\r\n?/g, "\n").trim();
  return text.length > 60 || text.includes("\n") ? `## ${name}\n\n${text}` : `${name}: ${text}`;
}

/** A list of one text is that text. */
function onlyItemOf(value: FieldValue | undefined): FieldValue | undefined {
  if (!Array.isArray(value)) return value;
  const [only, ...others] = value;
  return typeof only === "string" && others.length === 0 ? only : value;
}

/** `how_to_apply` and `howToApply` are "How to apply". */
function nameOf(key: string): string {
  const spaced = key.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[-_]+/gu, " ").trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase();
}

/** A text of several lines, or a long one. */
function hasLines(value: string): boolean {
  return /\S\n+\s*\S/.test(value) && /\p{L}\s+\p{L}/u.test(value) && value.split(/\s+/).length >= 5;
}

/** A list of which most items are more than names. */
function hasSentences(value: Exclude<FieldValue, string>): boolean {
  const lines = textOf(value).split("\n");
  const long = lines.filter((line) => line.trim().split(/\s+/).length >= 3 && !/^(?:https?:|[/.])/.test(line));
  return lines.length >= 2 && long.length * 2 >= lines.length;
}

type Section = Readonly<Record<string, FieldValue>>;

/** `sections: [{ heading: Schedule, text: … }]`: parts of the posting with headings of their own. */
function isSections(value: FieldValue): value is readonly Section[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isSection(item));
}

function isSection(item: FieldValue): item is Section {
  if (typeof item === "string" || Array.isArray(item)) return false;
  const names = Object.keys(item);
  return names.some((name) => headingName.test(name)) && names.some((name) => contentName.test(name));
}

const headingName = /^(?:heading|title|header|name|label)$/i;
const contentName = /^(?:text|content|body|items|list|points|bullets|description|paragraphs?|value)$/i;

function sectionText(section: Section): string {
  const entries = Object.entries(section);
  const heading = entries.find(([name]) => headingName.test(name))?.[1] ?? "";
  const rest = entries.filter(([, part]) => part !== heading);
  const texts = rest.map(([name, part]) =>
    contentName.test(name) ? blocksOf(part) : `${nameOf(name)}: ${textOf(part).replaceAll("\n", ", ")}`,
  );
  return [`## ${textOf(heading)}`, ...texts].join("\n\n");
}

/** Deeper parts than these are written on one line. */
const deepest = 6;

/** A value as Markdown: texts as they are, lists as lists, named parts under smaller headings or as items with their name. */
function blocksOf(value: FieldValue): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return listLines(value, 0).join("\n");
  return Object.entries(value)
    .map(([name, part]) =>
      typeof part === "string" && part.length <= 60 && !part.includes("\n")
        ? `${nameOf(name)}: ${part.trim()}`
        : `### ${nameOf(name)}\n\n${blocksOf(part)}`,
    )
    .join("\n\n");
}

function listLines(items: readonly FieldValue[], depth: number): readonly string[] {
  return items.flatMap((item) => itemLines(item, depth));
}

function itemLines(item: FieldValue, depth: number): readonly string[] {
  const indent = "  ".repeat(depth);
  if (typeof item === "string") return [`${indent}- ${item.trim().replaceAll(/\s*\n\s*/g, " ")}`];
  if (depth >= deepest) return [`${indent}- ${textOf(item).replaceAll(/\s*\n\s*/g, ", ")}`];
  if (Array.isArray(item)) return listLines(item, depth);
  return Object.entries(item).flatMap(([name, part]) =>
    typeof part === "string"
      ? [`${indent}- ${nameOf(name)}: ${part.trim().replaceAll(/\s*\n\s*/g, " ")}`]
      : [
          `${indent}- ${nameOf(name)}`,
          ...(Array.isArray(part) ? listLines(part, depth + 1) : itemLines(part, depth + 1)),
        ],
  );
}
