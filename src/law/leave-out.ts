import type { Verdict } from "./judge.ts";

/** The verdicts with those of laws that the settings leave out marked as such: a law is never left out silently. */
export function leaveOut(verdicts: readonly Verdict[], patterns: readonly string[]): readonly Verdict[] {
  if (patterns.length === 0) return verdicts;
  return verdicts.map((verdict) => {
    if (!patterns.some((pattern) => namesLaw(pattern, verdict.law))) return verdict;
    const { law, jurisdiction, citation, url, checked } = verdict;
    const reasons = ["The settings of this project leave this law out."];
    return {
      law,
      jurisdiction,
      verdict: "out-of-scope",
      reasons,
      duties: [],
      missingFacts: [],
      citation,
      url,
      checked,
    };
  });
}

/** Whether a law's id, or a pattern such as `EU-*`, names the law. */
export function namesLaw(pattern: string, law: string): boolean {
  return pattern.endsWith("*") ? law.startsWith(pattern.slice(0, -1)) : law === pattern;
}
