import type { AuditedVerdict } from "./audit.ts";
import { isBearing } from "./verdict-groups.ts";

/** A law's verdicts on several roles, in the order of the roles. */
export interface LawRow {
  readonly law: string;
  readonly title: string;
  readonly cells: readonly AuditedVerdict[];
}

/** The laws that cover at least one of the roles, those that fail first. `columns`: the verdicts of each role, all in the same order. */
export function lawRows(columns: readonly (readonly AuditedVerdict[])[]): readonly LawRow[] {
  const rows = (columns[0] ?? []).map(({ law, title }, index) => ({
    law,
    title,
    cells: columns.flatMap((column) => column[index] ?? []),
  }));
  return rows.filter(({ cells }) => cells.some(isBearing)).toSorted((a, b) => worstOf(a) - worstOf(b));
}

/** A stretch of a list, and where in the list it begins. */
export interface Portion<T> {
  readonly from: number;
  readonly items: readonly T[];
}

/** A list in stretches of at most `size`. */
export function portions<T>(items: readonly T[], size: number): readonly Portion<T>[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    from: index * size,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

function worstOf({ cells }: LawRow): number {
  return Math.min(...cells.map(({ verdict }) => (verdict === "fail" ? 0 : verdict === "risk" ? 1 : 2)));
}
