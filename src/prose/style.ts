import writeGood, { type CheckName } from "write-good";
import type { Finding, RuleId } from "../diagnostic.ts";
import type { RoleDocument } from "../role/role-document.ts";
import { textAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Block } from "./blocks.ts";
import { clicheWords } from "./cliche-words.ts";
import { isEnglishTag, readsAsEnglish } from "./english.ts";
import { emptyWords, loftyWords, plainSayings, states, wordyPhrases } from "./style-data.ts";
import { isInQuotes, isPartOfName, wordsBefore } from "./word-guards.ts";

/** A finding and the rule it belongs to. */
export interface StyleRemark {
  readonly rule: RuleId;
  readonly finding: Finding;
}

/** What the search for long-winded prose needs to know of a role. */
export interface StyleSource {
  readonly document: RoleDocument;
  readonly role: { readonly language: string };
  readonly house: { readonly names: readonly string[] };
  readonly blocks: readonly Block[];
}

/** What write-good finds in a role and we agree with, in order of its blocks, each under its rule. */
export function findStyleRemarks(source: StyleSource): readonly StyleRemark[] {
  if (!isEnglishTag(source.role.language)) return [];
  return source.blocks.flatMap((block) => {
    if (!readsAsEnglish(block.text)) return [];
    const remarks = isOwnProse(block) ? [...findRepeats(block), ...findLongWinded(block)] : findRepeats(block);
    return remarks
      .filter(({ place }) => !isPartOfName(block.text, place, source.house.names) && !isInQuotes(block.text, place))
      .map(({ rule, place, finding }) => ({
        rule,
        finding: withTrueFix(source.document, finding, block.text.slice(place.start, place.end)),
      }));
  });
}

/** Legal wording is not the author's, nor is what others said; headings and titles are too short to be long-winded. */
function isOwnProse(block: Block): boolean {
  return block.zone === "plain" && block.kind !== "heading" && block.field !== "title";
}

function findLongWinded(block: Block): readonly PlacedRemark[] {
  return [...findWordy(block), ...findPassive(block), ...findMinimisers(block), ...findCliches(block)];
}

/** Words with marks of formatting inside, or in a field that is folded, are left for a person to change. */
function withTrueFix(document: RoleDocument, finding: Finding, words: string): Finding {
  const { fix, ...rest } = finding;
  return fix !== undefined && textAt(document.file, finding.span).replace(/\s+/g, " ") === words ? finding : rest;
}

interface PlacedRemark extends StyleRemark {
  /** In the block's text. */
  readonly place: Span;
}

const wordyStart = new RegExp(`\\b(?:${Object.keys(wordyPhrases).join("|").replaceAll(" ", "\\s")})\\b`, "i");

function findWordy(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (!wordyStart.test(text)) return [];
  return ask(text, "tooWordy").flatMap((found) => {
    const phrase = wordyPhrases[text.slice(found.start, found.end).toLowerCase().replace(/\s+/g, " ")];
    const before = wordsBefore(text, found.start);
    if (
      phrase === undefined ||
      phrase.unlessAfter?.test(before) ||
      phrase.unlessBefore?.test(text.slice(found.end, found.end + 80))
    )
      return [];
    const place = { start: found.start - (phrase.withBefore?.exec(before)?.[0].length ?? 0), end: found.end };
    const words = text.slice(place.start, place.end);
    if (phrase.plain === undefined) {
      const message = `“${words}” puts a noun between the reader and the work; say what the person does, such as “you run the night shift”.`;
      return [remark(block, place, "readability/wordy", message)];
    }
    const plain = /^\p{Lu}/u.test(words) ? phrase.plain.charAt(0).toUpperCase() + phrase.plain.slice(1) : phrase.plain;
    const wordy = remark(
      block,
      place,
      "readability/wordy",
      `“${words}” takes more words than it needs; write “${plain}”.`,
    );
    const fix = {
      title: `Write “${plain}”`,
      safe: phrase.isSafe === true,
      edits: [{ ...wordy.finding.span, text: plain }],
    };
    return [{ ...wordy, finding: { ...wordy.finding, suggestions: [plain], fix } }];
  });
}

/** Only whole sentences of paragraphs: in a list, "Committed to quality" and "Reports prepared monthly" are no passives. */
function findPassive(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (block.kind !== "paragraph" || !/\b(?:am|are|were|being|is|been|was|be)\s/i.test(text)) return [];
  return ask(text, "passive").flatMap((place) => {
    const words = text.slice(place.start, place.end);
    const verb = words.toLowerCase().split(/\s+/).at(-1) ?? "";
    const isState =
      states.has(verb) || /(?:-|\u2011)$/.test(words) || /^[-\u2011]\p{L}/u.test(text.slice(place.end, place.end + 80));
    const byWhom = /^ (?:\w+ )?by (?:you|the|our|your|an?)\b/i.test(text.slice(place.end, place.end + 80));
    if (isState || !(isDuty(text, place) || byWhom)) return [];
    const message = `“${words}” leaves open who does it; name the person, such as “you prepare the reports”.`;
    return [remark(block, place, "readability/passive", message)];
  });
}

/** Whether the words before are about work: what gets done, not who "is supported" or what "is covered". */
function isDuty(text: string, place: Span): boolean {
  const before = wordsBefore(text, place.start);
  return duty.test(before) && !people.test(before);
}

const people =
  /\b(?:you|we|applicants?|candidates?|employees?|applications?|salar\w+|pay|benefits?|employment|who)\b(?:\s\w+){0,3}\s?$/i;

const duty =
  /\b(?:reports?|tasks?|duties|projects?|orders?|records?|files?|invoices?|documents?|meetings?|schedules?|budgets?|data|plans?|tickets?|requests?|shipments?|products?|systems?|issues|work|deadlines?|budgets?|procedures?|inventor(?:y|ies)|equipment|supplies|results|decisions|calls|stock|rooms?|meals|tests?|samples?|audits?)\s(?:\w+\s){0,3}$/i;

/** Twice the same word with nothing but space between. */
function findRepeats(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  return ask(text, "illusion").flatMap((place) => {
    const word = text.slice(place.start, place.end);
    const gap = /\s+$/.exec(wordsBefore(text, place.start))?.[0] ?? "";
    const from = place.start - gap.length - word.length;
    const first = text.slice(from, from + word.length);
    const isPlain = /^\p{Ll}+$/u.test(word) && /^\p{L}\p{Ll}*$/u.test(first) && first.toLowerCase() === word;
    // "Audit audit evidence": a verb at the start, and its object.
    const isVerb = /^\p{Lu}/u.test(first) && !smallWords.has(word);
    if (!isPlain || isVerb || meantTwice.has(word) || gap.includes("\n")) return [];
    const whole = { start: from, end: place.end };
    const span = block.spanOf(whole.start, whole.end);
    const edits = [{ start: block.spanOf(from, from + word.length).end, end: span.end, text: "" }];
    const fix = { title: `Write “${first}” once`, safe: true, edits };
    return [
      {
        place: whole,
        rule: "readability/repeat" as const,
        finding: { message: `“${first} ${word}” has the same word twice; write it once.`, span, fix },
      },
    ];
  });
}

const smallWords = new Set(
  "the a an of to in and for with you your we our is are be as on at by or from it this".split(" "),
);
const meantTwice = new Set("had that is so very really many bye knock no yes ha tut win pom bora do can".split(" "));

function findMinimisers(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  const weak = /\b(?:very|really|extremely|completely|absolutely)\b/i.test(text) ? ask(text, "adverb") : [];
  const empty = weak.filter(
    ({ start, end }) =>
      emptyWords.has(text.slice(start, end).toLowerCase()) && !/\b(?:not|the|this) $/i.test(wordsBefore(text, start)),
  );
  const lofty = [...text.matchAll(loftyWords)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const just = [
    ...text.matchAll(
      /\bjust(?= (?:send|apply|email|e-mail|call|click|fill|drop|write|upload|attach|tell|submit|do|follow|ask|needs?)\b)/gi,
    ),
  ]
    .filter(({ index }) => !/\b(?:not|isn['’]t|than|don['’]t|never|aren['’]t) $/i.test(wordsBefore(text, index)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...empty, ...lofty, ...just]
    .toSorted((a, b) => a.start - b.start)
    .map((place) => {
      const words = text.slice(place.start, place.end);
      const isLofty = !emptyWords.has(words.toLowerCase());
      const reason = isLofty ? "calls a thing easy or plain that may not be so to the reader" : "adds no meaning";
      return remark(block, place, "readability/minimiser", `“${words}” ${reason}; leave it out.`);
    });
}

function findCliches(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (!(text.toLowerCase().match(/[a-z']+/g) ?? []).some((word) => clicheWords.has(word))) return [];
  return ask(text, "cliches").flatMap((place) => {
    const words = text.slice(place.start, place.end);
    if (plainSayings.has(words.toLowerCase().replace(/\s+/g, " "))) return [];
    const message = `“${words}” is a saying that not every reader knows, least of all in a second language; say plainly what is meant.`;
    return [remark(block, place, "readability/cliche", message)];
  });
}

function remark(block: Block, place: Span, rule: RuleId, message: string): PlacedRemark {
  return { place, rule, finding: { message, span: block.spanOf(place.start, place.end) } };
}

const checks: readonly CheckName[] = [
  "weasel",
  "illusion",
  "so",
  "thereIs",
  "passive",
  "adverb",
  "tooWordy",
  "cliches",
];

/** One check of write-good alone; its answers name no check. */
function ask(text: string, check: CheckName): readonly Span[] {
  const options = Object.fromEntries(checks.map((name) => [name, name === check]));
  return writeGood(text, options).map(({ index, offset }) => ({ start: index, end: index + offset }));
}
