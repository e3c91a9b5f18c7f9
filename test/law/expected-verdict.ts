import type { VerdictWord } from "../../src/law/judge.ts";

/**
 * Whether a verdict is what a fact sheet expects. The sheets are older than two of the words: where nothing is owed in the posting but
 * something later, they say `no-duty`, and where a fact is missing, `risk`.
 */
export function isExpected(expected: string, verdict: VerdictWord | undefined): boolean {
  if (verdict === expected) return true;
  return (expected === "no-duty" && verdict === "later") || (expected === "risk" && verdict === "unknown");
}
