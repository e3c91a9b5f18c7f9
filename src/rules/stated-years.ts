import type { Block } from "../prose/blocks.ts";
import { sentencesOf } from "../prose/sentences.ts";
import type { Span } from "../source/span.ts";
import { englishBlocks } from "./posting-words.ts";
import type { Subject } from "./subject.ts";

/** Years of experience that a posting asks for. */
export interface StatedYears {
  readonly count: number;
  /** The block that asks for them, and where in its text. */
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** The years of experience that a posting in English asks of people, the first of each block. */
export function statedYears(subject: Pick<Subject, "role" | "blocks">): readonly StatedYears[] {
  return englishBlocks(subject)
    .filter((block) => isAboutApplicants(block))
    .flatMap((block) => firstIn(block) ?? []);
}

function firstIn(block: Block): StatedYears | undefined {
  for (const sentence of sentencesOf(block.text)) {
    const found = yearsIn(block.text.slice(sentence.start, sentence.end), block);
    if (found === undefined) continue;
    const start = sentence.start + found.start;
    const end = start + found.length;
    return { count: found.count, block, start, end, span: block.spanOf(start, end) };
  }
  return undefined;
}

const numberWords = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const span = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-]|\\d ?[-–—] ?|\\d to |(?:${numberWords.join("|")}) to )(\\d{1,2}|${numberWords.join("|")}|twenty)(?: ?\\+| ?\\(\\d{1,2}\\+?\\)| or more| plus)?[ -](?:or more |full |solid |relevant |progressive )?(?:years?|yrs?)(?:['’]s?|s['’])?(?! ?old| of age| of service|[- ](?:contract|term|appointment|fixed|warranty|lease|degree|program|college|university|plan|grant|assignment|period|of (?:service|age|tenure|employment|growth|history|success|research funding)))(?![\\p{L}-])`,
  "giu",
);

function yearsIn(
  sentence: string,
  { sections }: Block,
): { readonly start: number; readonly length: number; readonly count: number } | undefined {
  if (isNotAsked.test(sentence)) return undefined;
  const isAsked = asks.test(sentence);
  const inList = sections.includes("requirements") || sections.includes("preferred");
  for (const match of sentence.matchAll(span)) {
    const end = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, match.index - 80), match.index);
    const after = sentence.slice(end, end + 80);
    if (
      /\b(?:next|past|last|first|every|each|within|for (?:over|more than|about|nearly)|in (?:under|over)|after|up to|than a|maximum of|no more than)\s*$/i.test(
        before,
      )
    )
      continue;
    const isExperience =
      /^.{0,60}\bexp(?:erience|\.|\b)/i.test(after) ||
      /\bexp(?:erience|\.|\b).{0,60}$/i.test(before) ||
      /^\W{0,3}in (?:the|a|an|this|our) (?:\w+ )?(?:trade|business|industry|field|sector|kitchen|profession|job|role|craft)\b/i.test(
        after,
      );
    if (
      !(isExperience && (inList || isAsked)) &&
      !(inList && /^\W{0,3}(?:of|in|as|with|work|[a-z]+ing\b|(?:at|on|behind|under) (?:the|a|an)\b)/i.test(after))
    )
      continue;
    const word = match[1]?.toLowerCase() ?? "";
    const count = word === "twenty" ? 20 : numberWords.includes(word) ? numberWords.indexOf(word) + 1 : Number(word);
    return { start: match.index, length: match[0].length, count };
  }
  return undefined;
}

function isAboutApplicants({ sections }: Block): boolean {
  return !sections.some((kind) => ["employer", "benefits", "pay", "commitment", "team"].includes(kind));
}

/** The employer's own years, and what comes only after years of service. */
const isNotAsked =
  /\b(?:we|our (?:team|company|firm|founders?|staff|people)|the (?:company|firm|team)|founded|established|since \d{4})\b(?: \w+)? (?:have|has|bring|brings|offers?|share)\b[^.]{0,30}\byears\b|\bwith (?:over|more than|nearly|almost) \w+ years of (?:\w+ )?experience,? (?:we|our)\b|\byears of (?:service|employment|tenure)\b|\bper year of\b|\baccru\w+/i;

const asks =
  /\b(?:you|your|must|require[ds]?|requires|need(?:ed|s)?|minimum|at least|should|candidates?|applicants?|someone|somebody|looking for|seeking|ideally|successful|proven)\b|\d ?\+/i;
