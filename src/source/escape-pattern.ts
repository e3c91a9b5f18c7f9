/** A text as a pattern that matches it letter for letter. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Names and phrases of more characters are not looked for: no posting says them again, and a pattern of them may be refused. */
export const longestPhrase = 500;
