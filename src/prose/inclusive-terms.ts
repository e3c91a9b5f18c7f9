import { allMatches } from "../source/all-matches.ts";
import { remembering } from "../source/remember.ts";
import type { InclusiveMatch } from "./inclusive-match.ts";
import { type OwnTerm, ownTerms } from "./inclusive-terms-data.ts";

/** The further terms in a text, in no order. */
export const findOwnTerms: (text: string) => readonly InclusiveMatch[] = remembering(matchTerms);

function matchTerms(text: string): readonly InclusiveMatch[] {
  return ownTerms.flatMap(({ id, pattern, use, unless }) => {
    const found = allMatches(text, pattern);
    if (found.length === 0 || unless?.test(text)) return [];
    return found.map((match) => ({
      id,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      expected: use,
    }));
  });
}

/** The entry behind a match of `findOwnTerms`. */
export function findOwnTerm(id: string): Pick<OwnTerm, "rule" | "severity" | "inEveryZone"> | undefined {
  return byId.get(id);
}

const byId: ReadonlyMap<string, OwnTerm> = new Map(ownTerms.map((term) => [term.id, term]));
