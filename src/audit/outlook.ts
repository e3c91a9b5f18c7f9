import type { Verdict, VerdictWord } from "../law/judge.ts";
import type { Law } from "../law/law.ts";
import type { Pending } from "../law/provisions.ts";
import { addDays } from "../role/dates.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { type Grounds, judgeRole } from "./judge-role.ts";
import { recordsById } from "./law-records.ts";

/** What changes in law in the time to come, and which roles as they are would not meet it. */
export interface Outlook {
  /** The last day that was looked at. */
  readonly until: Day;
  /** The days on which some law changes, in order, those that touch no role included. */
  readonly days: readonly OutlookDay[];
  /** What is on its way to law without a day, where it would reach one of the roles. */
  readonly undated: readonly LawChange[];
}

export interface OutlookDay {
  readonly on: Day;
  readonly laws: readonly LawChange[];
  readonly turns: readonly Turn[];
}

export interface LawChange {
  readonly law: string;
  readonly title: string;
  /** `firm`: what was a risk while the start was disputed is a breach from then on. */
  readonly change: "starts" | "changes" | "ends" | "firm" | "expected";
  /** Set where it is not law yet. */
  readonly pending?: Pending;
  /** Whether it leaves postings alone that are open by then and are not updated. */
  readonly bindsNewOnly: boolean;
}

/** A role that turns to fail or to risk, or lacks more than before. */
export interface Turn {
  readonly path: string;
  readonly law: string;
  readonly before: VerdictWord;
  readonly verdict: "fail" | "risk";
  readonly reasons: readonly string[];
  readonly citation: string;
  readonly url: string;
  /** The role's deadline, where it has passed by then. */
  readonly closes?: Day;
}

interface RoleAhead {
  readonly file: { readonly path: string };
  readonly role: RoleSpec;
}

/** `soon`: how many days to look ahead of `on`. */
interface Ahead extends Grounds {
  readonly soon: number;
}

/** Judges the roles again on each day within the time on which some law changes. */
export function lookAhead(roles: readonly RoleAhead[], ahead: Ahead): Outlook {
  const { on, soon } = ahead;
  const until = addDays(on, soon);
  const judgeAll = (day: Day): readonly (readonly Verdict[])[] =>
    roles.map(({ role }) => judgeRole(role, { ...ahead, on: day }));
  const days: OutlookDay[] = [];
  let before = judgeAll(on);
  for (const [day, laws] of changesBetween(on, until)) {
    const after = judgeAll(day);
    const turns = roles.flatMap(({ file, role }, index) =>
      turnsOf(before[index] ?? [], after[index] ?? []).map((turn) => ({
        path: file.path,
        ...turn,
        ...(role.closes !== undefined && role.closes !== "ongoing" && role.closes < day ? { closes: role.closes } : {}),
      })),
    );
    days.push({ on: day, laws, turns });
    before = after;
  }
  return { until, days, undated: undatedOf(roles, ahead) };
}

/** The laws on their way without an expected day that reach one of the roles. */
function undatedOf(roles: readonly RoleAhead[], ahead: Ahead): readonly LawChange[] {
  const reaching = new Set(
    roles.flatMap(({ role }) =>
      judgeRole(role, ahead).flatMap(({ law, verdict }) => (verdict === "out-of-scope" ? [] : law)),
    ),
  );
  return [...recordsById.values()].flatMap((records): readonly LawChange[] => {
    const { id, title, pending } = records.at(-1) ?? records[0];
    if (pending === undefined || pending.expected !== undefined || !reaching.has(id)) return [];
    return [{ law: id, title, change: "expected", bindsNewOnly: false, pending }];
  });
}

/** The days after `on`, up to `until`, on which some law changes. */
function changesBetween(on: Day, until: Day): readonly (readonly [Day, readonly LawChange[]])[] {
  const days = new Map<Day, LawChange[]>();
  const note = (day: Day | undefined, { id, title, inForce, pending }: Law, change: LawChange["change"]): void => {
    if (day === undefined || day <= on || until < day) return;
    const changes = days.get(day) ?? [];
    days.set(day, [
      ...changes,
      {
        law: id,
        title,
        change,
        bindsNewOnly: inForce.binds === "new",
        ...(change === "expected" && pending !== undefined ? { pending } : {}),
      },
    ]);
  };
  for (const records of recordsById.values()) {
    for (const [index, law] of records.entries()) {
      const { from, until: last, firm } = law.inForce;
      note(from, law, index === 0 ? "starts" : "changes");
      note(firm?.from, law, "firm");
      note(law.pending?.expected, law, "expected");
      const end = last === undefined ? undefined : addDays(last, 1);
      if (records[index + 1]?.inForce.from !== end) note(end, law, "ends");
    }
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function turnsOf(before: readonly Verdict[], after: readonly Verdict[]): readonly Omit<Turn, "path" | "closes">[] {
  return after.flatMap((now, index) => {
    const then = before[index];
    const { law, verdict, reasons, citation, url } = now;
    if (then === undefined || (verdict !== "fail" && verdict !== "risk")) return [];
    const lacking = new Set(lackingDuties(then));
    const lacksMore = lackingDuties(now).some((duty) => !lacking.has(duty));
    const isWorse = weightOf(verdict) > weightOf(then.verdict);
    return isWorse || (verdict === then.verdict && lacksMore)
      ? [{ law, before: then.verdict, verdict, reasons, citation, url }]
      : [];
  });
}

function lackingDuties({ duties }: Verdict): readonly string[] {
  return duties.filter(({ met }) => met !== true).map(({ duty }) => duty);
}

function weightOf(verdict: VerdictWord): number {
  return verdict === "fail" ? 2 : verdict === "risk" ? 1 : 0;
}
