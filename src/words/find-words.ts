import { groupBy } from "../source/group-by.ts";
import { isInQuotes, isPartOfName, isProperNoun } from "../source/word-guards.ts";
import { isWordLanguage, type WordLanguage } from "./inflection.ts";
import { type MeantMatch, machineOf } from "./language-machine.ts";
import { languageOfText } from "./language-of-text.ts";
import type { Passage } from "./passage.ts";
import {
  hasMark,
  isByLaw,
  isDenied,
  isExcepted,
  isMostOfSentence,
  nearMatches,
  type PassageView,
  ruleOf,
} from "./passage-view.ts";
import { tokensOf } from "./tokens.ts";
import type { WordingEntry, WordLibrary, WordRule } from "./word-rule.ts";

/** What words are looked for in. */
export interface WordTexts {
  /** The language that the posting says it is in. */
  readonly language: string;
  readonly passages: readonly Passage[];
  /** Proper names in which no word counts. */
  readonly names: readonly string[];
  /** The author names a law or a contract that requires what the posting says. */
  readonly isRequiredByLaw: boolean;
  /** The fields in which the author gives a reason. */
  readonly answered: readonly string[];
}

/** Words that a rule speaks of, by offsets into their passage. */
export interface FoundWords {
  readonly rule: WordRule;
  readonly entry: WordingEntry;
  readonly language: WordLanguage;
  /** The message of the rule in the language of the words. */
  readonly message: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** They are required of the people who may apply, as far as their rule turns on that, and are more than a note. */
  readonly isDemanded: boolean;
  /** A law or contract is named that may require them. */
  readonly isExcused: boolean;
}

interface View extends PassageView {
  readonly texts: WordTexts;
}

/** Finds what the rules of a library speak of, in one pass over each passage, in order. */
export function findWords(library: WordLibrary, texts: WordTexts): readonly FoundWords[] {
  const views = viewsOf(library, texts);
  const silent = silencedAnywhere(views, texts);
  return views.flatMap((view) =>
    longestOfEach(view.matches.flatMap((match) => (silent.has(ruleOf(match)) ? [] : (foundIn(view, match) ?? [])))),
  );
}

/** The words of rules that a passage denies: “please do not send a photo”. */
export interface DeniedWords {
  readonly rule: WordRule;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the words that rules would speak of, were they not denied. */
export function findDeniedWords(library: WordLibrary, texts: WordTexts): readonly DeniedWords[] {
  return viewsOf(library, texts).flatMap((view) =>
    view.matches.flatMap((match) => {
      const { meaning } = match;
      if (meaning.kind !== "wording" || meaning.rule.staysWhenNegated || !isDenied(view, match)) return [];
      return [{ rule: meaning.rule, passage: view.index, ...placeOf(view, match) }];
    }),
  );
}

function viewsOf(library: WordLibrary, texts: WordTexts): readonly View[] {
  const read = texts.passages.map((passage) => ({ passage, tokens: tokensOf(passage.text) }));
  const ofPosting = languageOfText(
    read.flatMap(({ tokens }) => tokens),
    texts.language,
  );
  return read.flatMap(({ passage, tokens }, index): readonly View[] => {
    const language = languageOfText(tokens, ofPosting);
    if (!isWordLanguage(language)) return [];
    const matches = machineOf(library, language).find(tokens);
    return [{ texts, passage, index, tokens, matches, near: nearMatches(tokens, matches), language }];
  });
}

/** Where the words themselves are, by offsets into their passage. */
function placeOf({ tokens }: PassageView, { core }: MeantMatch): { readonly start: number; readonly end: number } {
  const start = tokens[core.from]?.start ?? 0;
  return { start, end: tokens[core.to - 1]?.end ?? start };
}

/** The rules that something said anywhere in the posting, or a field of it, takes back. */
function silencedAnywhere(views: readonly View[], { answered }: WordTexts): ReadonlySet<WordRule | undefined> {
  const matches = views.flatMap((view) => view.matches);
  const silenced = matches.filter((match) => {
    const { answeredBy } = ruleOf(match) ?? {};
    return match.meaning.kind === "exceptAnywhere" || (answeredBy !== undefined && answered.includes(answeredBy));
  });
  return new Set(silenced.map(ruleOf));
}

function foundIn(view: View, match: MeantMatch): FoundWords | undefined {
  const { meaning } = match;
  if (meaning.kind !== "wording") return undefined;
  const { rule, entry, message } = meaning;
  const { passage, index, texts, language } = view;
  const place = placeOf(view, match);
  const { start, end } = place;
  const isTitle = start < passage.titleEnd;
  if (!isReadIn(rule, passage) || (isAllTitle(passage) && rule.notIn.includes("title"))) return undefined;
  const isItem = passage.sections?.some((kind) => kind === "requirements" || kind === "preferred") === true;
  if (entry.in === "title" && !isTitle) return undefined;
  if (entry.in === "requirements" && !isItem) return undefined;
  if ((passage.isSpared(start) && !rule.isInEveryZone) || isExcepted(view, match, rule)) return undefined;
  if (!rule.staysWhenNegated && isDenied(view, match)) return undefined;
  const words = passage.text.slice(start, end);
  if (rule.isSpelling && isSpelledSo(words, entry, passage)) return undefined;
  if (isPartOfName(passage.text, place, texts.names) || isInQuotes(passage.text, place)) return undefined;
  const mayBeName = !rule.evenCapitalised && language !== "de" && !isTitle;
  if (mayBeName && isProperNoun(passage.text, place)) return undefined;
  const isDirect = isTitle || isItem || hasMark(view, match, ["applicant"]);
  if (rule.isDemand && !isDirect && hasMark(view, match, ["served"])) return undefined;
  return {
    rule,
    entry,
    language,
    message,
    passage: index,
    start,
    end,
    words,
    isDemanded:
      entry.isNote !== true &&
      (!rule.isDemand ||
        isDirect ||
        isMostOfSentence(view, match, rule) ||
        hasMark(view, match, rule.countsOfTeam ? ["demand", "team"] : ["demand"])),
    isExcused: texts.isRequiredByLaw || isByLaw(view, match),
  };
}

/** Whether words are written as one of their replacements, as “Power-BI” in a compound too, or in a text of capitals alone. */
function isSpelledSo(words: string, { use = [] }: WordingEntry, { text }: Passage): boolean {
  return use.includes(words.replaceAll("-", " ")) || text === text.toUpperCase();
}

function isAllTitle({ titleEnd, text }: Passage): boolean {
  return titleEnd === text.length;
}

function isReadIn({ notIn, onlyIn }: WordRule, { sections = [] }: Passage): boolean {
  const stands = (kinds: readonly string[]): boolean => sections.some((section) => kinds.includes(section));
  return !stands(notIn) && (onlyIn.length === 0 || stands(onlyIn));
}

/** Of matches of one rule that overlap, the longest, then the first; of the same words a note. */
function longestOfEach(found: readonly FoundWords[]): readonly FoundWords[] {
  const noteFirst = ({ entry }: FoundWords): number => (entry.isNote === true ? 0 : 1);
  const byLength = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || noteFirst(a) - noteFirst(b),
  );
  const kept = [...groupBy(byLength, ({ rule }) => rule).values()].flatMap((ofRule) => {
    const apart: FoundWords[] = [];
    for (const one of ofRule)
      if (!apart.some((other) => other.start < one.end && one.start < other.end)) apart.push(one);
    return apart;
  });
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
