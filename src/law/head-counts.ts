import { contains } from "../role/places.ts";
import type { EmployerSettings } from "../settings/settings.ts";
import type { HeadCount, Law } from "./law.ts";
import { atLeast, headOf, listed, nameOf } from "./reasons.ts";

/** Whether an employer has the staff that a law asks for; `unknown` is treated as having it. */
export interface Bound {
  readonly kind: "bound" | "unknown" | "unsettled" | "not-bound";
  readonly reasons: readonly string[];
  readonly missingFacts: readonly string[];
}

/** Judges the head counts of a law. `isWorkThere`: the role is done in the place for certain. */
export function boundBy(law: Law, employer: EmployerSettings, isWorkThere: boolean): Bound {
  const exempt = law.exemptEmployers?.find(({ kind }) => kind === employer.kind);
  if (exempt !== undefined) {
    const kind = exempt.effect === "excluded" ? "not-bound" : "unsettled";
    return {
      kind,
      reasons: [`The settings say that this employer is ${exempt.kind}. ${exempt.reason}`],
      missingFacts: [],
    };
  }
  if (law.only === "federal-contractors" && employer.federalContractor !== true) {
    const why =
      employer.federalContractor === false
        ? "the settings say that this employer is none"
        : "nothing in the settings says that this employer is one";
    return { kind: "not-bound", reasons: [`The law binds federal contractors alone, and ${why}.`], missingFacts: [] };
  }
  if (law.only !== undefined && law.only !== "federal-contractors") {
    const kinds = listed(law.only);
    if (employer.kind === undefined) {
      const reason = `The law binds only employers that are ${kinds}; the settings do not say what kind this employer is (\`kind\`).`;
      return { kind: "not-bound", reasons: [reason], missingFacts: [] };
    }
    if (!law.only.includes(employer.kind)) {
      const reason = `The law binds only employers that are ${kinds}, and the settings say ${employer.kind}.`;
      return { kind: "not-bound", reasons: [reason], missingFacts: [] };
    }
  }
  const asked = law.employers.filter(({ unlessWorkIsThere }) => !(unlessWorkIsThere && isWorkThere));
  if (asked.length === 0) {
    return { kind: "bound", reasons: [`${headOf(law.jurisdiction)} binds every employer.`], missingFacts: [] };
  }
  const answers = asked.map((count) => answer(law, count, employer));
  const decided = answers.find(({ kind }) => kind === "not-bound");
  if (decided !== undefined) return decided;
  const kind = ["unsettled", "unknown"].find((open) => answers.some((one) => one.kind === open));
  return {
    kind: kind === "unsettled" || kind === "unknown" ? kind : "bound",
    reasons: answers.flatMap(({ reasons }) => reasons),
    missingFacts: answers.flatMap(({ missingFacts }) => missingFacts),
  };
}

function answer(law: Law, count: HeadCount, employer: EmployerSettings): Bound {
  const name = employer.name ?? "the employer";
  const { least, most } = staffOf(count, employer);
  const where = count.in === "anywhere" ? "" : count.in === law.jurisdiction ? " there" : ` in ${nameOf(count.in)}`;
  const who = count.contractors ? `${where}, contractors included` : where;
  const place = count.in === "anywhere" ? "" : ` in ${nameOf(count.in)}`;
  const binding = `${headOf(law.jurisdiction)} binds every employer with ${atLeast(count.atLeast)}${who}`;
  if (least >= count.atLeast) {
    return { kind: "bound", reasons: [`${binding}; ${name} has ${staff(least, most)}${place}.`], missingFacts: [] };
  }
  if (most < count.atLeast) {
    const open = count.fewer === "unsettled";
    const end = open ? "; whether it binds smaller ones is open." : ".";
    return {
      kind: open ? "unsettled" : "not-bound",
      reasons: [`${binding}; ${name} has ${staff(least, most)}${place}${end}`],
      missingFacts: [],
    };
  }
  return {
    kind: "unknown",
    reasons: [`${binding}; the settings do not say how many ${name} has${place}, so the law is treated as applying.`],
    missingFacts: [count.in === "anywhere" ? "employees in total" : `employees in ${count.in}`],
  };
}

function staff(least: number, most: number): string {
  if (least === most) return least === 0 ? "none" : String(least);
  return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `at most ${most}`;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Contractors that are not listed count as none: the settings list head counts, and few employers have any. */
function staffOf(count: HeadCount, { employees, contractors }: EmployerSettings): Bounds {
  const place = count.in === "anywhere" ? "total" : count.in;
  const own = boundsOf(employees, place);
  const more = count.contractors ? boundsOf(contractors, place).least : 0;
  return { least: own.least + more, most: own.most + more };
}

/** What the listed counts tell of one place: its parts together are the least, what holds it is the most. */
function boundsOf(counts: Readonly<Record<string, number>>, place: string): Bounds {
  const exact = Object.hasOwn(counts, place) ? counts[place] : undefined;
  if (exact !== undefined) return { least: exact, most: exact };
  const codes = Object.keys(counts).filter((code) => code !== "total");
  const parts = codes.filter((code) => place === "total" || contains(place, code));
  const outermost = parts.filter((code) => !parts.some((other) => other !== code && contains(other, code)));
  const holders = place === "total" ? [] : ["total", ...codes.filter((code) => contains(code, place))];
  const limits = holders.flatMap((code) => (Object.hasOwn(counts, code) ? [counts[code] ?? 0] : []));
  return {
    least: outermost.reduce((sum, code) => sum + (counts[code] ?? 0), 0),
    most: Math.min(Number.POSITIVE_INFINITY, ...limits),
  };
}
