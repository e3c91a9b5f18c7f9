import { type CurrencyContext, isTokenUnit, markAtEnd, markAtStart } from "./currency.ts";
import { type CurrencyMark, currencyMarks } from "./currency-data.ts";
import { type Figure, findFigures, multiplierAtStart } from "./figures.ts";

/** A figure with what belongs to it: its currency, its multiplier, a plus. Offsets are those of the text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  /** 1 when none is written. */
  readonly factor: number;
  readonly marks: readonly CurrencyMark[];
  /** "+" that touches the amount and adds nothing: the amount is the least. */
  readonly hasPlus: boolean;
  readonly isApproximate: boolean;
  /** A unit that is no currency: `U`, `USDT`. */
  readonly token?: string;
  /** `LPA` says lakhs, rupees and year at once. */
  readonly isLakhsPerYear: boolean;
}

const addedThings =
  /^ ?(?:bonus|equity|benefits?|options?|stock|shares?|rsus?|commissions?|super|vat|tax|tips|ote|perks|package|tva|iva|mwst|btw|pension)/i;

/** Every figure of a text that may be money, in order. Numbers glued to a word ("B2B", "3D") are left out. */
export function findAmounts(text: string, context: CurrencyContext): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const figure of findFigures(text)) {
    const from = amounts.at(-1)?.end ?? 0;
    const amount = amountAround(text, figure, from, context);
    if (amount !== undefined) amounts.push(amount);
  }
  return amounts;
}

/** The mark in brackets or after a dash behind an amount: `(USD/BTC)`, `(CAD)`. */
export function markBehind(text: string): CurrencyMark | undefined {
  const opened = /^ {0,3}\(? ?/.exec(text)?.[0].length ?? 0;
  const found = markAtStart(text.slice(opened));
  return found?.mark.isCode === true ? found.mark : undefined;
}

function amountAround(text: string, figure: Figure, from: number, context: CurrencyContext): Amount | undefined {
  const left = text.slice(Math.max(from, figure.start - 30), figure.start);
  const before = leftOf(left, context);
  const glued = /[\p{L}\p{N}#@]$/u.test(left);
  if (glued && before.length === 0) return undefined;
  let end = figure.end;
  const isCurrency = (rest: string): boolean => markAtStart(rest) !== undefined;
  const multiplier = multiplierAtStart(text.slice(end, end + 16), isCurrency);
  const marks = [...before.marks];
  const isLakh = multiplier?.word === "l" || multiplier?.word === "lpa" || multiplier?.word === "cr";
  const isIndian =
    isLakh &&
    (multiplier.word === "lpa" || marks.some(({ codes }) => codes.includes("INR")) || context.country === "IN");
  const factor = multiplier === undefined || (isLakh && !isIndian) ? 1 : multiplier.factor;
  if (factor !== 1) end += multiplier?.length ?? 0;
  const isRouble = multiplier?.word === "т." && /^ ?р\.?/.test(text.slice(end, end + 4));
  if (isRouble) end += /^ ?р\.?/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  let hasPlus = isPlus(text, end);
  if (hasPlus) end += 1;
  const after = text.slice(end, end + 24);
  const space = after.startsWith(" ") ? 1 : 0;
  const behind = isRouble ? undefined : markAtStart(after.slice(space));
  if (behind !== undefined && !ownedByNext(after.slice(space), behind.length, behind.mark)) {
    marks.push(behind.mark);
    end += space + behind.length;
    const second = /^ ?([A-Z]{3})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6));
    const code = second?.[1] === undefined ? undefined : markAtStart(second[1]);
    if (second !== null && code !== undefined) {
      marks.push(code.mark);
      end += second[0].length;
    }
    if (!hasPlus && isPlus(text, end)) {
      hasPlus = true;
      end += 1;
    }
  }
  const rouble = isRouble ? currencyMarks.get("₽") : undefined;
  if (rouble !== undefined) marks.push(rouble);
  const rupee = multiplier?.word === "lpa" ? currencyMarks.get("₹") : undefined;
  if (rupee !== undefined) marks.push(rupee);
  const unit = /^ ?([\p{L}]{1,8})(?![\p{L}])/u.exec(text.slice(end, end + 10));
  const token =
    unit?.[1] !== undefined && isTokenUnit(unit[1]) && (unit[1] === unit[1].toUpperCase() || unit[1].length > 1)
      ? unit[1]
      : undefined;
  const isGluedUnit =
    /^[\p{L}]/u.test(text.slice(end, end + 1)) &&
    token === undefined &&
    marks.length === 0 &&
    factor === 1 &&
    !/^(?:p\.?a|ph|pm|pw|pcm)/i.test(text.slice(end, end + 3));
  if (isGluedUnit) return undefined;
  return {
    start: figure.start - before.length,
    end,
    figure,
    factor,
    marks,
    hasPlus: hasPlus || before.hasPlus,
    isApproximate: before.isApproximate,
    isLakhsPerYear: multiplier?.word === "lpa",
    ...(token !== undefined && { token }),
  };
}

function leftOf(
  left: string,
  context: CurrencyContext,
): {
  readonly marks: readonly CurrencyMark[];
  readonly length: number;
  readonly hasPlus: boolean;
  readonly isApproximate: boolean;
} {
  let rest = left.trimEnd();
  const found = left.length - rest.length > 3 ? undefined : markAtEnd(rest, context);
  if (found !== undefined) rest = rest.slice(0, rest.length - found.length);
  const sign = /[~+>≈]$/.exec(found === undefined ? left : rest)?.[0];
  const rangeBefore = sign === "~" && /\d\p{L}?\p{Sc}?$/u.test(rest.slice(0, -1).trimEnd());
  const isAdded = sign === "+" && /[\p{L}\p{N})%]\s*\+$/u.test(rest.length > 0 ? rest : left);
  const kept = sign !== undefined && sign !== ">" && !rangeBefore && !isAdded ? 1 : 0;
  const length = (found === undefined ? 0 : left.length - rest.length) + kept;
  return {
    marks: found === undefined ? [] : [found.mark],
    length,
    hasPlus: kept === 1 && sign === "+",
    isApproximate: kept === 1 && sign !== "+",
  };
}

function isPlus(text: string, at: number): boolean {
  if (text.charAt(at) !== "+") return false;
  const rest = text.slice(at + 1, at + 20);
  if (addedThings.test(rest)) return false;
  return (
    !/^[\p{L}\p{N}]/u.test(rest) ||
    /^(?:p\.?a|per|pa|\/|ph|pm|pcm|a |an )/i.test(rest) ||
    markAtStart(rest) !== undefined
  );
}

/** A sign right before the next figure belongs to that one, as in `100k €120k`. */
function ownedByNext(after: string, length: number, mark: CurrencyMark): boolean {
  return !mark.isCode && /^ ?\d/.test(after.slice(length)) && !/^ \d/.test(after.slice(length));
}
