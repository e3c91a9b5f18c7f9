import { multipliers } from "./words.ts";

/** A number in a text: offsets, and what its marks can mean. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** As most people read it. Not there when its marks contradict each other, as in `1.5000,00`. */
  readonly value?: number;
  /** For one dot or comma before three digits: the value if it is a decimal mark. */
  readonly asDecimal?: number;
  /** `.` or `,` before the three digits of `asDecimal`. */
  readonly mark?: string;
  readonly hasCents: boolean;
  /** A space inside the figure that does not belong there: `106, 091`. */
  readonly isBroken: boolean;
}

/** A multiplier after a figure, and how many characters it takes with the space before it. */
export interface FoundMultiplier {
  readonly factor: number;
  readonly length: number;
  readonly word: string;
}

const broken = "(?<![\\d.,])\\d{2,3}(?: ,|, )\\d{3}(?:\\.\\d{2})?(?![\\d%]|[.,] ?\\d| ?%)";
const spaced = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)";
const plain = "\\d+(?:[.,']\\d+)*|(?<=\\p{Sc} ?)\\.\\d{1,2}(?!\\d)";
const pattern = new RegExp(`(?:(?<broken>${broken})|(?<!\\d)${spaced}|${plain})(?:[.,]-{1,2}(?! ?\\d))?`, "gu");
const mostDigits = 15;

/** Every number of the text in order. */
export function findFigures(text: string): readonly Figure[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    isBroken: match.groups?.broken !== undefined,
    ...numeral(match[0]),
  }));
}

/** The multiplier that a text begins with: `k`, ` lakhs`, `kSEK`. A letter counts only when it touches the figure or is alone. */
export function multiplierAtStart(text: string, isCurrency: (rest: string) => boolean): FoundMultiplier | undefined {
  const found = /^ ?([\p{L}]{1,9}\.?|[万萬千])/u.exec(text.slice(0, 12));
  if (found?.[1] === undefined) return undefined;
  const written = found[1].toLowerCase();
  const space = found[0].length - found[1].length;
  for (const word of [written, written.replace(/\.$/, "")]) {
    const factor = multipliers.get(word);
    if (factor === undefined || (/^[tm]$/.test(word) && space > 0) || word === "t") continue;
    // "5 m" is five metres and "3 l" three litres; money is written without the space.
    if (space > 0 && /^[lb]$/.test(word)) return undefined;
    return { factor, length: space + word.length, word };
  }
  const [first = ""] = written;
  const factor =
    /[kкt]/.test(first) || (first === "m" && found[1].startsWith("M")) ? multipliers.get(first) : undefined;
  if (factor === undefined || !isCurrency(text.slice(space + 1))) return undefined;
  return { factor, length: space + 1, word: first };
}

function numeral(written: string): Pick<Figure, "value" | "asDecimal" | "mark" | "hasCents"> {
  const digits = written.replace(/[.,]-+$/, "").replace(/(\d)(?: ,|, )(?=\d)/, "$1,");
  const marks = digits.replaceAll(/\d/g, "");
  const groups = digits.split(/\D/);
  if (digits.replaceAll(/\D/g, "").length > mostDigits) return { hasCents: false };
  const whole = (): number => Number(groups.join(""));
  if (marks === "") return { value: whole(), hasCents: false };
  const last = marks.at(-1) ?? "";
  const tail = groups.at(-1) ?? "";
  const isUniform = [...marks].every((mark) => mark === last);
  if (isUniform && isGrouped(groups)) {
    const isSingleMark = marks.length === 1 && (last === "." || last === ",");
    return {
      value: whole(),
      hasCents: false,
      ...(isSingleMark && { asDecimal: Number(`${groups[0]}.${tail}`), mark: last }),
    };
  }
  const head = groups.slice(0, -1);
  const headMarks = marks.slice(0, -1);
  const isDecimal =
    (last === "." || last === ",") && tail.length <= 2 && !headMarks.includes(last) && new Set(headMarks).size <= 1;
  if (isDecimal && (head.length === 1 || isGrouped(head)))
    return { value: Number(`${head.join("")}.${tail}`), hasCents: true };
  return { hasCents: false };
}

/** Groups of three, or two and at last three as in India, after a first group that is no zero. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  if (first.length > 3 || first.startsWith("0") || others.at(-1)?.length !== 3) return false;
  const inner = others.slice(0, -1);
  return inner.every(({ length }) => length === 3) || (first.length <= 2 && inner.every(({ length }) => length === 2));
}
