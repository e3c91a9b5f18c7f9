import type { Finding } from "../diagnostic.ts";
import type { FaultKind } from "../role/fault.ts";
import type { Subject } from "./subject.ts";

/** What was met of one kind while reading, as findings with their fixes and suggestions. */
export function faultsOf({ faults }: Pick<Subject, "faults">, kind: FaultKind): readonly Finding[] {
  return faults.filter((fault) => fault.kind === kind).map(({ kind: _, ...finding }) => finding);
}
