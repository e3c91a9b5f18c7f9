import { nearestWord } from "../../source/nearest-word.ts";
import { type Employment, employments } from "../role-spec.ts";
import { contractTerms, employmentPhrases } from "./employment-data.ts";
import { phrasesOf, phraseWords, readPhrases } from "./phrases.ts";

/** The kinds of employment in the author's order, and what the author adds to them: "permanent", "until March". */
export interface EmploymentField {
  readonly kinds: readonly Employment[];
  readonly notes: readonly string[];
}

/** The reading of an employment, or one plain sentence that says why it cannot be read. */
export type EmploymentReading = { readonly value: EmploymentField } | { readonly problem: string };

const phrases = phrasesOf(employmentPhrases, contractTerms);

/** Reads kinds of employment: "Full-time permanent", "FT or PT", "Minijob", "CDD de 6 mois". */
export function readEmployment(text: string): EmploymentReading {
  const { values, notes, isKnown } = readPhrases(text, phrases);
  if (isKnown) return { value: { kinds: values, notes } };
  const written = phraseWords(text).join(" ");
  const nearest = nearestWord(written, [...phrases.keys()]);
  const kind = nearest === undefined ? undefined : (phrases.get(nearest)?.value ?? nearest);
  const all = employments.map((each) => `\`${each}\``);
  return {
    problem:
      kind === undefined
        ? `\`${text}\` is no kind of employment that we know; write ${all.slice(0, -1).join(", ")} or ${all.at(-1)}`
        : `\`${text}\` is no kind of employment that we know; write \`${kind}\``,
  };
}
