import { closest, distance } from "fastest-levenshtein";

/** The known word that a mistyped one probably means, or none where nothing is near enough to suggest. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), near.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3))
    ? near
    : undefined;
}
