import { saysBasis } from "../role/pay/basis.ts";
import { countryCurrencies, currencyMarks } from "../role/pay/currency-data.ts";
import type { Pay, Place, RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { Words } from "../settings/page-words/words.ts";
import { regionalLanguage, wordsFor } from "./words-for.ts";
import { writeArea } from "./write-values.ts";

/** Who reads a page: its language, and the countries (ISO 3166-1) where the job can be done. */
export interface Readers {
  readonly language: string;
  readonly countries: readonly string[];
  /** The words of the settings. */
  readonly own: OwnWords;
}

/** The readers of a role. The region of the language counts where the role names no country. */
export function readersOf(
  { language, workplace, remoteFrom }: Pick<RoleSpec, "language" | "workplace" | "remoteFrom">,
  places: readonly Place[],
  own: OwnWords,
): Readers {
  const isRemote = workplace.length === 0 || workplace.includes("remote");
  const named = [...places.map(({ country }) => country), ...(isRemote ? remoteFrom.map(countryOf) : [])].filter(
    (country) => country !== "",
  );
  const region = /-([A-Z]{2})$/i.exec(language)?.[1]?.toUpperCase();
  const countries = named.length > 0 || region === undefined ? named : [region];
  return { language, countries: [...new Set(countries)], own };
}

/**
 * A band as people of the page's country write it: "$41.20 – $58.75 an hour", "3.200 – 3.900 € pro Monat".
 * The currency's code replaces a sign that a reader could take for another currency.
 */
export function writePay(pay: Pay, readers: Readers): string {
  const { label, place, unreadPlace, isOpenAbove } = pay;
  const words = wordsFor(regionalLanguage(readers.language, readers.countries), readers.own);
  const note = isOpenAbove ? withoutOpenBound(pay.note) : pay.note;
  const figures = writeFigures(pay, words, place === undefined ? readers.countries : [countryOf(place)]);
  const aside = figures === "" ? (note ?? "") : note === undefined ? "" : ` (${note.replaceAll(/[()]/g, "")})`;
  const scope = [label, unreadPlace, place === undefined ? undefined : writeArea(place, words)]
    .filter((part) => part !== undefined)
    .join(", ");
  return `${scope === "" ? "" : `${scope}: `}${figures === "" ? "" : figures + writePeriod(pay, words)}${aside}`;
}

/** "$20", "$41.20 – $58.75", "from €3,000", "7 800 – 9 600 zł", "USD 90,000 – 110,000". */
function writeFigures(
  { kind, min, max, currency, isOpenAbove }: Pay,
  words: Words,
  countries: readonly string[],
): string {
  const hasCents = [min, max].some((value) => value !== undefined && !Number.isInteger(value));
  const amount = (value: number): string => writeAmount(value, hasCents ? 2 : 0, words);
  const write = moneyWriter(currency, words, countries);
  if (min !== undefined && max !== undefined)
    return kind === "fixed" || min === max
      ? write([amount(min)])
      : write([amount(min), `${amount(max)}${isOpenAbove ? "+" : ""}`]);
  if (min !== undefined) return words.payFrom.replace("%", () => write([amount(min)]));
  return max === undefined ? "" : words.payUpTo.replace("%", () => write([amount(max)]));
}

/** Writes one amount or both ends of a range in a currency. A sign before the figures is before each of them. */
function moneyWriter(
  currency: string | undefined,
  words: Words,
  countries: readonly string[],
): (amounts: readonly string[]) => string {
  if (currency === undefined) return (amounts) => amounts.join(" – ");
  const sign = signOf(currency, countries);
  if (sign === undefined) return (amounts) => `${currency} ${amounts.join(" – ")}`;
  const isBefore = words.money.indexOf("¤") < words.money.indexOf("%");
  const put = (figures: string): string => words.money.replace("¤", () => sign).replace("%", () => figures);
  return (amounts) => (isBefore ? amounts.map(put).join(" – ") : put(amounts.join(" – ")));
}

const ownSigns: { readonly [currency: string]: string } = { EUR: "€", GBP: "£", INR: "₹", PLN: "zł" };
const dollars = currencyMarks.get("$")?.codes ?? [];

/** The sign that means this currency and no other to every reader. A dollar sign means the dollar of the reader's country. */
function signOf(currency: string, countries: readonly string[]): string | undefined {
  const isTheirDollar =
    dollars.includes(currency) &&
    countries.length > 0 &&
    countries.every((country) => countryCurrencies[country] === currency);
  return isTheirDollar ? "$" : ownSigns[currency];
}

/** The sign behind the figures says it. */
function withoutOpenBound(note = ""): string | undefined {
  const rest = note
    .split("; ")
    .filter((part) => part !== "open upper bound")
    .join("; ");
  return rest === "" ? undefined : rest;
}

/** " an hour", " per mile", " per month gross". The basis is left to the note where that says it already. */
function writePeriod({ per, unit, basis, note = "" }: Pay, words: Words): string {
  const period = per === undefined ? "" : ` ${words.periods[per].replace("%", () => unit ?? "")}`.trimEnd();
  const isSaid = basis === undefined || saysBasis(note);
  return isSaid ? period : `${period} ${words.bases[basis]}`;
}

function writeAmount(value: number, decimals: 0 | 2, { thousands, decimal }: Words): string {
  const [whole = "", cents] = value.toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  return cents === undefined ? grouped : `${grouped}${decimal}${cents}`;
}

function countryOf(code: string): string {
  return code.split("-")[0] ?? "";
}
