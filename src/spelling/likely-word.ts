/**
 * The word of a list that somebody most likely meant: one slip away (a letter too many, missing, wrong, or two of them swapped), in long
 * words two. Undefined where none is that near. All in small letters.
 */
export function likelyWord(word: string, list: readonly string[]): string | undefined {
  const most = word.length >= longWord ? 2 : 1;
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const candidate of list) {
    if (candidate[0] !== word[0]) continue;
    // Two slips that also change the ending are more often another form of the word than a typing error.
    const isSameEnding = candidate.at(-1) === word.at(-1);
    const limit = Math.min(fewest - 1, isSameEnding ? most : 1, word.length < 6 && !isSameEnding ? 0 : most);
    if (limit < 1 || Math.abs(candidate.length - word.length) > limit) continue;
    const slips = slipsBetween(word, candidate, limit);
    if (slips > limit) continue;
    nearest = candidate;
    fewest = slips;
  }
  return nearest;
}

const longWord = 8;

/** The restricted Damerau–Levenshtein distance; any number above `limit` where it is more than that. */
function slipsBetween(from: string, to: string, limit: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, above] = [above, current];
  }
  return at(above, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
