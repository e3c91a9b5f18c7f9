import type { RoleSpec } from "../role/role-spec.ts";
import { allMatches } from "../source/all-matches.ts";
import { type CueIndex, cueIndex } from "./cue-index.ts";
import { type Passage, sentenceStretches } from "./passage.ts";
import type { Neighbour, Wording } from "./wording.ts";

/** What wordings are looked for in, made ready once for all of them. */
export interface WordingSource {
  readonly role: ReasonedRole;
  readonly passages: readonly ReadyPassage[];
  /** Every passage, one a line. */
  readonly text: string;
  /** Of the passages in small letters. */
  readonly cues: CueIndex;
}

/** The language, and the fields in which an author gives reasons. */
type ReasonedRole = Pick<RoleSpec, "language" | "requiredByLaw" | "driving">;

/** A passage with straight quotes and plain hyphens, letter for letter, so that offsets hold. */
interface ReadyPassage extends Passage {
  readonly written: string;
}

export function wordingSource(role: ReasonedRole, passages: readonly Passage[]): WordingSource {
  const ready = passages.map((passage) => {
    const text = straightened(passage.text);
    return { ...passage, text, written: passage.text };
  });
  const texts = ready.map((passage) => passage.text);
  return { role, passages: ready, text: texts.join("\n"), cues: cueIndex(texts.map((text) => text.toLowerCase())) };
}

/** A wording as it stands in a passage, by offsets into its text. */
export interface WordingMatch<W extends Wording = Wording> {
  readonly wording: W;
  /** The index of its passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** As they are written. */
  readonly words: string;
  /** The text beside it names a law or contract that may ask for such words. */
  readonly isExcused: boolean;
}

/** Finds one kind of wording in a posting, in order, overlapping matches drawn together to the longest. */
export function findWording<W extends Wording>(wording: W, source: WordingSource): readonly WordingMatch<W>[] {
  if (isAnswered(wording, source.role)) return [];
  const places = wording.cues === undefined ? source.passages.keys() : source.cues.textsWith(wording.cues);
  return [...places].flatMap((index) => {
    const passage = source.passages[index];
    if (passage === undefined || !isRead(wording, passage, source.role)) return [];
    const read = wording.within === "title" ? passage.text.slice(0, passage.titleEnd) : passage.text;
    const matches = wording.patterns.flatMap((pattern) =>
      allMatches(read, pattern).map((match) => ({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    );
    return longest(matches)
      .slice(0, mostInPassage)
      .filter((stretch) => isMeant(wording, { source, passage, ...stretch }))
      .map((stretch) => ({
        wording,
        passage: index,
        ...stretch,
        words: passage.written.slice(stretch.start, stretch.end),
        isExcused: isExcused(wording, { source, text: passage.text }),
      }));
  });
}

/** No posting says the same so often in one paragraph; what surrounds each is read. */
const mostInPassage = 200;

function isAnswered({ answeredBy }: Wording, { driving }: ReasonedRole): boolean {
  return answeredBy === "driving" && driving !== undefined;
}

function isRead({ language, onlyIn, notIn }: Wording, passage: Passage, role: ReasonedRole): boolean {
  const { isForeign = false, sections = [] } = passage;
  if (language !== undefined && (language === role.language.toLowerCase().split("-")[0]) === isForeign) return false;
  if (onlyIn !== undefined && !sections.some((kind) => onlyIn.includes(kind))) return false;
  return notIn === undefined || !sections.some((kind) => notIn.includes(kind));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function straightened(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/[\u00A0\u202F]/g, " ");
}

function longest(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const stretch of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= stretch.start) kept.push(stretch);
    else if (stretch.end - stretch.start > last.end - last.start) kept[kept.length - 1] = stretch;
  }
  return kept;
}

interface Place extends Stretch {
  readonly source: WordingSource;
  readonly passage: ReadyPassage;
}

function isMeant(wording: Wording, { source, passage, start, end }: Place): boolean {
  const { text } = passage;
  if (wording.within === "body" && passage.titleEnd === text.length) return false;
  if (wording.inEveryZone === undefined && passage.isSpared(start)) return false;
  const around = surroundings(text, { start, end }, source);
  if (wording.staysWhenNegated === undefined && isTakenBack(around)) return false;
  const stands = ({ pattern, within }: Neighbour): boolean => pattern.test(around(within));
  return !(wording.silentNear ?? []).some(stands) && (wording.onlyNear ?? []).every(stands);
}

/** What stands around an offset, as near as asked. */
function surroundings(
  text: string,
  { start, end }: Stretch,
  posting: WordingSource,
): (within: Neighbour["within"] | "clause" | "clause so far") => string {
  const sentences = sentenceStretches(text);
  const own = sentences.findIndex((sentence) => start < sentence.end);
  const cut = (from: number, to: number): string => text.slice(sentences[from]?.start ?? 0, sentences[to]?.end);
  const from = sentences[own]?.start ?? 0;
  const stretch = { start: start - from, end: end - from };
  return (within) => {
    switch (within) {
      case "clause":
        return clauseAt(cut(own, own), stretch).text;
      case "clause so far":
        return clauseAt(cut(own, own), stretch).soFar;
      case "sentence":
        return cut(own, own);
      case "neighbours":
        return cut(Math.max(0, own - 2), Math.min(sentences.length - 1, own + 2));
      case "passage":
        return text;
      case "posting":
        return posting.text;
    }
  };
}

/** The clause that holds a stretch of a sentence, and the part of it that ends with the stretch. */
function clauseAt(sentence: string, { start, end }: Stretch): { readonly text: string; readonly soFar: string } {
  const ends = [...sentence.matchAll(/,\s+(?:but|however|though)\b|:\s| - /g)].map(({ index }) => index);
  const from = ends.findLast((stop) => stop < start) ?? 0;
  const to = ends.find((stop) => stop >= start);
  return { text: sentence.slice(from, to), soFar: sentence.slice(from, end) };
}

/** "Not required" in the clause takes the words back wherever it stands, "we do not ask for" only before them. */
function isTakenBack(around: (within: "clause" | "clause so far") => string): boolean {
  return notNeeded.test(around("clause")) || notAsked.test(around("clause so far"));
}

const notNeeded =
  /\b(?:not (?:be )?(?:\w{1,12} )?(?:required|necessary|needed|mandatory|a requirement)|optional|(?:is|are|was|were)n't (?:required|needed|necessary)|(?:(?:do|does|did|will|would|must|may|shall|should|can)(?: not|n't)|cannot|won't) (?:\w{1,12} )?(?:discriminate|exclude|limit|consider|use|rely|share|send|include|provide|state|have to)\w*)\b/i;
const notAsked =
  /\b(?:no need|not (?:asked?|asking)|never (?:ask|requir|request|us)\w*|need not (?:have|be)|(?:(?:do|does|did|will|would|must|may|shall|should|can)(?: not|n't)|cannot|won't) (?:\w{1,12} )?(?:ask|require|request|need|seek|run|conduct|perform|check|test)\w*)\b/i;

function isExcused(
  wording: Wording,
  { source, text }: { readonly source: WordingSource; readonly text: string },
): boolean {
  if (source.role.requiredByLaw.length > 0 || legalNames.test(text) || legalReasons.test(text)) return true;
  const { excusedBy } = wording;
  return excusedBy?.test(source.text) ?? false;
}

/** Names of laws and authorities, as they are written: "DOT" is none of "dot". */
const legalNames = /\b(?:CFR|C\.F\.R|\d{1,2} U\.?S\.?C\b|DFARS|FINRA|FDIC|DOT|FMCSA|FAA|CJIS|HSPD-\d|NERC|NRC|TSA)\b|§/;
const legalReasons =
  /\b(?:title \d{1,2}|contract (?:no\b|number)|clearances?|(?:required|mandated|imposed|demanded) (?:\w{1,15} ){0,3}?(?:by|under) (?:\w{1,15} ){0,4}?(?:laws?|statutes?|regulations?|contracts?|executive orders?|ordinances?))\b/i;
