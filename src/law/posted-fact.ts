import type { DutyName } from "./duties.ts";

/** A fact of a role that everything which leaves the site has to say, and by what one recognises it in a text. */
export interface PostedFact {
  readonly duty: DutyName;
  /** Each has to be in the text. */
  readonly says: readonly PostedWords[];
}

/** Words as written, of which one alternative is enough, or the figures of an amount near each other, in whatever notation. */
export type PostedWords = readonly string[] | PostedFigures;

/** The figures of one amount of money. */
export interface PostedFigures {
  readonly figures: readonly number[];
  /** What shows that they are money: `$`, `USD`, `dollar`. One of them is near, unless there are none. */
  readonly marks: readonly string[];
}

/** What an output says of a role, as plain text. */
export interface PostedText {
  /** The path of the output in the site, with the part of it that is read. */
  readonly output: string;
  readonly text: string;
  /** It leads to the posting, and need not describe the work. */
  readonly isIndex?: true;
}

/** The facts that a text does not say. */
export function factsMissingIn({ text, isIndex }: PostedText, facts: readonly PostedFact[]): readonly PostedFact[] {
  const plain = text.normalize("NFKC").toLowerCase();
  // A link inside a sentence is written out in plain text.
  const words = [comparable(plain), comparable(plain.replaceAll(addresses, " "))];
  const figures = figuresIn(plain);
  const isThere = (part: PostedWords): boolean =>
    "figures" in part
      ? hasAmount(plain, figures, part)
      : part.some((alternative) => words.some((all) => all.includes(comparable(alternative))));
  const wanted = isIndex === true ? facts.filter(({ duty }) => duty !== "job-description") : facts;
  return wanted.filter(({ says }) => !says.every(isThere));
}

const addresses = /[(<[]?(?:https?:\/\/|mailto:|tel:)[^\s)>\]]+[)>\]]?/g;

/** A figure in a text, without the marks that group it. */
interface FoundFigure {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

function figuresIn(text: string): readonly FoundFigure[] {
  return [...text.matchAll(/\d[\d.,'’ ]*\d|\d/g)].flatMap(({ 0: written, index }) => {
    const whole = { digits: written.replace(/\D/g, ""), start: index, end: index + written.length };
    const pieces = [...written.matchAll(/[^ ]+/g)].map((piece) => ({
      digits: piece[0].replace(/\D/g, ""),
      start: index + piece.index,
      end: index + piece.index + piece[0].length,
    }));
    return pieces.length > 1 ? [whole, ...pieces] : [whole];
  });
}

/** How far from each other the figures of an amount, and from them what shows that they are money, may be. */
const nearby = 160;

function hasAmount(text: string, found: readonly FoundFigure[], { figures, marks }: PostedFigures): boolean {
  const [first, ...others] = figures.map((figure) => found.filter(({ digits }) => writes(digits, figure)));
  return (first ?? []).some(({ start, end }) => {
    const isNear = (other: FoundFigure): boolean => Math.abs(other.start - start) <= nearby;
    if (!others.every((places) => places.some(isNear))) return false;
    const around = text.slice(Math.max(0, start - nearby), end + nearby);
    return marks.length === 0 || marks.some((mark) => around.includes(mark.normalize("NFKC").toLowerCase()));
  });
}

function writes(digits: string, figure: number): boolean {
  return [String(figure), figure.toFixed(2), figure.toFixed(1)].some(
    (written) => written.replace(/\D/g, "") === digits,
  );
}

/** Whether a text says the same words, whatever marks are between them. */
export function saysWords(text: string, words: string): boolean {
  return comparable(text).includes(comparable(words));
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
