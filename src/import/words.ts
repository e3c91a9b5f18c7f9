import type { FieldValue } from "../role/front-matter.ts";

/** The words of a text as they are compared: lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll("\u00AD", "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Whether every word of one text is in another, as often as it is written. */
export function holdsWords(holder: string, text: string): boolean {
  const counts = new Map<string, number>();
  for (const word of wordsOf(holder)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(text).every((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
}

/** All text of a value, its parts one a line. */
export function textOf(value: FieldValue): string {
  if (typeof value === "string") return value;
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts.map((part) => textOf(part)).join("\n");
}

/** The text on one line, blanks of every kind single, and at most so long that it can be shown. */
export function onOneLine(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
