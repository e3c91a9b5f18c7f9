/** A message about words. Without something to write instead, the sentence that gives it is left out. */
export function filledIn(message: string, words: string, use: string | undefined): string {
  const said =
    use === undefined ? message.replace(/\s?[^.?!]*\{use\}[^.?!]*[.?!]/g, "") : message.replaceAll("{use}", use);
  return said.replaceAll("{words}", words);
}
