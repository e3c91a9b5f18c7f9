/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A wording that takes the place of another one: a capital stays a capital. */
export function inCaseOf(written: string, wording: string): string {
  return /^\p{Lu}\p{Ll}/u.test(written) ? capitalised(wording) : wording;
}
