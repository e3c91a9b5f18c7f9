import type { DutyName } from "./duties.ts";

/** A fact of a role that everything which leaves the site has to say, and by what one recognises it in a text. */
export interface PostedFact {
  readonly duty: DutyName;
  /** Each has to be in the text: words as written, or figures in whatever notation. One of the words of an entry is enough. */
  readonly says: readonly (number | readonly string[])[];
}

/** What an output says of a role, as plain text. */
export interface PostedText {
  /** The name of the output, as in `outputs:`. */
  readonly output: string;
  readonly text: string;
}

/** The facts that a text does not say. */
export function factsMissingIn(text: string, facts: readonly PostedFact[]): readonly PostedFact[] {
  const words = comparable(text);
  const figures = new Set(
    (text.match(/\d[\d.,'’\u00a0\u202f ]*\d|\d/g) ?? []).map((figure) => figure.replace(/\D/g, "")),
  );
  const isThere = (part: PostedFact["says"][number]): boolean =>
    typeof part === "number"
      ? [String(part), part.toFixed(2)].some((figure) => figures.has(figure.replace(/\D/g, "")))
      : part.some((alternative) => words.includes(comparable(alternative)));
  return facts.filter(({ says }) => !says.every(isThere));
}

/** Letters and figures alone, separated by single spaces, so that markup, quotes and line breaks make no difference. */
function comparable(text: string): string {
  return ` ${(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `;
}
