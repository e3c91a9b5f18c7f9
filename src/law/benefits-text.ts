import type { RoleSpec, SectionKind } from "../role/role-spec.ts";
import { sectionTexts, sentencesOf, textBeside } from "./role-text.ts";
import {
  benefitCue,
  benefitWords,
  linkWords,
  noBenefits,
  offerWords,
  openListWords,
  vagueBenefits,
} from "./wordings.ts";

/** What a posting says of its benefits. */
export interface BenefitsText {
  readonly kind: "described" | "none-offered" | "linked" | "vague" | "unrecognised" | "absent";
  /** The words that leave the list open, if any. */
  readonly openList?: string;
}

/** Reads the benefits from their field, their section, and what is offered elsewhere in the body. */
export function readBenefits(role: RoleSpec): BenefitsText {
  const beside = textBeside(role, besideBenefits);
  const sentences = sentencesOf(beside);
  const own = [...role.benefits, ...sectionTexts(role, ["benefits"])];
  const text = [...own, ...sentences.filter(offersBenefits), ...introducedBenefits(beside.split("\n"))].join("\n");
  const openList = openListWords.exec(text)?.[0];
  const open = openList === undefined ? {} : { openList };
  if (noBenefits.test(text) || noBenefits.test(role.body)) return { kind: "none-offered" };
  if (benefitWords.test(text)) return { kind: "described", ...open };
  if (linkWords.test(text) || isLinkedWithPay(role) || sentences.some(linksToBenefits)) return { kind: "linked" };
  if (text.trim() === "") return { kind: "absent" };
  return { kind: vagueBenefits.test(text) ? "vague" : "unrecognised", ...open };
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
