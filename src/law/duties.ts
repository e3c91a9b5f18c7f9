import type { DutyAnswer } from "./duty-answer.ts";
import { type Firmness, type ForbiddenUse, judgeWords, type WordsOfRule } from "./judge-words.ts";
import type { Answer, BenefitsDuty, Duty, Law, OtherPayDuty, PayDuty, PlainDuty, Weight } from "./law.ts";
import { type LawSource, sourceOf } from "./law-source.ts";
import { openBy } from "./open-by.ts";
import { judgePay, type Posted } from "./pay-duty.ts";
import { judgeStatement, type StatementName } from "./statement-duty.ts";

/** The name of a duty in verdicts and reports. */
export type DutyName = "pay" | "benefits" | "other-pay" | PlainDuty["kind"] | StatementName | "wording";

export interface JudgedDuty extends DutyAnswer {
  readonly duty: DutyName;
  /** Facts that only the employer knows and that would decide it. */
  readonly missingFacts?: readonly string[];
  /** It is met as the law stands, and good practice asks for more, as the reason says. */
  readonly isAdvice?: true;
  /** The forbidden words that the posting uses. */
  readonly uses?: readonly ForbiddenUse[];
  /** Where the duty comes from. */
  readonly source: LawSource;
}

export interface JudgedPosting extends Posted {
  readonly wordsOf: WordsOfRule;
  readonly firmness: Firmness;
}

/** Judges one duty of a law by what the posting says; undefined where the posting gives it nothing to judge. */
export function judgeDuty(duty: Duty, posted: JudgedPosting): JudgedDuty | undefined {
  const judged = judgeContent(duty, posted);
  return judged && { ...judged, source: sourceOf(posted.law, duty.citation) };
}

function judgeContent(duty: Duty, posted: JudgedPosting): Omit<JudgedDuty, "source"> | undefined {
  switch (duty.kind) {
    case "pay":
      return judgePayOrAdvise(duty, posted);
    case "benefits":
      return { duty: "benefits", ...judgeBenefits(duty, posted) };
    case "other-pay":
      return { duty: "other-pay", ...judgeOtherPay(duty, posted) };
    case "statement":
      return judgeStatement(duty, posted);
    default:
      return { duty: duty.kind, ...judgePlain(duty, posted) };
  }
}

/** Judges the words of a posting by what a law forbids; undefined where it has nothing to say of them. */
export function judgeForbidden({ forbids = [] }: Law, posted: JudgedPosting): JudgedDuty | undefined {
  const { worst, reason, uses, citation } = judgeWords(forbids, posted);
  if (worst === undefined) return undefined;
  return { duty: "wording", answer: answers[worst], reason, uses, source: sourceOf(posted.law, citation) };
}

const answers: Readonly<Record<Weight, Answer>> = { illegal: "unmet", risky: "unsettled", best: "met" };

/** Where the law does not ask for the pay in the posting, stating it is advice. */
function judgePayOrAdvise(duty: PayDuty, posted: Posted): Omit<JudgedDuty, "source"> {
  const judged = judgePay(duty, posted);
  if (duty.advice === undefined || judged.answer === "met") return { duty: "pay", ...judged };
  return { duty: "pay", answer: "met", reason: `${judged.reason} ${duty.advice}`, isAdvice: true };
}

function judgeBenefits(duty: BenefitsDuty, { role, text }: Posted): DutyAnswer {
  const { kind, openList, isLongEnoughToName } = text.benefits;
  const open = duty.openList ?? "met";
  if (kind === "described" && openList !== undefined && open !== "met") {
    return open === "unmet"
      ? {
          answer: open,
          reason: `The benefits end in "${openList}", and the law asks for a description of all of them.`,
        }
      : {
          answer: open,
          reason: `The benefits end in "${openList}"; whether the law takes an open list is not settled.`,
        };
  }
  switch (kind) {
    case "described":
      return met("The benefits are described.");
    case "none-offered":
      return met("The posting says that no benefits are offered.");
    case "linked":
      return linkedBenefits(duty);
    case "vague":
      return unmet(
        `The benefits are praised but not named; the law asks for a general description, such as health insurance, retirement and paid time off.`,
      );
    case "unrecognised":
      return isLongEnoughToName
        ? {
            answer: "unsettled",
            reason: "The posting has a text on benefits, in which this tool recognises none by name.",
          }
        : unmet("The text on benefits names none, such as health insurance, a retirement plan and paid time off.");
    case "absent":
      return openBy(role, "benefits") ?? unmet("The benefits are not described.");
  }
}

function linkedBenefits({ link }: BenefitsDuty): DutyAnswer {
  if (link === "met")
    return met("The benefits are behind a link, which is enough where that page is public and complete.");
  if (link === "unmet")
    return unmet(`The benefits are only behind a link, and the law asks for them in the posting itself.`);
  return { answer: "unsettled", reason: `The benefits are only behind a link; whether the law takes that is open.` };
}

function judgeOtherPay(duty: OtherPayDuty, { text }: Posted): DutyAnswer {
  switch (text.otherPay) {
    case "described":
      return met("Other pay, such as bonuses, commission or equity, is described.");
    case "bare-commission":
      return duty.bareCommission === "unmet"
        ? unmet(`Commission is named but not described; the law asks for an overview, such as 8 to 10% per sale.`)
        : met("Commission is named.");
    case "bare":
      return {
        answer: duty.bareMention ?? "unsettled",
        reason: "Other pay is mentioned but not described, for example how much the bonus is and what it depends on.",
      };
    case "vague":
      return unmet("Other pay is promised, but the posting does not say what.");
    case "not-mentioned":
      return met(
        `Nothing says that bonuses, commission or equity are offered; if they are, the law asks for a description.`,
      );
  }
}

function judgePlain({ kind }: PlainDuty, { role, text }: Posted): DutyAnswer {
  switch (kind) {
    case "deadline":
      if (text.deadline !== undefined) return met(`The deadline is given: ${text.deadline}.`);
      return text.isOpenUntilFilled
        ? {
            answer: "unsettled",
            reason:
              "The posting is open until filled, which says neither a last day nor that applications are ongoing.",
          }
        : (openBy(role, "closes") ??
            unmet("No application deadline is given, and nothing says that applications are ongoing."));
    case "how-to-apply":
      if (text.saysHowToApply) return met("The posting says how to apply.");
      return openBy(role, "apply") ?? unmet("Nothing says how to apply.");
    case "job-description":
      if (text.describesJob) return met("The job is described.");
      return role.jobDescription === "none"
        ? met("No job description exists, so none is asked for.")
        : unmet("The job is not described, and nothing says that no job description exists.");
  }
}

function met(reason: string): DutyAnswer {
  return { answer: "met", reason };
}

function unmet(reason: string): DutyAnswer {
  return { answer: "unmet", reason };
}
