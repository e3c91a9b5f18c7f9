import type { RuleId } from "../diagnostic.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { findWording, type WordingMatch, type WordingSource } from "../wording/find-wordings.ts";
import type { FoundWords } from "../words/find-words.ts";
import type { Law, Weight, WordingClause } from "./law.ts";
import { doubtOf, type LawSource, sourceOf } from "./law-source.ts";
import { reachOf } from "./reach.ts";
import { listed } from "./reasons.ts";
import { wordingOf } from "./wording-list.ts";

/** Words that stand in a posting, as one law sees them: those of a rule, or a kind of wording. Plain data. */
export interface HeardWording {
  /** The id of the word rule that finds them. */
  readonly rule?: RuleId;
  /** The id of the wording, whose family is the rule that reports it. */
  readonly wording?: string;
  /** Its weight where no law or contract that the posting names asks for the words. */
  readonly weight: Weight;
  /** The code of the place whose law it is: the jurisdiction, or a part of it with a statute of its own. */
  readonly place: string;
  /** The provision whose weight it is, and where it can be read. */
  readonly citation: string;
  readonly url: string;
  /** The words as they stand in the posting. */
  readonly words: readonly string[];
}

/** Finds each kind of wording in a posting once, however many laws ask for it. */
export type WordingFinder = (clause: WordingClause) => readonly WordsInPosting[];

/** Words of a posting, as far as a law looks at them. */
export type WordsInPosting = Pick<FoundWords, "words" | "isExcused" | "isDemanded">;

export function wordingFinder(source: () => WordingSource, wordsOfRules: () => readonly FoundWords[]): WordingFinder {
  const byWording = finderByWording(source);
  return (clause) => {
    if ("rule" in clause) return wordsOfRules().filter(({ rule }) => rule.id === clause.rule);
    return byWording(clause.wording).map((match) => ({ ...match, isDemanded: true }));
  };
}

function finderByWording(source: () => WordingSource): (id: string) => readonly WordingMatch[] {
  const found = new Map<string, readonly WordingMatch[]>();
  let read: WordingSource | undefined;
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    read ??= source();
    const matches = findWording(wordingOf(id), read);
    found.set(id, matches);
    return matches;
  };
}

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

export interface JudgedWordings {
  /** Undefined where the law has nothing to say of the posting's words. */
  readonly worst?: Weight;
  readonly reason: string;
  readonly heard: readonly HeardWording[];
  /** The provision that weighs most. */
  readonly citation?: string;
}

/** Judges the words of a posting by what one law forbids. */
export function judgeWordings(
  forbids: readonly WordingClause[],
  {
    law,
    role,
    find,
    firmness,
  }: { readonly law: Law; readonly role: RoleSpec; readonly find: WordingFinder; readonly firmness: Firmness },
): JudgedWordings {
  const heard: HeardWording[] = [];
  const weighed: { readonly weight: Weight; readonly citation: string }[] = [];
  const quotes: string[] = [];
  for (const clause of forbids) {
    const voice = weigh(clause, { law, role, firmness });
    if (voice === undefined) continue;
    const matches = find(clause);
    if (matches.length === 0) continue;
    heard.push({ ...voice, words: [...new Set(matches.map(({ words }) => words))] });
    weighed.push(...matches.map((match) => ({ weight: weightOf(voice.weight, match), citation: voice.citation })));
    quotes.push(`${quoted(matches)} ${"rule" in clause ? `(${clause.rule})` : wordingOf(clause.wording).tells}`);
  }
  const [heaviest] = order.flatMap((weight) => weighed.find((one) => one.weight === weight) ?? []);
  if (heaviest === undefined) return { reason: "", heard };
  return { worst: heaviest.weight, reason: reasonOf(heaviest.weight, quotes), heard, citation: heaviest.citation };
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

function weigh(
  clause: WordingClause,
  { law, role, firmness }: { readonly law: Law; readonly role: RoleSpec; readonly firmness: Firmness },
): Omit<HeardWording, "words"> | undefined {
  const general = firmness.isWorkThere ? clause.weight : (clause.elsewhere ?? clause.weight);
  const isLowered = !firmness.isReached && clause.elsewhere === undefined;
  const own: readonly Omit<HeardWording, "words">[] =
    general === undefined || (clause.from !== undefined && firmness.day < clause.from)
      ? []
      : [
          {
            ...nameOf(clause),
            place: law.jurisdiction,
            ...weighedBy(sourceOf(law, clause.citation), isLowered ? lower(general) : general, firmness),
          },
        ];
  const local = (clause.places ?? []).flatMap((place): readonly Omit<HeardWording, "words">[] => {
    if (firmness.day < place.from) return [];
    const reached = reachOf({ jurisdiction: place.in, reach: { remote: "unsettled" } }, role);
    if (reached.kind === "outside") return [];
    const weight = reached.kind === "inside" ? place.weight : lower(place.weight);
    return [{ ...nameOf(clause), place: place.in, ...weighedBy(sourceOf(law, place.citation), weight, firmness) }];
  });
  const voices = [...local.toSorted((a, b) => b.place.length - a.place.length), ...own];
  return order.flatMap((weight) => voices.find((voice) => voice.weight === weight) ?? [])[0];
}

function nameOf(clause: WordingClause): Pick<HeardWording, "rule" | "wording"> {
  return "rule" in clause ? { rule: clause.rule } : { wording: clause.wording };
}

/** A provision that is not known for certain, or a law whose reach is open, never makes a breach. */
function weighedBy(
  source: LawSource,
  weight: Weight,
  { isSoft, on }: Firmness,
): Pick<HeardWording, "weight" | "citation" | "url"> {
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
