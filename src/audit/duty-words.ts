import type {
  Answer,
  BenefitsDuty,
  Duty,
  ForbiddenWords,
  PayDuty,
  StatementDuty,
  StatementTopic,
  Weight,
} from "../law/law.ts";
import { nameOf, spokenAmount } from "../law/reasons.ts";
import type { VerdictDuty } from "../law/verdict-duty.ts";

/** What a duty asks for, in a few words. A duty that has no words of its own here goes by its id. */
export function nameOfDuty(id: string): string {
  return dutyNames.get(id) ?? id.replaceAll("-", " ");
}

/** What a duty asks for, and what is enough for it: sentences in one text. */
export function spokenDuty(duty: Duty): string {
  switch (duty.kind) {
    case "pay":
      return spokenPayDuty(duty);
    case "benefits":
      return spokenBenefitsDuty(duty);
    case "other-pay":
      return `A description of bonuses, commission, equity and the like, where they are offered.${
        duty.bareCommission === "unmet" ? " Naming commission without saying how much is not enough." : ""
      }`;
    case "statement":
      return spokenStatementDuty(duty);
    case "deadline":
      return "The application deadline, or that applications are taken as they come.";
    case "how-to-apply":
      return "How to apply.";
    case "job-description":
      return "A description of the job, where one exists.";
  }
}

/** How a duty is in a verdict, in a word or two. */
export function spokenAnswer({ duty, met, isAdvice }: Pick<VerdictDuty, "duty" | "met" | "isAdvice">): string {
  if (met === null) return duty === "wording" ? "a risk" : "not settled";
  return met ? (isAdvice ? "advice" : "met") : "not met";
}

const dutyNames: ReadonlyMap<string, string> = new Map([
  ["deadline", "application deadline"],
  ["wording", "choice of words"],
  ["vacancy", "whether there is a vacancy"],
  ["vacancy-statement", "whether there is a vacancy"],
  ["ai-screening", "use of AI in screening"],
  ["ai-statement", "use of AI in screening"],
  ["fair-chance", "statement on criminal records"],
  ["tailored-check", "statement on criminal records"],
  ["fair-chance-statement", "statement on criminal records"],
  ["veterans", "statement on veterans"],
  ["disability", "statement on disability"],
  ["contractor-statement", "statement on veterans and disability"],
  ["french", "the posting in French"],
  ["date", "day of the posting"],
]);

const statements: Readonly<Record<StatementTopic, string>> = {
  vacancy: "Whether the posting is for an existing vacancy.",
  "ai-screening": "That artificial intelligence takes part in screening applicants, where it does.",
  "fair-chance": "That people with a criminal record are considered.",
  "tailored-check": "Where a background check is announced: that people with a criminal record are considered.",
  veterans: "That the employer considers veterans equally.",
  disability: "That the employer considers people with disabilities equally.",
  french: "The posting itself in French.",
  date: "The day of the posting.",
};

function spokenStatementDuty({ topic, weight }: StatementDuty): string {
  const lack = weight === "risky" ? " Without it there is a risk." : " It is good practice, and no duty.";
  return `${statements[topic]}${weight === undefined ? "" : lack}`;
}

/** What a clause speaks of: goes on after “wording that”. */
function tellsOf(clause: ForbiddenWords): string {
  return `the rule \`${clause.rule}\` finds`;
}

/** Which words a law forbids: sentences in one text. */
export function spokenForbids(words: readonly ForbiddenWords[]): string {
  const tells = (weight: Weight): string =>
    [...new Set(words.filter((clause) => clause.weight === weight).map(tellsOf))].join("; ");
  const [illegal, risky, best] = [tells("illegal"), tells("risky"), tells("best")];
  const local = words.flatMap((clause) =>
    (clause.places ?? []).map(
      (place) => `In ${nameOf(place.in)} from ${place.from} (${place.citation}): wording that ${tellsOf(clause)}.`,
    ),
  );
  return [
    ...(illegal === "" ? [] : [`Not allowed is wording that ${illegal}.`]),
    ...(risky === "" ? [] : [`A risk is wording that ${risky}.`]),
    ...(best === "" ? [] : [`Better left out is wording that ${best}.`]),
    ...new Set(local),
  ].join(" ");
}

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
    duty.advice ?? "",
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
      : `${cap.width === undefined ? "" : `A range is no wider than ${spokenAmount(cap.currency, cap.width)} a year. `}Pay above ${spokenAmount(cap.currency, cap.exemptAbove)} a year need not be stated.`,
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
