import { familyOf, type Severity } from "../../src/diagnostic.ts";
import type { Comparison } from "./compare.ts";

/** How a family of rules did over the whole corpus. */
export interface FamilyTally {
  readonly family: string;
  readonly right: Counts;
  readonly wrong: Counts;
  readonly marked: number;
  readonly missed: number;
  /** Marks whose rules nobody has written yet. */
  readonly notThereYet: number;
}

export type Counts = { readonly [severity in Severity]: number };

/** Counts findings by the family of their rule, and marks by the family of the first rule they name. */
export function tally(comparisons: readonly Comparison[], existing: ReadonlySet<string>): readonly FamilyTally[] {
  const findings = comparisons.flatMap((comparison) => comparison.findings);
  const expected = comparisons
    .flatMap((comparison) => comparison.expected)
    .map((mark) => ({
      ...mark,
      family: prefix(mark.rules[0] ?? ""),
      isThere: mark.isFound || existing.has(mark.rules[0] ?? ""),
    }));
  const families = [
    ...new Set([
      ...findings.map(({ diagnostic }) => familyOf(diagnostic.rule)),
      ...expected.map(({ family }) => family),
    ]),
  ].toSorted();
  return families.map((family) => {
    const counted = (verdict: "right" | "wrong", severity: Severity): number =>
      findings.filter(
        ({ diagnostic, verdict: actual }) =>
          actual === verdict && diagnostic.severity === severity && familyOf(diagnostic.rule) === family,
      ).length;
    const counts = (verdict: "right" | "wrong"): Counts => ({
      error: counted(verdict, "error"),
      warning: counted(verdict, "warning"),
      info: counted(verdict, "info"),
    });
    const own = expected.filter((mark) => mark.family === family);
    const measured = own.filter(({ isThere }) => isThere);
    return {
      family,
      right: counts("right"),
      wrong: counts("wrong"),
      marked: measured.length,
      missed: measured.filter(({ isFound }) => !isFound).length,
      notThereYet: own.length - measured.length,
    };
  });
}

/** The share of findings at a level that are right; 1 where there is none. */
export function precisionOf(families: readonly FamilyTally[], severity: Severity): number {
  const right = families.reduce((sum, family) => sum + family.right[severity], 0);
  const wrong = families.reduce((sum, family) => sum + family.wrong[severity], 0);
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** The share of a family's marks that were found; 1 where there is none. */
export function recallOf({ marked, missed }: FamilyTally): number {
  return marked === 0 ? 1 : (marked - missed) / marked;
}

/** The table that the test prints. */
export function table(families: readonly FamilyTally[]): string {
  const rows = families.map((family) => {
    const { right, wrong, marked, missed, notThereYet } = family;
    return [
      family.family,
      share(right.error, wrong.error),
      share(right.warning, wrong.warning),
      share(marked - missed, missed),
      notThereYet === 0 ? "" : `${notThereYet} not there yet`,
    ];
  });
  const total = (pick: (family: FamilyTally) => readonly [number, number]): string => {
    const pairs = families.map(pick);
    return share(
      pairs.reduce((sum, [yes]) => sum + yes, 0),
      pairs.reduce((sum, [, no]) => sum + no, 0),
    );
  };
  const all = [
    ["family", "errors right", "warnings right", "marks found", ""],
    ...rows,
    [
      "all",
      total(({ right, wrong }) => [right.error, wrong.error]),
      total(({ right, wrong }) => [right.warning, wrong.warning]),
      total(({ marked, missed }) => [marked - missed, missed]),
      "",
    ],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function share(yes: number, no: number): string {
  const all = yes + no;
  return all === 0 ? "-" : `${yes} of ${all} (${Math.floor((100 * yes) / all)} %)`;
}

function prefix(rule: string): string {
  return rule.slice(0, rule.indexOf("/"));
}
