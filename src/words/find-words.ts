import { groupBy } from "../source/group-by.ts";
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
    const matches = machineOf(library, language).find(tokens);
    return [{ texts, passage, index, tokens, matches, near: nearMatches(tokens, matches), language }];
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
  readonly near: NearMatches;
  readonly language: WordLanguage;
}

/** The matches of a passage by what is asked of them, so that not all are compared with all. */
interface NearMatches {
  /** What is said of words in a sentence, but for the words that rules speak of. */
  readonly inSentence: ReadonlyMap<number | undefined, readonly MeantMatch[]>;
  /** What takes back or conditions the words of a rule. */
  readonly ofRule: ReadonlyMap<WordRule | undefined, readonly MeantMatch[]>;
  /** The words of a rule in a sentence, as places among the tokens. */
  readonly covered: ReadonlyMap<WordRule | undefined, ReadonlyMap<number | undefined, ReadonlySet<number>>>;
  readonly byLaw: readonly MeantMatch[];
  /** How many words each sentence has. */
  readonly lengths: ReadonlyMap<number, number>;
}

function nearMatches(tokens: readonly Token[], matches: readonly MeantMatch[]): NearMatches {
  const lengths = new Map<number, number>();
  for (const { sentence } of tokens) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const isWording = ({ meaning }: MeantMatch): boolean => meaning.kind === "wording";
  const others = matches.filter((match) => !isWording(match));
  const bySentence = (all: readonly MeantMatch[]) => groupBy(all, (match) => sentenceOf(tokens, match));
  const placesIn = (all: readonly MeantMatch[]): ReadonlySet<number> =>
    new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const ofRules = [...groupBy(matches.filter(isWording), ruleOf)].map(([rule, all]) => {
    const places = [...bySentence(all)].map(([sentence, there]) => [sentence, placesIn(there)] as const);
    return [rule, new Map(places)] as const;
  });
  return {
    inSentence: bySentence(others),
    ofRule: groupBy(others, ruleOf),
    covered: new Map(ofRules),
    byLaw: matches.filter(({ meaning }) => meaning.kind === "by-law"),
    lengths,
  };
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
  const others = view.near.ofRule.get(rule) ?? [];
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
function isMostOfSentence({ tokens, near }: View, match: MeantMatch, rule: WordRule): boolean {
  const sentence = sentenceOf(tokens, match);
  const length = (sentence === undefined ? undefined : near.lengths.get(sentence)) ?? 0;
  const covered = near.covered.get(rule)?.get(sentence)?.size ?? 0;
  return covered * 2 >= length;
}

/** How many words before others a denial still takes them back. */
const reachOfDenial = 4;

function isDenied({ near, tokens }: View, match: MeantMatch): boolean {
  return (near.inSentence.get(sentenceOf(tokens, match)) ?? []).some((other) => {
    if (other.meaning.kind === "unneeded") return !overlap(other, match);
    return other.meaning.kind === "not" && other.to <= match.from && match.from - other.to < reachOfDenial;
  });
}

/** Whether a mark stands in the sentence, beside the words themselves where these are people served. */
function hasMark({ near, tokens }: View, match: MeantMatch, kinds: readonly Mark[]): boolean {
  return (near.inSentence.get(sentenceOf(tokens, match)) ?? []).some(
    (other) =>
      kinds.some((kind) => other.meaning.kind === kind) && !(other.meaning.kind === "served" && overlap(other, match)),
  );
}

function isByLaw(view: View, match: MeantMatch): boolean {
  return view.near.byLaw.some((other) => isInReach(view, match, other));
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
  const kept = [...groupBy(byLength, ({ rule }) => rule).values()].flatMap((ofRule) => {
    const apart: FoundWords[] = [];
    for (const one of ofRule)
      if (!apart.some((other) => other.start < one.end && one.start < other.end)) apart.push(one);
    return apart;
  });
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
