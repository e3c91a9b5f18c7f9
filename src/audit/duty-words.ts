import type { Answer, BenefitsDuty, Duty, PayDuty } from "../law/law.ts";
import { spokenAmount } from "../law/reasons.ts";

/** What a duty asks for, in a few words. A duty that has no words of its own here goes by its id. */
export function nameOfDuty(id: string): string {
  return dutyNames.get(id) ?? id.replaceAll("-", " ");
}

/** What a duty asks for, and what is enough for it: sentences in one text. */
export function spokenDuty(duty: Duty): string {
  if (duty.kind === "pay") return spokenPayDuty(duty);
  if (duty.kind === "benefits") return spokenBenefitsDuty(duty);
  if (duty.kind === "other-pay" && duty.bareCommission === "unmet")
    return `${dutySentences.get(duty.kind)} Naming commission without saying how much is not enough.`;
  const id = duty.kind === "statement" ? duty.topic : duty.kind;
  return dutySentences.get(id) ?? `A statement: ${nameOfDuty(id)}.`;
}

const dutyNames: ReadonlyMap<string, string> = new Map([
  ["deadline", "application deadline"],
  ["vacancy", "whether there is a vacancy"],
  ["vacancy-statement", "whether there is a vacancy"],
  ["ai-screening", "use of AI in screening"],
  ["ai-statement", "use of AI in screening"],
]);

const dutySentences: ReadonlyMap<string, string> = new Map([
  ["other-pay", "A description of bonuses, commission, equity and the like, where they are offered."],
  ["deadline", "The application deadline, or that applications are taken as they come."],
  ["how-to-apply", "How to apply."],
  ["job-description", "A description of the job, where one exists."],
  ["vacancy", "Whether the posting is for an existing vacancy."],
  ["ai-screening", "That artificial intelligence takes part in screening applicants, where it does."],
]);

function spokenPayDuty(duty: PayDuty): string {
  const { fixed, fixedSalary, openTop, openBottom, link, commissionOnly, commissionRate } = duty;
  const wordings: readonly (readonly [string, Answer])[] = [
    [fixedSalary === undefined ? "a single figure" : "a single figure by the hour", fixed],
    ...(fixedSalary === undefined ? [] : [["a single figure by the year", fixedSalary] as const]),
    ['"from $80,000"', openTop ?? "unmet"],
    ['"up to $80,000"', openBottom ?? "unmet"],
    ["a link in place of the pay", link ?? "unsettled"],
    ['"commission only", without a rate', commissionOnly ?? "unsettled"],
    ["a rate of commission", commissionRate ?? "unsettled"],
  ];
  const having = (wanted: Answer): string =>
    wordings.flatMap(([words, answer]) => (answer === wanted ? [words] : [])).join("; ");
  const { cap, doubtfulSpread, unit, commissionInPart } = duty;
  const [enough, short, open] = [having("met"), having("unmet"), having("unsettled")];
  return [
    "The pay, as a range with a bottom and a top.",
    enough === "" ? "" : `Enough as well: ${enough}.`,
    short === "" ? "" : `Not enough: ${short}; nor are words or a pay grade without an amount.`,
    open === "" ? "" : `Not settled: ${open}.`,
    commissionInPart === undefined ? "" : "Saying that a part of the pay is commission is enough.",
    doubtfulSpread === undefined
      ? ""
      : `A range whose top is more than ${doubtfulSpread + 1} times its bottom is open to doubt.`,
    cap === undefined
      ? ""
      : `A range is no wider than ${spokenAmount(cap.currency, cap.width)} a year; pay above ${spokenAmount(cap.currency, cap.exemptAbove)} a year need not be stated.`,
    unit === undefined ? "" : "The unit of time, such as a year or an hour, is written.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function spokenBenefitsDuty({ openList, link }: BenefitsDuty): string {
  const open =
    openList === undefined ? "" : ` A list that stays open, with "and more" or "etc.", ${isEnough(openList)}.`;
  return `A general description of the benefits.${open} A link in its place ${isEnough(link ?? "unsettled")}.`;
}

function isEnough(answer: Answer): string {
  return { met: "is enough", unmet: "is not enough", unsettled: "may not be enough: that is open" }[answer];
}
