/** Every match of a global pattern. `matchAll` copies its pattern at each call, which takes longer than to see that there is none. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
