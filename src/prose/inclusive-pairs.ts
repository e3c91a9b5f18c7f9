import type { InclusiveMatch } from "./inclusive-match.ts";

/** The matches in order, two words for two sexes that are named together as one; "she/her" after a name is left out. */
export function joinPairs(text: string, matches: readonly InclusiveMatch[]): readonly InclusiveMatch[] {
  const joined: InclusiveMatch[] = [];
  const ordered = matches.toSorted((a, b) => a.start - b.start);
  for (let index = 0; index < ordered.length; index++) {
    const match = ordered[index];
    const next = ordered[index + 1];
    if (match === undefined) continue;
    if (next === undefined || !standTogether(text, match, next)) {
      joined.push(match);
      continue;
    }
    index++;
    // "She/her" names one person's pronouns.
    if (isPronoun(match) && isFemale(match) === isFemale(next)) {
      while (isPronoun(ordered[index + 1]) && standTogether(text, ordered[index], ordered[index + 1])) index++;
      continue;
    }
    joined.push({ ...match, end: next.end, words: text.slice(match.start, next.end), expected: [], isPair: true });
  }
  return joined;
}

const pronounIds: ReadonlySet<string> = new Set(["her-him", "he-she", "herself-himself"]);

export function isPronoun(match: InclusiveMatch | undefined): boolean {
  return match !== undefined && pronounIds.has(match.id);
}

function isFemale(match: InclusiveMatch): boolean {
  return /^(?:she|hers?)\b|^herself/i.test(match.words);
}

function standTogether(text: string, match: InclusiveMatch | undefined, next: InclusiveMatch | undefined): boolean {
  if (match === undefined || next === undefined || match.rating !== undefined) return false;
  const isOneKind = match.id === next.id || (isPronoun(match) && isPronoun(next));
  const isTwoWords = match.words.toLowerCase() !== next.words.toLowerCase();
  return isOneKind && isTwoWords && /^\s?(?:\/|and\/or|or|and)\s?$/i.test(text.slice(match.end, next.start));
}
