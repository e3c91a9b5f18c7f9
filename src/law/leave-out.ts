import type { Verdict } from "./judge.ts";

/** The verdicts with those of laws that the settings leave out marked as such: a law is never left out silently. */
export function leaveOut(verdicts: readonly Verdict[], patterns: readonly string[]): readonly Verdict[] {
  if (patterns.length === 0) return verdicts;
  return verdicts.map((verdict) =>
    patterns.some((pattern) => namesLaw(pattern, verdict.law))
      ? {
          ...verdict,
          verdict: "out-of-scope",
          reasons: ["The settings of this project leave this law out."],
          duties: [],
          missingFacts: [],
        }
      : verdict,
  );
}

/** Whether a law's id, or a pattern such as `EU-*`, names the law. */
export function namesLaw(pattern: string, law: string): boolean {
  return pattern.endsWith("*") ? law.startsWith(pattern.slice(0, -1)) : law === pattern;
}
