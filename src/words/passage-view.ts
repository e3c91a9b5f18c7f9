import { groupBy } from "../source/group-by.ts";
import type { WordLanguage } from "./inflection.ts";
import type { Mark, MeantMatch } from "./language-machine.ts";
import type { Passage } from "./passage.ts";
import type { Token } from "./tokens.ts";
import type { WordRule } from "./word-rule.ts";

/** A passage with all that was found in it, by which it is decided what is meant. */
export interface PassageView {
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

/** Sorts the matches of a passage. */
export function nearMatches(tokens: readonly Token[], matches: readonly MeantMatch[]): NearMatches {
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

/** The rule that a match belongs to, unless it is one of the shared lists. */
export function ruleOf({ meaning }: MeantMatch): WordRule | undefined {
  return "rule" in meaning ? meaning.rule : undefined;
}

/** Whether the file of the rule takes a match back, or wants words beside it that are missing. */
export function isExcepted(view: PassageView, match: MeantMatch, rule: WordRule): boolean {
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
export function isMostOfSentence({ tokens, near }: PassageView, match: MeantMatch, rule: WordRule): boolean {
  const sentence = sentenceOf(tokens, match);
  const length = (sentence === undefined ? undefined : near.lengths.get(sentence)) ?? 0;
  const covered = near.covered.get(rule)?.get(sentence)?.size ?? 0;
  return covered * 2 >= length;
}

/** How many words before others a denial still takes them back. */
const reachOfDenial = 4;

/** Whether “not” before the words, or “not required” in their sentence, takes them back. */
export function isDenied({ near, tokens }: PassageView, match: MeantMatch): boolean {
  return (near.inSentence.get(sentenceOf(tokens, match)) ?? []).some((other) => {
    if (other.meaning.kind === "unneeded") return !overlap(other, match);
    return other.meaning.kind === "not" && other.to <= match.from && match.from - other.to < reachOfDenial;
  });
}

/** Whether a mark is in the sentence, beside the words themselves where these are people served. */
export function hasMark({ near, tokens }: PassageView, match: MeantMatch, kinds: readonly Mark[]): boolean {
  return (near.inSentence.get(sentenceOf(tokens, match)) ?? []).some(
    (other) =>
      kinds.some((kind) => other.meaning.kind === kind) && !(other.meaning.kind === "served" && isWithin(other, match)),
  );
}

/** Whether a law is named beside the words that may require them. */
export function isByLaw(view: PassageView, match: MeantMatch): boolean {
  return view.near.byLaw.some((other) => isInReach(view, match, other));
}

/** In one sentence, or in two that a semicolon joins: “Only women may apply; this is a genuine occupational requirement.” */
function isInReach({ passage, tokens }: PassageView, a: MeantMatch, b: MeantMatch): boolean {
  if (sentenceOf(tokens, a) === sentenceOf(tokens, b)) return true;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = passage.text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start);
  return !/[.!?•\n\uFFFC]/.test(between);
}

function sentenceOf(tokens: readonly Token[], { from }: { readonly from: number }): number | undefined {
  return tokens[from]?.sentence;
}

function isWithin(inner: MeantMatch, outer: MeantMatch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function overlap(a: MeantMatch, b: MeantMatch): boolean {
  return a.from < b.to && b.from < a.to;
}
