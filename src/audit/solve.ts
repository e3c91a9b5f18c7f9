import type { DutyName } from "../law/duties.ts";
import { judge, recordFor, type Verdict, type VerdictWord } from "../law/judge.ts";
import { leaveOut } from "../law/leave-out.ts";
import { listed } from "../law/reasons.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { Grounds } from "./judge-role.ts";
import { type EditContext, editFor, type SolveEdit } from "./solve-edits.ts";
import { isBearing } from "./verdict-groups.ts";

/** The smallest set of edits after which no law is broken or at risk by what the posting lacks or says. */
export interface Solution {
  readonly edits: readonly SolvedEdit[];
  /** The laws that stay open whatever is written: the reach or the text of the law is what is open. */
  readonly left: readonly Verdict[];
}

/** An edit, and what it is good for. */
export interface SolvedEdit extends Omit<SolveEdit, "assume"> {
  readonly laws: readonly { readonly law: string; readonly citation: string; readonly url: string }[];
}

/** How a law's verdict changes when something else is assumed. */
export interface VerdictChange {
  readonly law: string;
  readonly before: VerdictWord;
  readonly after: VerdictWord;
  readonly reason: string;
}

/** Finds the edits. Pure. */
export function solve(role: RoleSpec, grounds: Grounds): Solution {
  const verdicts = judgeOn(role, grounds);
  const open = openDuties(verdicts);
  const context = contextOf(role, verdicts, grounds);
  const candidates = candidatesFor(role, { open, context, grounds });
  const openAfter = (edits: readonly SolveEdit[]): number =>
    openDuties(
      judgeOn(
        edits.reduce((edited, { assume }) => assume(edited), role),
        grounds,
      ),
    ).length;
  const least = openAfter(candidates);
  const edits = smallest(candidates, (some) => openAfter(some) <= least);
  const solved = edits.reduce((edited, { assume }) => assume(edited), role);
  return {
    edits: edits.map(({ assume: _, ...edit }) => ({
      ...edit,
      laws: open.filter(({ duty }) => duty === edit.duty).map(({ law, citation, url }) => ({ law, citation, url })),
    })),
    left: judgeOn(solved, grounds).filter((verdict) => openDuties([verdict]).length > 0),
  };
}

/** An edit for each duty that is open, and for each that opens once the others are met. */
function candidatesFor(
  role: RoleSpec,
  {
    open,
    context,
    grounds,
  }: { readonly open: readonly OpenDuty[]; readonly context: EditContext; readonly grounds: Grounds },
): readonly SolveEdit[] {
  const duties = new Set(open.map(({ duty }) => duty));
  for (let known = 0; known < duties.size; ) {
    known = duties.size;
    const edited = [...duties].reduce((one, duty) => editFor(duty, context).assume(one), role);
    for (const { duty } of openDuties(judgeOn(edited, grounds))) duties.add(duty);
  }
  return [...duties].map((duty) => editFor(duty, context));
}

/** What changes law by law between two cases, for laws that cover the role in one of them. */
export function changedVerdicts(before: readonly Verdict[], after: readonly Verdict[]): readonly VerdictChange[] {
  return after.flatMap((now, index): readonly VerdictChange[] => {
    const then = before[index] ?? now;
    if (then.verdict === now.verdict || ![then, now].some(isBearing)) return [];
    return [{ law: now.law, before: then.verdict, after: now.verdict, reason: now.reasons.at(-1) ?? "" }];
  });
}

/** Every verdict on a role. */
export function judgeOn(role: RoleSpec, { employer, on, skippedLaws }: Grounds): readonly Verdict[] {
  return leaveOut(judge(role, employer, on), skippedLaws);
}

interface OpenDuty {
  readonly law: string;
  readonly duty: DutyName;
  readonly citation: string;
  readonly url: string;
}

/** What laws find lacking or forbidden in a posting, for certain or perhaps. Advice and what nobody can judge are left out. */
export function openDuties(verdicts: readonly Verdict[]): readonly OpenDuty[] {
  return verdicts
    .filter(({ verdict }) => verdict === "fail" || verdict === "risk")
    .flatMap(({ law, duties }) =>
      duties
        .filter(({ met, isAdvice }) => met !== true && isAdvice === undefined)
        .map(({ duty, citation, url }) => ({ law, duty, citation, url })),
    );
}

/** The fewest of some edits that do, in their own order; of several, those that come first. */
function smallest(
  edits: readonly SolveEdit[],
  isEnough: (some: readonly SolveEdit[]) => boolean,
): readonly SolveEdit[] {
  const needed = edits.filter((edit) => !isEnough(edits.filter((other) => other !== edit)));
  const others = edits.filter((edit) => !needed.includes(edit));
  for (let size = 0; size <= others.length; size++) {
    for (const some of choices(others, size)) {
      const chosen = edits.filter((edit) => needed.includes(edit) || some.includes(edit));
      if (isEnough(chosen)) return chosen;
    }
  }
  return edits;
}

function choices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function contextOf(role: RoleSpec, verdicts: readonly Verdict[], { on }: Grounds): EditContext {
  const records = openDuties(verdicts).flatMap(({ law }) => recordFor(law, role, on) ?? []);
  const duties = records.flatMap((law) => law.duties);
  const tests = duties.flatMap((duty) => (duty.kind === "pay" && duty.test !== undefined ? duty.test : []));
  const names = duties.flatMap((duty) => (duty.kind === "statement" ? (duty.names ?? []) : []));
  const under = names.length === 0 ? "applicable law" : listed([...new Set(names)].map((name) => `the ${name}`));
  return {
    on,
    payTest: tests[0] ?? "the range you expect to pay a new hire, with its unit of time",
    words: [
      ...new Set(
        verdicts.flatMap(({ wordings = [] }) =>
          wordings.flatMap(({ weight, words }) => (weight === "best" ? [] : words)),
        ),
      ),
    ],
    fairChance: `We consider qualified applicants with arrest or conviction records as required by ${under}.`,
  };
}
