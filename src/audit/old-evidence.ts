import type { Verdict } from "../law/judge.ts";
import { ageOf } from "../law/law-source.ts";
import type { Day } from "../role/role-spec.ts";
import { isBearing } from "./verdict-groups.ts";

/** A law that covers a role and whose source was not looked at for 90 days, or for a year. */
export interface OldEvidence {
  readonly law: string;
  readonly checked: Day;
  readonly age: "old" | "stale";
}

/** The laws that cover some role and were not looked up of late, each once, the longest ago first. */
export function oldEvidence(verdicts: readonly Verdict[], on: Day): readonly OldEvidence[] {
  const laws = new Map<string, OldEvidence>();
  for (const { law, checked, ...verdict } of verdicts) {
    const age = ageOf({ checked }, on);
    if (age !== "fresh" && isBearing(verdict)) laws.set(law, { law, checked, age });
  }
  return [...laws.values()].toSorted((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0));
}

/** What a report says of them: sentences. */
export function oldEvidenceSentences(old: readonly OldEvidence[], on: Day): readonly string[] {
  const [longest] = old;
  if (longest === undefined) return [];
  const named = old.map(({ law, checked }) => `${law} (${checked})`).join(", ");
  const stale = old.filter(({ age }) => age === "stale").length;
  return [
    `Not looked up in the 90 days before ${on}: ${named}.`,
    ...(stale === 0 ? [] : [`Of these, ${stale} not for a year: what they require counts as a risk and no error.`]),
  ];
}
