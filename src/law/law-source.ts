import { daysBetween } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";

/** How well a provision is known: its text was read, others report it, or it is from memory (then never an error). */
export type Confidence = "verified" | "secondary" | "recalled";

/** One provision of law as it can be looked up. */
export interface LawSource {
  /** The shortest name by which a lawyer finds it: `C.R.S. § 8-5-201(2)`. */
  readonly citation: string;
  /** The address of the provision itself, or of the page of its authority on it; never a front page. */
  readonly url: string;
  /** Its own words, at most 400 characters, in its language. Absent: the words were not seen. */
  readonly quote?: string;
  /** The language of the quote, as a BCP 47 tag. Absent: English. */
  readonly language?: string;
  /** The day on which it was last looked up. */
  readonly checked: Day;
  readonly confidence: Confidence;
  /** Whose copy of the text was read, or who reports it where the text was not seen. */
  readonly by?: string;
}

/** Every provision that a law cites; the first is the one that names the law. */
export type LawSources = readonly [LawSource, ...LawSource[]];

/** The source with a citation, else the first. */
export function sourceOf({ sources }: { readonly sources: LawSources }, citation?: string): LawSource {
  return sources.find((source) => source.citation === citation) ?? sources[0];
}

/** After these days without a look at its source, a law is worth a look; after the others, it gives no error any more. */
const freshFor = { look: 90, error: 365 } as const;

/** `old`: every report says that it was not looked up of late. `stale`: what is missing is then a risk and no error. */
export type EvidenceAge = "fresh" | "old" | "stale";

/** How old the look at a source is on a day. */
export function ageOf({ checked }: Pick<LawSource, "checked">, on: Day): EvidenceAge {
  const days = daysBetween(checked, on);
  if (days > freshFor.error) return "stale";
  return days > freshFor.look ? "old" : "fresh";
}

/** Why a breach of a provision is a risk and no error, if so: it is known from memory alone, or its source was not looked at for a year. */
export function doubtOf(source: LawSource, on: Day): string | undefined {
  if (source.confidence === "recalled") {
    return "This law has not been checked against a source, so this is a risk and no more.";
  }
  return ageOf(source, on) === "stale"
    ? `This law was last checked on ${source.checked}, more than a year before ${on}, so this is a risk and no more.`
    : undefined;
}
