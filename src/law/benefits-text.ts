import type { RoleSpec, SectionKind } from "../role/role-spec.ts";
import { sectionTexts, sentencesOf, textBeside, wordsIn } from "./role-text.ts";
import {
  bareBenefitWords,
  benefitCue,
  benefitWords,
  linkWords,
  noBenefits,
  offerWords,
  openListEnd,
  openListStart,
  vagueBenefits,
} from "./wordings.ts";

/** What a posting says of its benefits. */
export interface BenefitsText {
  readonly kind: "described" | "none-offered" | "linked" | "vague" | "unrecognised" | "absent";
  /** The words that leave the list open, if any. */
  readonly openList?: string;
  /** Whether the text is so long that it may name benefits which are not recognised. */
  readonly isLongEnoughToName?: boolean;
}

/** Reads the benefits from their field, their section, and what is offered elsewhere in the body. */
export function readBenefits(role: RoleSpec): BenefitsText {
  const sentences = sentencesOf(textBeside(role, besideBenefits));
  const text = [...role.benefits, ...sectionTexts(role, ["benefits"]), ...offeredBenefits(role)].join("\n");
  const openList = openListIn(text);
  const open = openList === undefined ? {} : { openList };
  if (noBenefits.test(text) || noBenefits.test(role.body)) return { kind: "none-offered" };
  if (benefitWords.test(text)) return { kind: "described", ...open };
  if (linkWords.test(text) || isLinkedWithPay(role) || sentences.some(linksToBenefits)) return { kind: "linked" };
  if (text.trim() === "") return { kind: "absent" };
  if (vagueBenefits.test(text) || isBareMention(text)) return { kind: "vague", ...open };
  return { kind: "unrecognised", ...open, isLongEnoughToName: wordsIn(text) > shortText };
}

/** Whether a text names a benefit. */
export function namesBenefit(text: string): boolean {
  return benefitWords.test(text);
}

/** What the body offers outside a section for benefits: sentences, and the lines of a list that a sentence introduces. */
export function offeredBenefits(role: RoleSpec): readonly string[] {
  const beside = textBeside(role, besideBenefits);
  return [...sentencesOf(beside).filter(offersBenefits), ...introducedBenefits(beside.split("\n"))];
}

/**
 * The words that leave a list of benefits open: at the end of the whole text, or of a sentence that names several. "Free medications and
 * more" in the midst of a list leaves nothing open.
 */
function openListIn(text: string): string | undefined {
  const start = openListStart.exec(text);
  if (start !== null) return start[0];
  const sentences = sentencesOf(text).filter((sentence) => sentence.trim() !== "");
  for (const [index, sentence] of sentences.entries()) {
    const end = openListEnd.exec(sentence.trimEnd());
    if (end === null) continue;
    const isLast = index === sentences.length - 1;
    const named = sentence.split(/[,;•]/).filter((piece) => benefitWords.test(piece)).length;
    if (isLast || named >= severalNamed) return end[0].replace(/[\s.!…)]+$/, "");
  }
  return undefined;
}

const severalNamed = 2;

/** A text of fewer words, none of them a benefit, is praise. */
const shortText = 8;

/** "Benefits available", "Benefits include but are not limited to": benefits are mentioned, and none is named. */
function isBareMention(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => bareBenefitWords.has(word));
}

const besideBenefits: readonly SectionKind[] = [
  "employer",
  "responsibilities",
  "requirements",
  "preferred",
  "technology",
];

function offersBenefits(sentence: string): boolean {
  const names = benefitWords.test(sentence) || vagueBenefits.test(sentence);
  return names && offerWords.test(sentence) && benefitCue.test(sentence);
}

/** The lines of a list that a sentence introduces: "You will have access to many benefits, including:". */
function introducedBenefits(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  let linesLeft = 0;
  for (const line of lines) {
    if (/:\s{0,3}$/.test(line)) {
      linesLeft = offerWords.test(line) && benefitCue.test(line) ? longestList : 0;
    } else if (linesLeft > 0) {
      linesLeft -= 1;
      if (benefitWords.test(line)) found.push(line);
    }
  }
  return found;
}

/** How many lines below its introduction a list may reach. */
const longestList = 15;

function isLinkedWithPay({ pay }: RoleSpec): boolean {
  return pay.some(({ kind, note }) => kind === "linked" && /\bbenefits\b/i.test(note ?? ""));
}

function linksToBenefits(sentence: string): boolean {
  return /\bbenefits\b/i.test(sentence) && linkWords.test(sentence);
}
