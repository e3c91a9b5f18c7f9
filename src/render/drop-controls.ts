/** A text without what no reader can see and some programs obey: control characters but tabs and line ends, and halves of characters. */
export function dropControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, "");
}
