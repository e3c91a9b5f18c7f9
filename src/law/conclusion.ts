import type { JudgedDuty } from "./duties.ts";
import type { Law } from "./law.ts";
import type { LaterDuty } from "./provisions.ts";
import { listed } from "./reasons.ts";

const moments: Readonly<Record<LaterDuty["moment"], string>> = {
  "before-interview": "before the interview",
  "before-offer": "before an offer",
  "on-request": "on request",
  "when-used": "when it is used",
};

/** What is owed outside the posting, and when: sentences. */
export function owedLater(later: readonly LaterDuty[]): string {
  const owed = [...new Set(later.map(({ moment }) => moments[moment]))];
  return `Nothing is owed in the posting; something is owed ${listed(owed)}. ${later.map(({ what }) => what).join(" ")}`;
}

/** What the duties of a law come to. */
export interface Conclusion {
  readonly verdict: "pass" | "fail" | "risk" | "unknown" | "later" | "no-duty";
  readonly reasons: readonly string[];
  /** The duty that decided, where one did. */
  readonly decisive?: JudgedDuty;
}

/** The verdict on the duties of a law together. `doubts`: why a duty that is not met is a risk and no breach, if so. */
export function conclude(
  duties: readonly JudgedDuty[],
  { later, unsettled = [] }: Law,
  doubts: ReadonlyMap<JudgedDuty, string | undefined>,
): Conclusion {
  const reasonsOf = (answer: JudgedDuty["answer"]): readonly string[] =>
    duties.filter((duty) => duty.answer === answer).map(({ reason }) => reason);
  const [met, open, unmet, unknown] = [
    reasonsOf("met"),
    reasonsOf("unsettled"),
    reasonsOf("unmet"),
    reasonsOf("unknown"),
  ];
  const breaches = duties.filter(({ answer }) => answer === "unmet");
  const [breach = breaches[0]] = breaches.filter((duty) => doubts.get(duty) === undefined);
  if (breach !== undefined) {
    const reasons = [...met, ...unknown, ...open, ...unmet];
    const doubt = doubts.get(breach);
    return doubt === undefined
      ? { verdict: "fail", reasons, decisive: breach }
      : { verdict: "risk", reasons: [...reasons, doubt], decisive: breach };
  }
  const doubtful = duties.find(({ answer }) => answer === "unsettled");
  if (doubtful !== undefined) return { verdict: "risk", reasons: [...met, ...unknown, ...open], decisive: doubtful };
  if (unknown.length > 0) return { verdict: "unknown", reasons: [...met, ...unknown] };
  const isAdvised = duties.every(({ duty, isAdvice }) => isAdvice === true || duty === "wording");
  if (!isAdvised)
    return { verdict: "pass", reasons: [...met, checkedOnly, ...unsettled.map((open) => `Not settled: ${open}`)] };
  if (later !== undefined) return { verdict: "later", reasons: [...met, owedLater(later)] };
  return { verdict: duties.every(isAdviceAlone) ? "no-duty" : "pass", reasons: met };
}

/** Whether the law binds nobody in this: it is advice, or words that no statute for the place of the work forbids. */
function isAdviceAlone({ isAdvice, uses = [] }: JudgedDuty): boolean {
  return isAdvice === true || (uses.length > 0 && uses.every(({ weight }) => weight === "best"));
}

/** A pass claims no more than was checked. */
const checkedOnly = "What this tool checks of the law is in the posting.";
