import type { Finding, Fix, Severity } from "../diagnostic.ts";
import { inCaseOf } from "../source/capitals.ts";
import type { Span } from "../source/span.ts";
import { isInQuotes, isNegated, isNegatedAbroad, isPartOfName, isProperNoun } from "../source/word-guards.ts";
import { findWording, type WordingMatch } from "../wording/find-wordings.ts";
import type { Wording } from "../wording/wording.ts";
import type { PostingPassages } from "./posting-passages.ts";
import type { RoleRule, RuleManual } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** A rule about words, written as data: its page in the manual, and the wordings that it speaks of. */
export interface PhraseRule extends RuleManual {
  /** Goes on after the quoted words, for every phrase that does not say otherwise: what they tell. */
  readonly tells: string;
  /** What to write instead: full sentences with an example. */
  readonly instead: string;
  readonly phrases: readonly Phrase[];
  /** Silent below `least` occurrences in a posting; from there on, one finding at the first. Absent: each is a finding. */
  readonly options?: { readonly least: number };
}

/** A wording of postings in English, unless it names another language, with what its rule does about it. */
export interface Phrase extends Omit<Wording, "tells" | "instead"> {
  readonly tells?: string;
  readonly instead?: string;
  /** Silent in a sentence in which this stands: `silentNear` for the commonest case. */
  readonly unless?: RegExp;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** In the title of the job. */
  readonly severityInTitle?: Severity;
  /** What may stand in place of the whole match, best first, in small letters where it is no name. */
  readonly use?: readonly string[];
  /** The first of `use` can take the place of the words without a look: it changes spelling, never meaning. */
  readonly isMechanical?: true;
  /** Capitals inside a sentence do not make a name of these words; in German they never do. */
  readonly evenCapitalised?: true;
  /** Words in quotation marks of their own are meant as well. */
  readonly evenQuoted?: true;
  /** Silent where the posting names a law or a contract that asks for the words. */
  readonly isExcusable?: true;
}

/** Makes the rule that its data describe. */
export function phraseRule({ phrases, tells, instead, ...manual }: PhraseRule): RoleRule {
  const wordings = phrases.map(({ unless, silentNear = [], ...phrase }): WordedPhrase => {
    const near = unless === undefined ? silentNear : [...silentNear, { pattern: unless, within: "sentence" as const }];
    return { language: "en", tells, instead, ...phrase, silentNear: near };
  });
  return {
    ...manual,
    scope: "role",
    check: (subject, { least }) => {
      const matches = findPhrases(wordings, subject);
      if (least === undefined) return byTerm(matches).map((repeats) => findingOf(repeats, subject.passages));
      const [first, ...others] = matches;
      return first === undefined || matches.length < least
        ? []
        : [findingOf([first, ...others], subject.passages, others)];
    },
  };
}

/** A phrase with what its rule says of all of them. */
type WordedPhrase = Phrase & Wording;
type Match = WordingMatch<WordedPhrase>;

/** In order, and of those that overlap the first and longest. */
function findPhrases(phrases: readonly WordedPhrase[], { document, passages, house }: Subject): readonly Match[] {
  if (document.isBroken) return [];
  const found = phrases
    .flatMap((phrase) => findWording(phrase, passages.source))
    .filter((match) => isMeant(match, passages, house.names))
    .toSorted((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of found) {
    const last = kept.at(-1);
    if (last === undefined || last.passage !== match.passage || last.end <= match.start) kept.push(match);
  }
  return kept;
}

/** A term in a block, and where the block says it again. */
type Repeats = [Match, ...Match[]];

/** One term, one finding a block. */
function byTerm(matches: readonly Match[]): readonly Repeats[] {
  const terms = new Map<string, Repeats>();
  for (const match of matches) {
    const key = `${match.passage} ${match.words.toLowerCase()}`;
    const said = terms.get(key);
    if (said === undefined) terms.set(key, [match]);
    else said.push(match);
  }
  return [...terms.values()];
}

function isMeant(match: Match, { blocks }: PostingPassages, names: readonly string[]): boolean {
  const block = blocks[match.passage];
  if (block === undefined) return false;
  const { wording } = match;
  if (wording.isExcusable === true && match.isExcused) return false;
  if (isPartOfName(block.text, match, names)) return false;
  if (wording.evenQuoted !== true && isInQuotes(block.text, match)) return false;
  const isTakenBack = wording.language === "en" ? isNegated : isNegatedAbroad;
  if (wording.staysWhenNegated !== true && isTakenBack(block.text, match.start)) return false;
  const isTitle = block.kind === "heading" || block.field === "title";
  if (wording.evenCapitalised === true || wording.language === "de" || isTitle) return true;
  return !isProperNoun(block.text, match);
}

/** @param others occurrences that the message names as well */
function findingOf(repeats: Repeats, passages: PostingPassages, others: readonly Match[] = []): Finding {
  const [first] = repeats;
  const { wording, words } = first;
  const passage = passages.source.passages[first.passage];
  const isInTitle = first.start < (passage?.titleEnd ?? 0);
  const severity = (isInTitle ? wording.severityInTitle : undefined) ?? wording.severity;
  const suggestions = suggestionsFor(first);
  return {
    message: `“${words}”${also(words, others)} ${wording.tells}. ${wording.instead}`,
    span: spanOf(first, passages),
    ...(severity !== undefined && { severity }),
    ...(suggestions.length > 0 && { suggestions }),
    ...fixOf(repeats, passages),
  };
}

function spanOf({ passage, start, end }: Match, { blocks }: PostingPassages): Span {
  return blocks[passage]?.spanOf(start, end) ?? { start: 0, end: 0 };
}

function suggestionsFor({ wording, words }: Match): readonly string[] {
  return (wording.use ?? []).map((use) => inCaseOf(words, use));
}

/** The other occurrences of a wording that is reported once. */
function also(words: string, others: readonly Match[]): string {
  if (others.length === 0) return "";
  const different = [...new Set(others.map((other) => other.words.toLowerCase()))].filter(
    (other) => other !== words.toLowerCase(),
  );
  const quoted = different.slice(0, 3).map((other) => `“${other}”`);
  return quoted.length === 0
    ? ` (${others.length + 1} times)`
    : ` (with ${quoted.join(", ")}${different.length > 3 ? " and more" : ""})`;
}

/** A finding speaks for every repeat of its term, so its fix changes them all. */
function fixOf(repeats: Repeats, passages: PostingPassages): { readonly fix?: Fix } {
  const edits = repeats.flatMap((match) => {
    const [text] = match.wording.isMechanical === true ? suggestionsFor(match) : [];
    return text === undefined ? [] : [{ ...spanOf(match, passages), text }];
  });
  const [first] = edits;
  return first === undefined ? {} : { fix: { title: `Write “${first.text}”`, safe: true, edits } };
}
