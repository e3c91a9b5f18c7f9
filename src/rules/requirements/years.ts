import type { Block } from "../../prose/blocks.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const years: RoleRule = {
  id: "requirements/years",
  scope: "role",
  severity: "info",
  summary: "Requirements name what somebody has done rather than for how many years.",
  why: "Years say little about skill, and keep out people who learnt fast, worked part-time or are young.",
  sources: ["Acas, age discrimination in recruitment: https://www.acas.org.uk/age-discrimination"],
  options: { many: 10 },
  examples: [
    { text: "## Requirements\n\n- ⟦3+ years⟧ of experience in machine learning engineering" },
    { text: "You have at least ⟦five years’⟧ experience as a nurse." },
    { text: "## Requirements\n\n- Experience with Python, ⟦12 years⟧ or more" },
    { text: "We have 20 years of experience in health care." },
    { text: "## Requirements\n\n- Has run a ward at night" },
    { text: "This is a 2-year contract." },
    { text: "## Requirements\n\n- 18 years of age or older" },
    { text: "After 5 years of service you get a month of paid leave." },
    { text: "## Requirements\n\n- 1-2 years of experience in a kitchen" },
  ],
  *check(subject, { many = 10 }) {
    for (const block of englishBlocks(subject)) {
      if (!isAboutApplicants(block)) continue;
      for (const sentence of sentencesOf(block.text)) {
        const found = yearsIn(block.text.slice(sentence.start, sentence.end), block);
        if (found === undefined) continue;
        const start = sentence.start + found.start;
        const finding = {
          message:
            "Years say little about what somebody can do; name the work that they have done, like “has run a ward at night”.",
          span: block.spanOf(start, start + found.length),
        };
        yield found.count >= many ? { ...finding, severity: "warning" } : finding;
        break;
      }
    }
  },
};

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
      /^.{0,60}\bexp(?:erience|\.|\b)/i.test(after) || /\bexp(?:erience|\.|\b).{0,60}$/i.test(before);
    if (
      !(isExperience && (inList || isAsked)) &&
      !(inList && /^\W{0,3}(?:of|in|as|with|work|[a-z]+ing\b)/i.test(after))
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
