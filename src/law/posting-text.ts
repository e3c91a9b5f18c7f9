import { tellsHowToApply } from "../role/call-to-apply.ts";
import { type FoundDeadline, findDeadline } from "../role/deadlines.ts";
import type { RoleSpec, SectionKind } from "../role/role-spec.ts";
import { type BenefitsText, readBenefits } from "./benefits-text.ts";
import { saidText, says, sectionTexts, sentencesOf, textBeside, wordsIn } from "./role-text.ts";
import { isSaid, sentenceSays } from "./said-together.ts";
import { aiScreening, machineAt, vacancy, withoutMachine } from "./statement-wordings.ts";
import {
  bareCommission,
  bareMentionWords,
  besideCommission,
  offerWords,
  otherPayWords,
  paidByCommission,
  qualificationWords,
  vagueOtherPay,
} from "./wordings.ts";

/** What a posting says of the things that laws ask for, from its fields and its body alike. */
export interface PostingText {
  readonly benefits: BenefitsText;
  readonly otherPay: OtherPayText;
  /** The deadline in words for a sentence; absent when there is none. */
  readonly deadline?: string;
  /** Whether it says no more of a deadline than that the posting is open until somebody is found. */
  readonly isOpenUntilFilled: boolean;
  readonly saysHowToApply: boolean;
  readonly describesJob: boolean;
  readonly statesQualifications: boolean;
  /** Whether it says that the job is paid by commission. */
  readonly commission: "alone" | "in-part" | "none";
  readonly statesVacancy: boolean;
  /** Whether it says that AI takes part in choosing applicants, or that none does. */
  readonly ai: "used" | "not-used" | "unsaid";
}

/** How bonuses, commission, equity and the like are spoken of. `bare`: named, without a word on what they are. */
export type OtherPayText = "described" | "vague" | "bare-commission" | "bare" | "not-mentioned";

/** Reads a role for what laws ask of it, each thing once. */
export function readPostingText(role: RoleSpec): PostingText {
  const found = foundDeadline(role);
  const deadline = deadlineOf(role, found);
  return {
    benefits: readBenefits(role),
    otherPay: otherPayOf(role),
    ...(deadline === undefined ? {} : { deadline }),
    isOpenUntilFilled: found?.reading.kind === "until-filled",
    saysHowToApply: saysHowToApply(role),
    describesJob: describesJob(role),
    statesQualifications: statesQualifications(role),
    commission: commissionOf(role),
    statesVacancy: statesVacancy(role),
    ai: aiOf(role),
  };
}

/** Whether it says, in either sense, if there is a job to fill now. */
export function statesVacancy(role: RoleSpec): boolean {
  return role.vacancy !== undefined || isSaid(saidText(role), vacancy);
}

function otherPayOf(role: RoleSpec): OtherPayText {
  const notes = role.pay.flatMap(({ note }) => note ?? []);
  const sections = sectionTexts(role, ["pay", "benefits"]).flatMap(sentencesOf);
  const mentions = [...notes, ...sections, ...role.benefits].filter(isOtherPaySaid);
  const texts = [...role.otherPay, ...mentions];
  if (texts.length === 0) return "not-mentioned";
  if (texts.every((text) => bareCommission.test(text))) return "bare-commission";
  if (texts.every((text) => vagueOtherPay.test(text))) return "vague";
  return texts.every(isBareMention) ? "bare" : "described";
}

/** Whether a text speaks of bonuses, commission, equity and the like. */
export function isOtherPaySaid(text: string): boolean {
  return says(text, otherPayWords);
}

/** Whether a text names other pay and says nothing of it: "Plus bonus!", "Incentive pay.". */
function isBareMention(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return words.every((word) => bareMentionWords.has(word));
}

function deadlineOf({ closes }: RoleSpec, found: FoundDeadline | undefined): string | undefined {
  if (closes !== undefined) return spokenDeadline(closes);
  const reading = found?.reading;
  switch (reading?.kind) {
    case "day":
      return spokenDeadline(reading.day);
    case "ongoing":
      return spokenDeadline("ongoing");
    case "refused":
      return "the text names a last day";
    default:
      return undefined;
  }
}

function foundDeadline({ apply, body }: RoleSpec): FoundDeadline | undefined {
  return findDeadline(apply?.note ?? "") ?? findDeadline(body);
}

function spokenDeadline(closes: string): string {
  return closes === "ongoing" ? "applications are taken on an ongoing basis" : `applications close on ${closes}`;
}

function saysHowToApply(role: RoleSpec): boolean {
  const { note, direct: _, ...ways } = role.apply ?? {};
  if (Object.keys(ways).length > 0) return true;
  if (note !== undefined && !isOnlyDeadline(note)) return true;
  const sections = sectionTexts(role, ["apply"]).flatMap(sentencesOf);
  return tellsHowToApply(role.body) || sections.some((sentence) => !isOnlyDeadline(sentence));
}

function isOnlyDeadline(sentence: string): boolean {
  return sentence.trim() === "" || findDeadline(sentence) !== undefined;
}

/** Whether what the job is about is told: under its heading, or in prose that is about neither pay, benefits nor applying. */
function describesJob(role: RoleSpec): boolean {
  if (sectionTexts(role, ["role", "responsibilities"]).some((text) => wordsIn(text) > 0)) return true;
  const told = sentencesOf(textBeside(role, besideDescription)).filter(
    (sentence) => !isOnlyDeadline(sentence) && !tellsHowToApply(sentence) && !offerWords.test(sentence),
  );
  return told.reduce((words, sentence) => words + wordsIn(sentence), 0) >= fewestWords;
}

/** A line of a few words ("Join us") describes nothing. */
const fewestWords = 8;

const besideDescription: readonly SectionKind[] = [
  "employer",
  "requirements",
  "preferred",
  "pay",
  "benefits",
  "commitment",
  "accommodation",
  "eligibility",
  "apply",
  "process",
];

function statesQualifications(role: RoleSpec): boolean {
  if (role.education !== undefined || role.experienceMonths !== undefined) return true;
  if (sectionTexts(role, ["requirements", "preferred"]).some((text) => wordsIn(text) > 0)) return true;
  return sentencesOf(textBeside(role, ["employer", "commitment", "benefits", "apply", "pay"])).some(
    (sentence) => !tellsHowToApply(sentence) && qualificationWords.test(sentence),
  );
}

function commissionOf(role: RoleSpec): PostingText["commission"] {
  const notes = [...role.pay.flatMap(({ note }) => note ?? []), ...role.otherPay, ...sectionTexts(role, ["pay"])];
  const mentions = [
    ...notes.filter((text) => says(text, /\bcommissions?\b/iu)),
    ...sentencesOf(role.body).filter((sentence) => says(sentence, paidByCommission)),
  ];
  const isRate = role.pay.some(({ kind }) => kind === "commission-only" || kind === "commission-rate");
  if (mentions.length === 0 && !isRate) return "none";
  const hasAmount = role.pay.some(({ min, max }) => min !== undefined || max !== undefined);
  return hasAmount || mentions.some((text) => besideCommission.test(text)) ? "in-part" : "alone";
}

/** What is said of AI, but for what the job is about. */
function aiOf(role: RoleSpec): PostingText["ai"] {
  const text = [textBeside(role, aboutTheWork), ...role.statements.map((statement) => statement.text)].join("\n");
  const said = sentencesOf(text).filter((sentence) => sentenceSays(sentence, aiScreening));
  const used = said.filter((sentence) => !withoutMachine.test(sentence.slice(0, machineAt(sentence))));
  return used.length > 0 ? "used" : said.length > 0 ? "not-used" : "unsaid";
}

const aboutTheWork: readonly SectionKind[] = ["responsibilities", "requirements", "preferred", "technology"];
