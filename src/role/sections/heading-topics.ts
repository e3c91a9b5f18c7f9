import { remembering } from "../../source/remember.ts";
import type { SectionKind } from "../role-spec.ts";
import { leadingWords, otherTopics, sectionNames, weakNames } from "./section-names.js";
import { aboutName, sectionPatterns, trailingWords } from "./section-patterns.ts";

/** What the words of a heading are about. */
export interface HeadingTopic {
  readonly kinds: readonly SectionKind[];
  /** Whether the section around it decides more than its own words: "Skills" inside "Nice to have". */
  readonly isWeak: boolean;
}

/** The topic of a heading, or undefined for words that we do not know. Known topics without a section of their own have no kinds. */
export const topicOf: (heading: string) => HeadingTopic | undefined = remembering(findTopic);

function findTopic(heading: string): HeadingTopic | undefined {
  const written = withoutDecoration(heading.length > longestHeading ? beforeColon(heading) : heading);
  const kinds = readings(written).map(kindsOfWords).find(isKnown) ?? kindsOfName(written);
  return kinds === undefined ? undefined : { kinds, isWeak: weak.has(foldWords(written)) };
}

/** What a sentence set as a heading begins with, or nothing: "Objective 1: …". */
function beforeColon(heading: string): string {
  const end = heading.indexOf(":");
  return end === -1 || end > longestHeading ? "" : heading.slice(0, end);
}

/** Words as they are compared: lower case, without accents and marks, contractions written out, connecting marks as "and". */
export function foldWords(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u200E\u200F]/g, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßłøæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘`´ʼ]/g, "'")
    .replace(/\b(what|who|here|that|it|where|how|there)(?:'s|(?<=what|who)s)\b/g, "$1 is")
    .replace(/\b(you|we|they)(?:'ll|ll\b)/g, (_, word: string) => `${word} will`)
    .replace(/\b(you|we|they)'?(re|ve|d)\b/g, (whole, word: string, ending: string) =>
      whole === "were" || whole === "wed" ? whole : `${word} ${contractions[ending] ?? ""}`,
    )
    .replace(/'(?=[st]\b)/g, "")
    .replace(/[&+/,;]/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:and|or)(?: (?:and|or)\b){1,8}/g, "and")
    .trim();
}

const plainLetters: Readonly<Record<string, string>> = { ß: "ss", ł: "l", ø: "o", æ: "ae", œ: "oe" };
const contractions: Readonly<Record<string, string>> = { re: "are", ve: "have", d: "would" };
const longestHeading = 200;
const connector = / (?:and|or|und|oder|et|ou|y|en|of|e|i|oraz|и|или) /;
const mostParts = 6;

const known: ReadonlyMap<string, readonly SectionKind[]> = collectNames();
const weak: ReadonlySet<string> = new Set(weakNames.map(foldWords));
const leading: ReadonlySet<string> = new Set(leadingWords.map(foldWords));

function collectNames(): ReadonlyMap<string, readonly SectionKind[]> {
  const names = new Map<string, readonly SectionKind[]>(otherTopics.map((name) => [foldWords(name), []]));
  for (const language of Object.values(sectionNames)) {
    for (const [kind, list] of typedEntries(language)) {
      for (const name of list.map(foldWords)) names.set(name, union([names.get(name) ?? [], [kind]]));
    }
  }
  return names;
}

/** The entries of a record whose type names every key it can have. */
function typedEntries<K extends string, V>(record: { readonly [key in K]?: V }): readonly [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** Numbers ("1.", "a)", "Step 2:"), signs and pictures around the words. */
function withoutDecoration(heading: string): string {
  return heading
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(
      /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-h]|[ivx]{1,4})[.)]|\d{1,2}[\uFE0F\u20E3]+|\d{1,2}(?=\s+\p{Lu}))\s*[-–:]?\s+/iu,
      "",
    )
    .replace(/^[^\p{L}\p{N}(]+/u, "")
    .replace(/[\s:：.!?…*_#–—-]+$/u, "");
}

/** The heading as it is, then without what is in brackets, then what is before and after a colon or a dash. */
function readings(heading: string): readonly string[] {
  const open = heading.replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g, " ");
  const [before = "", after = ""] = open.split(/\s*[:：|]\s+|\s+[–—-]\s+/u);
  return [...new Set([heading, open, before, after])].map(foldWords).filter((words) => words !== "");
}

function kindsOfWords(words: string): readonly SectionKind[] | undefined {
  return kindsOfFixedName(words) ?? sharedKinds(words) ?? kindsOfPattern(words);
}

/** Two topics in one heading: every part must be known, or the words mean something else. */
function sharedKinds(words: string): readonly SectionKind[] | undefined {
  const parts = words.split(connector);
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  const kinds = parts.map((part) => kindsOfFixedName(part) ?? kindsOfPattern(part));
  if (!kinds.every(isKnown)) return undefined;
  // "Preferred skills and experience": the first word weighs all that follow.
  const [first, ...others] = kinds;
  const isFirstAlone =
    first?.[0] === "preferred" && others.length > 0 && parts.slice(1).every((part) => weak.has(part));
  return isFirstAlone ? first : union(kinds);
}

function kindsOfPattern(words: string): readonly SectionKind[] | undefined {
  const found = sectionPatterns.find(({ pattern }) => pattern.test(words));
  return found === undefined ? undefined : [found.kind];
}

function kindsOfFixedName(words: string): readonly SectionKind[] | undefined {
  return trimmings(words)
    .map((trimmed) => known.get(trimmed))
    .find(isKnown);
}

/** The words, then less and less of what is before the name, then the same without what is after it. */
function trimmings(words: string): readonly string[] {
  const ended = words.replace(trailingWords, "");
  return [...withoutLeading(words), ...(ended === words ? [] : withoutLeading(ended))];
}

function withoutLeading(words: string): readonly string[] {
  const all = words.split(" ");
  const first = all.findIndex((word) => !leading.has(word));
  const starts = first === -1 ? all.length : first + 1;
  return all.slice(0, starts).map((_, start) => all.slice(start).join(" "));
}

/** "About Acme" is about the employer; "About the Growth Team" and "About Your Benefits" are not. */
function kindsOfName(heading: string): readonly SectionKind[] | undefined {
  const name = aboutName.exec(heading)?.groups?.name;
  if (name === undefined) return undefined;
  const kinds = kindsOfWords(foldWords(name));
  if (kinds !== undefined) return kinds;
  return /^(?:\p{N}{0,3}\p{Lu}|\p{Lo})/u.test(name) && name.split(/\s+/).length <= 6 ? ["employer"] : undefined;
}

function isKnown(kinds: readonly SectionKind[] | undefined): kinds is readonly SectionKind[] {
  return kinds !== undefined;
}

function union(lists: readonly (readonly SectionKind[])[]): readonly SectionKind[] {
  return [...new Set(lists.flat())];
}
