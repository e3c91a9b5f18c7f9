import type { Severity } from "../../diagnostic.ts";
import type { VerdictWord } from "../../law/judge.ts";

/** What a severity is called on the page. */
export const severityWords: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

/** What a verdict is called on the page. */
export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  fail: "Not met",
  risk: "Risk",
  unknown: "Cannot be judged",
  pass: "Met",
  later: "Due later",
  "out-of-scope": "Does not apply",
  "not-in-force": "Not in force",
  "no-duty": "Requires nothing",
};

/** "1 error", "2 errors". */
export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
