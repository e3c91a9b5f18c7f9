import {
  type CurrencyMark,
  codesThatAreWords,
  countryCurrencies,
  currencyCodes,
  currencyMarks,
  languageCountries,
  tokenUnits,
} from "./currency-data.ts";

/** The country and the language settle what a shared sign means. */
export interface CurrencyContext {
  readonly country?: string;
  readonly language?: string;
}

/** A currency mark beside a figure, and how many characters it takes. */
export interface FoundMark {
  readonly mark: CurrencyMark;
  readonly length: number;
}

export type CurrencyOutcome =
  | { readonly kind: "settled" | "assumed"; readonly currency: string }
  | { readonly kind: "none" }
  /** The sign is shared by these, and nothing says which is meant. */
  | { readonly kind: "unclear"; readonly codes: readonly string[] }
  | { readonly kind: "conflict" };

const longestMark = 20;
const marksByLength = [...currencyMarks].toSorted(([a], [b]) => b.length - a.length);
const letter = /[\p{L}\p{N}]/u;

/** The mark that a whole text is: `EUR`, `€`, `euros`. */
export function markOf(text: string): CurrencyMark | undefined {
  const written = text.trim();
  return codeMark(written) ?? currencyMarks.get(written.toLowerCase());
}

/** The mark at the very start of the text: `USD/year`, `€ brutto`. */
export function markAtStart(text: string): FoundMark | undefined {
  const slice = text.slice(0, longestMark);
  const code = /^[A-Za-z]{3}(?![\p{L}\p{N}])/u.exec(slice)?.[0];
  const found = code === undefined ? undefined : codeMark(code);
  if (found !== undefined) return { mark: found, length: 3 };
  const small = slice.toLowerCase();
  for (const [written, mark] of marksByLength) {
    if (!small.startsWith(written)) continue;
    const next = slice.charAt(written.length);
    if (letter.test(written.slice(-1)) && letter.test(next) && !/[元円]/.test(written)) continue;
    return { mark, length: written.length };
  }
  return undefined;
}

/** The mark at the very end of the text: `from EUR`, `CAD$`. A code before a sign wins. */
export function markAtEnd(text: string, { country }: CurrencyContext): FoundMark | undefined {
  const slice = text.slice(-longestMark);
  const code = /(?<![\p{L}\p{N}])[A-Za-z]{3}$/u.exec(slice)?.[0];
  const found = code === undefined ? undefined : codeMark(code);
  if (found !== undefined) return { mark: found, length: 3 };
  const small = slice.toLowerCase();
  for (const [written, mark] of marksByLength) {
    if (!small.endsWith(written)) continue;
    const before = slice.charAt(slice.length - written.length - 1);
    if (letter.test(written.charAt(0)) && letter.test(before)) continue;
    const rest = slice.slice(0, slice.length - written.length);
    const outer = /(?<![\p{L}\p{N}])([A-Za-z]{3}) ?$/u.exec(rest);
    const outerCode = outer?.[1] === undefined ? undefined : codeMark(outer[1]);
    return outer !== null && outerCode !== undefined
      ? { mark: outerCode, length: written.length + outer[0].length }
      : { mark, length: written.length };
  }
  const isRand = country === "ZA" && /(?<![\p{L}\p{N}])R$/u.test(slice);
  return isRand ? { mark: { codes: ["ZAR"], isCode: true }, length: 1 } : undefined;
}

/** Whether the unit is money of the net, which is no currency of ISO 4217. */
export function isTokenUnit(unit: string): boolean {
  return tokenUnits.has(unit.toUpperCase());
}

/** The one currency that all the marks of a band can mean. A code beats a sign. */
export function settleCurrency(marks: readonly CurrencyMark[], context: CurrencyContext): CurrencyOutcome {
  const [first, ...others] = marks;
  if (first === undefined) return { kind: "none" };
  const shared = others.reduce<readonly string[]>(
    (codes, mark) => codes.filter((code) => mark.codes.includes(code)),
    first.codes,
  );
  const [likeliest] = shared;
  if (likeliest === undefined) return { kind: "conflict" };
  if (marks.some(({ isCode }) => isCode) || shared.length === 1) return { kind: "settled", currency: likeliest };
  const local =
    countryCurrencies[context.country ?? ""] ??
    countryCurrencies[languageCountries[context.language?.slice(0, 2) ?? ""] ?? ""];
  if (local !== undefined && shared.includes(local)) return { kind: "assumed", currency: local };
  return ["USD", "JPY", "INR"].includes(likeliest)
    ? { kind: "assumed", currency: likeliest }
    : { kind: "unclear", codes: shared };
}

function codeMark(written: string): CurrencyMark | undefined {
  const code = written.toUpperCase();
  if (!currencyCodes.has(code) || (codesThatAreWords.has(code) && written !== code)) return undefined;
  return { codes: [code], isCode: true };
}
