import { isInQuotes, isPartOfName, isProperNoun } from "../source/word-guards.ts";
import type { Passage } from "../wording/passage.ts";
import { isWordLanguage, type WordLanguage } from "./inflection.ts";
import { type Mark, type MeantMatch, machineOf } from "./language-machine.ts";
import { languageOfText } from "./language-of-text.ts";
import { type Token, tokensOf } from "./tokens.ts";
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

/** Finds what the rules of a library speak of, in one pass over each passage, in order. */
export function findWords(library: WordLibrary, texts: WordTexts): readonly FoundWords[] {
  const read = texts.passages.map((passage) => ({ passage, tokens: tokensOf(passage.text) }));
  const ofPosting = languageOfText(
    read.flatMap(({ tokens }) => tokens),
    texts.language,
  );
  const views = read.flatMap(({ passage, tokens }, index): readonly View[] => {
    const language = languageOfText(tokens, ofPosting);
    if (!isWordLanguage(language)) return [];
    return [{ texts, passage, index, tokens, matches: machineOf(library, language).find(tokens), language }];
  });
  const silent = silencedAnywhere(views, texts);
  return views.flatMap((view) =>
    longestOfEach(view.matches.flatMap((match) => (silent.has(ruleOf(match)) ? [] : (foundIn(view, match) ?? [])))),
  );
}

function ruleOf({ meaning }: MeantMatch): WordRule | undefined {
  return "rule" in meaning ? meaning.rule : undefined;
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

interface View {
  readonly texts: WordTexts;
  readonly passage: Passage;
  /** Of the passage. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly matches: readonly MeantMatch[];
  readonly language: WordLanguage;
}

function foundIn(view: View, match: MeantMatch): FoundWords | undefined {
  const { meaning } = match;
  if (meaning.kind !== "wording") return undefined;
  const { rule, entry, message } = meaning;
  const { passage, index, tokens, texts, language } = view;
  const start = tokens[match.core.from]?.start ?? 0;
  const end = tokens[match.core.to - 1]?.end ?? start;
  const isTitle = start < passage.titleEnd;
  if (!isReadIn(rule, passage)) return undefined;
  const isItem = passage.sections?.some((kind) => kind === "requirements" || kind === "preferred") === true;
  if (entry.in === "title" && !isTitle) return undefined;
  if (entry.in === "requirements" && !isItem) return undefined;
  if ((passage.isSpared(start) && !rule.isInEveryZone) || isExcepted(view, match, rule)) return undefined;
  if (!rule.staysWhenNegated && isDenied(view, match)) return undefined;
  const place = { start, end };
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

function isReadIn({ notIn, onlyIn }: WordRule, { sections = [] }: Passage): boolean {
  const stands = (kinds: readonly string[]): boolean => sections.some((section) => kinds.includes(section));
  return !stands(notIn) && (onlyIn.length === 0 || stands(onlyIn));
}

function isExcepted(view: View, match: MeantMatch, rule: WordRule): boolean {
  const others = view.matches.filter((other) => ruleOf(other) === rule);
  const isTakenBack = others.some((other) => {
    switch (other.meaning.kind) {
      case "except":
        return overlap(other, match);
      case "exceptNear":
        return isInReach(view, match, other);
      default:
        return other.meaning.kind === "exceptInParagraph";
    }
  });
  if (isTakenBack) return true;
  const isConditional = rule.languages.some((one) => one.language === view.language && one.onlyNear.length > 0);
  const isMet = (other: MeantMatch): boolean => other.meaning.kind === "onlyNear" && isInReach(view, match, other);
  return isConditional && !others.some(isMet);
}

/** “Höchstens 35 Jahre alt.” demands by itself. */
function isMostOfSentence({ tokens, matches }: View, match: MeantMatch, rule: WordRule): boolean {
  const sentence = sentenceOf(tokens, match);
  const length = tokens.filter((token) => token.sentence === sentence).length;
  const covered = new Set(
    matches
      .filter(
        (other) =>
          other.meaning.kind === "wording" && other.meaning.rule === rule && sentenceOf(tokens, other) === sentence,
      )
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return covered.size * 2 >= length;
}

/** How many words before others a denial still takes them back. */
const reachOfDenial = 4;

function isDenied({ matches, tokens }: View, match: MeantMatch): boolean {
  const sentence = sentenceOf(tokens, match);
  return matches.some((other) => {
    if (sentenceOf(tokens, other) !== sentence) return false;
    if (other.meaning.kind === "unneeded") return !overlap(other, match);
    return other.meaning.kind === "not" && other.to <= match.from && match.from - other.to < reachOfDenial;
  });
}

/** Whether a mark stands in the sentence, beside the words themselves where these are people served. */
function hasMark({ matches, tokens }: View, match: MeantMatch, kinds: readonly Mark[]): boolean {
  const sentence = sentenceOf(tokens, match);
  return matches.some(
    (other) =>
      kinds.some((kind) => other.meaning.kind === kind) &&
      sentenceOf(tokens, other) === sentence &&
      !(other.meaning.kind === "served" && overlap(other, match)),
  );
}

function isByLaw(view: View, match: MeantMatch): boolean {
  return view.matches.some((other) => other.meaning.kind === "by-law" && isInReach(view, match, other));
}

/** In one sentence, or in two that a semicolon joins: “Only women may apply; this is a genuine occupational requirement.” */
function isInReach({ passage, tokens }: View, a: MeantMatch, b: MeantMatch): boolean {
  if (sentenceOf(tokens, a) === sentenceOf(tokens, b)) return true;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = passage.text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start);
  return !/[.!?•\n\uFFFC]/.test(between);
}

function sentenceOf(tokens: readonly Token[], { from }: { readonly from: number }): number | undefined {
  return tokens[from]?.sentence;
}

function overlap(a: MeantMatch, b: MeantMatch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Of matches of one rule that overlap, the longest, then the first. */
function longestOfEach(found: readonly FoundWords[]): readonly FoundWords[] {
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundWords[] = [];
  for (const one of byLength) {
    if (!kept.some((other) => other.rule === one.rule && other.start < one.end && one.start < other.end))
      kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
