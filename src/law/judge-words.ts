import type { RuleId } from "../diagnostic.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { FoundWords } from "../words/find-words.ts";
import type { ForbiddenWords, Law, Weight } from "./law.ts";
import { doubtOf, type LawSource, sourceOf } from "./law-source.ts";
import { reachOf } from "./reach.ts";
import { listed } from "./reasons.ts";

/** A rule whose words are in a posting, as one law sees them. Plain data. */
export interface ForbiddenUse {
  readonly rule: RuleId;
  /** Its weight where no law or contract that the posting names asks for the words. */
  readonly weight: Weight;
  /** The code of the place whose law it is: the jurisdiction, or a part of it with a statute of its own. */
  readonly place: string;
  /** The provision whose weight it is, and where it can be read. */
  readonly citation: string;
  readonly url: string;
  /** The words as they are in the posting. */
  readonly words: readonly string[];
}

/** Words of a posting, as far as a law looks at them. */
type WordsInPosting = Pick<FoundWords, "words" | "isExcused" | "isDemanded">;

/** What a rule finds in a posting. */
export type WordsOfRule = (rule: RuleId) => readonly WordsInPosting[];

/** How certain it is that a law covers a posting, which softens what it says of words. */
export interface Firmness {
  readonly day: Day;
  /** The day of judging, by which the age of the evidence counts. */
  readonly on: Day;
  readonly isWorkThere: boolean;
  /** Whether the work is certainly within the law's reach. */
  readonly isReached: boolean;
  /** Whether anything else makes a breach a risk. */
  readonly isSoft: boolean;
}

export interface JudgedWords {
  /** Undefined where the law has nothing to say of the posting's words. */
  readonly worst?: Weight;
  readonly reason: string;
  readonly uses: readonly ForbiddenUse[];
  /** The provision that weighs most. */
  readonly citation?: string;
}

/** Judges the words of a posting by what one law forbids. */
export function judgeWords(
  forbids: readonly ForbiddenWords[],
  {
    law,
    role,
    wordsOf,
    firmness,
  }: { readonly law: Law; readonly role: RoleSpec; readonly wordsOf: WordsOfRule; readonly firmness: Firmness },
): JudgedWords {
  const uses: ForbiddenUse[] = [];
  const weighed: { readonly weight: Weight; readonly citation: string }[] = [];
  const quotes: string[] = [];
  for (const clause of forbids) {
    const use = weigh(clause, { law, role, firmness });
    if (use === undefined) continue;
    const matches = wordsOf(clause.rule);
    if (matches.length === 0) continue;
    uses.push({ ...use, words: [...new Set(matches.map(({ words }) => words))] });
    weighed.push(...matches.map((match) => ({ weight: weightOf(use.weight, match), citation: use.citation })));
    quotes.push(`${quoted(matches)} (${clause.rule})`);
  }
  const [heaviest] = order.flatMap((weight) => weighed.find((one) => one.weight === weight) ?? []);
  if (heaviest === undefined) return { reason: "", uses };
  return { worst: heaviest.weight, reason: reasonOf(heaviest.weight, quotes), uses, citation: heaviest.citation };
}

/** The weight of a match: words that a law or a contract may require, or that no one demands, are worth a note. */
export function weightOf(
  weight: Weight,
  { isExcused, isDemanded = true }: { readonly isExcused: boolean; readonly isDemanded?: boolean },
): Weight {
  return isExcused || !isDemanded ? "best" : weight;
}

/** From the heaviest. */
export const order: readonly Weight[] = ["illegal", "risky", "best"];

/** What a law says of a rule, before its words are looked for. */
type WeighedRule = Omit<ForbiddenUse, "words">;

function weigh(
  clause: ForbiddenWords,
  { law, role, firmness }: { readonly law: Law; readonly role: RoleSpec; readonly firmness: Firmness },
): WeighedRule | undefined {
  const general = firmness.isWorkThere ? clause.weight : (clause.elsewhere ?? clause.weight);
  const isLowered = !firmness.isReached && clause.elsewhere === undefined;
  const own: readonly WeighedRule[] =
    general === undefined || (clause.from !== undefined && firmness.day < clause.from)
      ? []
      : [
          {
            rule: clause.rule,
            place: law.jurisdiction,
            ...weighedBy(sourceOf(law, clause.citation), isLowered ? lower(general) : general, firmness),
          },
        ];
  const local = (clause.places ?? []).flatMap((place): readonly WeighedRule[] => {
    if (firmness.day < place.from) return [];
    const reached = reachOf({ jurisdiction: place.in, reach: { remote: "unsettled" } }, role);
    if (reached.kind === "outside") return [];
    const weight = reached.kind === "inside" ? place.weight : lower(place.weight);
    return [{ rule: clause.rule, place: place.in, ...weighedBy(sourceOf(law, place.citation), weight, firmness) }];
  });
  const all = [...local.toSorted((a, b) => b.place.length - a.place.length), ...own];
  return order.flatMap((weight) => all.find((use) => use.weight === weight) ?? [])[0];
}

/** A provision that is not known for certain, or a law whose reach is open, never makes a breach. */
function weighedBy(
  source: LawSource,
  weight: Weight,
  { isSoft, on }: Firmness,
): Pick<ForbiddenUse, "weight" | "citation" | "url"> {
  const isDoubtful = isSoft || doubtOf(source, on) !== undefined;
  const { citation, url } = source;
  return { weight: isDoubtful && weight === "illegal" ? "risky" : weight, citation, url };
}

function lower(weight: Weight): Weight {
  return weight === "illegal" ? "risky" : "best";
}

function quoted(matches: readonly WordsInPosting[]): string {
  return listed([...new Set(matches.map(({ words }) => `“${words}”`))]);
}

function reasonOf(worst: Weight, quotes: readonly string[]): string {
  const what = [...new Set(quotes)].join("; ");
  switch (worst) {
    case "illegal":
      return `What the law does not allow in a posting: ${what}.`;
    case "risky":
      return `What is a legal risk in a posting: ${what}.`;
    case "best":
      return `What is worth a look, and no breach: ${what}.`;
  }
}
