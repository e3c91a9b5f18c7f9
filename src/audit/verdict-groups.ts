import type { Verdict, VerdictWord } from "../law/judge.ts";
import { counted } from "../report/text-lines.ts";
import type { AuditedVerdict } from "./audit.ts";

/** The verdicts on laws that cover the role, the worst first. */
export function bearingVerdicts(verdicts: readonly AuditedVerdict[]): readonly AuditedVerdict[] {
  const bearing = verdicts.filter(isBearing);
  return bearingWords.flatMap((word) => bearing.filter(({ verdict }) => verdict === word));
}

/** Whether the law covers the role, for certain or perhaps. A role that is nowhere is no reason to name the laws of the world. */
export function isBearing({ verdict, isUnplaced }: Pick<Verdict, "verdict" | "isUnplaced">): boolean {
  return isUnplaced === undefined && bearingWords.includes(verdict);
}

/** The verdicts of laws that cover the role, the worst first. */
export const bearingWords: readonly VerdictWord[] = ["fail", "risk", "unknown", "pass", "later"];

/** What decided against the posting: the duties that are not surely met, and the last step. */
export function decidingReasons({ duties, reasons }: Pick<Verdict, "duties" | "reasons">): readonly string[] {
  const open = duties.filter(({ met }) => met !== true).map(({ reason }) => reason);
  return [...new Set([...open, ...reasons.slice(-1)])];
}

/** What neither the settings nor the role say, and the laws that cover the role turn on. */
export function missingFacts(verdicts: readonly AuditedVerdict[]): readonly string[] {
  return [...new Set(verdicts.filter(isBearing).flatMap((verdict) => verdict.missingFacts))];
}

/**
 * The laws that ask nothing of the roles, counted by reason, each with its names but for the many of other places.
 * `columns`: the verdicts of each role, all in the same order; laws that cover some role are passed over.
 */
export function restSentences(columns: readonly (readonly AuditedVerdict[])[]): readonly string[] {
  const laws = (columns[0] ?? []).map((_, index) => columns.flatMap((column) => column[index] ?? []));
  const rest = laws.filter((verdicts) => !verdicts.some(isBearing));
  const groups = new Map<RestReason, string[]>();
  for (const verdicts of rest) {
    const reason = reasonOf(verdicts);
    const [first] = verdicts;
    if (first !== undefined) groups.set(reason, [...(groups.get(reason) ?? []), nameFor(reason, first)]);
  }
  return restReasons.flatMap((reason) => {
    const names = groups.get(reason);
    if (names === undefined) return [];
    const shown = reason === "elsewhere" || reason === "unplaced" ? "" : `: ${names.join(", ")}`;
    return [`${counted(names.length, "law")} ${spoken(reason, names.length)}${shown}.`];
  });
}

/** Why laws ask nothing, in the order of the telling. */
const restReasons = ["left-out", "not-bound", "not-in-force", "no-duty", "unplaced", "elsewhere"] as const;
type RestReason = (typeof restReasons)[number];

/** The reason that is nearest to the law covering a role, over all roles. */
function reasonOf(verdicts: readonly AuditedVerdict[]): RestReason {
  const own = verdicts.map(({ verdict, reasons, isLeftOut, isUnplaced }): RestReason => {
    if (isLeftOut) return "left-out";
    if (isUnplaced) return "unplaced";
    if (verdict === "not-in-force" || verdict === "no-duty") return verdict;
    // The first step is always about the place: where there are more, the place was no obstacle.
    return reasons.length > 1 ? "not-bound" : "elsewhere";
  });
  return restReasons.find((reason) => own.includes(reason)) ?? "elsewhere";
}

function nameFor(reason: RestReason, { law, inForce }: AuditedVerdict): string {
  if (reason !== "not-in-force") return law;
  return inForce.until === undefined ? `${law} from ${inForce.from}` : `${law} until ${inForce.until}`;
}

function spoken(reason: RestReason, count: number): string {
  const one = count === 1;
  switch (reason) {
    case "left-out":
      return one ? "is left out by the settings" : "are left out by the settings";
    case "not-bound":
      return one ? "does not bind this employer or posting" : "do not bind this employer or posting";
    case "not-in-force":
      return one ? "is not in force on the day that counts" : "are not in force on the day that counts";
    case "no-duty":
      return one ? "finds nothing to ask" : "find nothing to ask";
    case "unplaced":
      return "cannot be judged, because a role does not say where the work is";
    case "elsewhere":
      return one ? "is of a place that does not touch the work" : "are of places that do not touch the work";
  }
}
