import type { RootContent } from "mdast";
import type { SectionKind } from "../role-spec.ts";
import { bodyLines } from "./body-text.ts";
import { foldWords } from "./heading-topics.ts";

/** The kinds of a section whose heading alone could mean two things; those given where its text does not tell otherwise. */
export function kindsByBody(
  heading: string,
  kinds: readonly SectionKind[],
  content: readonly RootContent[],
): readonly SectionKind[] {
  const test = tests.get(foldWords(heading).replace(/^(?:the|our|your) /, ""));
  const lines = test === undefined ? [] : bodyLines(content);
  return lines.length === 0 ? kinds : (test?.(lines, content) ?? kinds);
}

type Test = (lines: readonly string[], content: readonly RootContent[]) => readonly SectionKind[] | undefined;

const legalWords =
  /\b(?:citizen(?:ship)?s?|national of|authori[sz](?:ed|ation) to work|work authori[sz]ation|right to work|work permit|visa|sponsorship|background (?:check|investigation)|security clearance|selective service|drug (?:test|screen)|suitable for (?:federal )?employment|e-?verify)\b/i;
const skillWords = /\b(?:experience|degree|knowledge|skills?|ability|years|familiarity|proficien\w+|bachelor\w*)\b/i;
const payWords = /\b(?:salary|pay|compensation|wage|remuneration)\b[^.]{0,60}\d/i;
const disabilityWords =
  /\b(?:disabilit\w+|accommodations? (?:request|need|for)|reasonable|interview|recruitment|selection|appl(?:y|ication|icants?))\b/i;

/** Conditions of law are listed one a line: where every second line is one, the section is about them. */
const legalByHalf: Test = (lines) => (isMost(lines, legalWords) ? ["eligibility"] : undefined);

/** In federal postings the "key requirements" are those of law; one such line is proof, for the others ("trial period") vary. */
const legalByOne: Test = (lines) => (lines.some((line) => legalWords.test(line)) ? ["eligibility"] : undefined);

/** A job told as a list is told by its tasks. */
const tasksByList: Test = (_, [first]) => (first?.type === "list" ? ["responsibilities"] : undefined);

/** What is expected is either work to be done or a person's skills, and skills call themselves so. */
const skillsByHalf: Test = (lines) => (isMost(lines, skillWords) ? ["requirements"] : undefined);

/** What is offered may hold the pay itself. */
const payInOffer: Test = (lines) => (lines.some((line) => payWords.test(line)) ? ["benefits", "pay"] : undefined);

/** "You" is who the reader is, unless it goes on to what they will do. */
const tasksByWill: Test = ([first = ""]) =>
  /^(?:you )?(?:will|['’]ll)\b/i.test(first) ? ["responsibilities"] : undefined;

/** A bonus is money where a figure of money is with it, else it is a plus. */
const moneyBonus: Test = (lines) => (lines.some((line) => /[$€£¥%]|\b[A-Z]{3} ?\d/.test(line)) ? ["pay"] : undefined);

/** Housing, unless it speaks of applicants or of disability. */
const housing: Test = (lines) => (lines.some((line) => disabilityWords.test(line)) ? undefined : []);

const tests: ReadonlyMap<string, Test> = new Map([
  ["requirements", legalByHalf],
  ["other requirements", legalByHalf],
  ["additional requirements", legalByHalf],
  ["key requirements", legalByOne],
  ["job", tasksByList],
  ["about the job", tasksByList],
  ["expectations", skillsByHalf],
  ["what we offer", payInOffer],
  ["we offer", payInOffer],
  ["offer", payInOffer],
  ["you", tasksByWill],
  ["bonus", moneyBonus],
  ["accommodation", housing],
]);

function isMost(lines: readonly string[], pattern: RegExp): boolean {
  return lines.filter((line) => pattern.test(line)).length * 2 >= lines.length;
}
