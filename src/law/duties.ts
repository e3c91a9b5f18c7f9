import type { BenefitsDuty, Duty, OtherPayDuty, PlainDuty, StatementDuty } from "./law.ts";
import { type DutyAnswer, judgePay, type Posted } from "./pay-duty.ts";
import { headOf, nameOf } from "./reasons.ts";

/** The name of a duty in verdicts and reports. */
export type DutyName = "pay" | "benefits" | "other-pay" | PlainDuty["kind"] | "vacancy-statement" | "ai-statement";

export interface JudgedDuty extends DutyAnswer {
  readonly duty: DutyName;
  /** Facts that only the employer knows and that would decide it. */
  readonly missingFacts?: readonly string[];
}

/** Judges one duty of a law by what the posting says. */
export function judgeDuty(duty: Duty, posted: Posted): JudgedDuty {
  switch (duty.kind) {
    case "pay":
      return { duty: "pay", ...judgePay(duty, posted) };
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

function judgeBenefits(duty: BenefitsDuty, { law, text }: Posted): DutyAnswer {
  const name = nameOf(law.jurisdiction);
  const { kind, openList } = text.benefits;
  const open = duty.openList ?? "met";
  if (kind === "described" && openList !== undefined && open !== "met") {
    return open === "unmet"
      ? {
          answer: open,
          reason: `The benefits end in "${openList}", and ${name} asks for a description of all of them.`,
        }
      : {
          answer: open,
          reason: `The benefits end in "${openList}"; whether ${name} takes an open list is not settled.`,
        };
  }
  switch (kind) {
    case "described":
      return met("The benefits are described.");
    case "none-offered":
      return met("The posting says that no benefits are offered.");
    case "linked":
      return linkedBenefits(duty, name);
    case "vague":
      return unmet(
        `The benefits are praised but not named; ${name} asks for a general description, such as health insurance, retirement and paid time off.`,
      );
    case "unrecognised":
      return met("The posting has a text on benefits; whether it names all of them is for a person to judge.");
    case "absent":
      return unmet("The benefits are not described.");
  }
}

function linkedBenefits({ link }: BenefitsDuty, name: string): DutyAnswer {
  if (link === "met")
    return met("The benefits are behind a link, which is enough where that page is public and complete.");
  if (link === "unmet")
    return unmet(`The benefits are only behind a link, and ${name} asks for them in the posting itself.`);
  return { answer: "unsettled", reason: `The benefits are only behind a link; whether ${name} takes that is open.` };
}

function judgeOtherPay(duty: OtherPayDuty, { law, text }: Posted): DutyAnswer {
  switch (text.otherPay) {
    case "described":
      return met("Other pay, such as bonuses, commission or equity, is described.");
    case "bare-commission":
      return duty.bareCommission === "unmet"
        ? unmet(
            `Commission is named but not described; ${nameOf(law.jurisdiction)} asks for an overview, such as 8 to 10% per sale.`,
          )
        : met("Commission is named.");
    case "vague":
      return unmet("Other pay is promised, but the posting does not say what.");
    case "not-mentioned":
      return met(
        `Nothing says that bonuses, commission or equity are offered; if they are, ${nameOf(law.jurisdiction)} asks for a description.`,
      );
  }
}

function judgePlain({ kind }: PlainDuty, { role, text }: Posted): DutyAnswer {
  switch (kind) {
    case "deadline":
      return text.deadline === undefined
        ? unmet("No application deadline is given, and nothing says that applications are ongoing.")
        : met(`The deadline is given: ${text.deadline}.`);
    case "how-to-apply":
      return text.saysHowToApply ? met("The posting says how to apply.") : unmet("Nothing says how to apply.");
    case "job-description":
      if (text.describesJob) return met("The job is described.");
      return role.jobDescription === "none"
        ? met("No job description exists, so none is asked for.")
        : unmet("The job is not described, and nothing says that no job description exists.");
  }
}

function judgeStatement({ topic }: StatementDuty, { law, role, text }: Posted): JudgedDuty {
  if (topic === "vacancy") {
    const answer = text.statesVacancy
      ? met("The posting says whether it is for an existing vacancy.")
      : unmet("Nothing says whether the posting is for an existing vacancy.");
    return { duty: "vacancy-statement", ...answer };
  }
  const duty = "ai-statement";
  if (text.disclosesAi)
    return { duty, ...met("The posting says that artificial intelligence takes part in screening.") };
  if (role.aiScreening === true) {
    return { duty, ...unmet("Artificial intelligence screens applicants, and no sentence in the posting says so.") };
  }
  if (role.aiScreening === false) return { duty, ...met("No artificial intelligence screens applicants.") };
  return {
    duty,
    ...met(
      `Nothing says that artificial intelligence screens applicants; if it does, ${headOf(law.jurisdiction)} asks for a statement.`,
    ),
    missingFacts: ["whether artificial intelligence screens applicants"],
  };
}

function met(reason: string): DutyAnswer {
  return { answer: "met", reason };
}

function unmet(reason: string): DutyAnswer {
  return { answer: "unmet", reason };
}
