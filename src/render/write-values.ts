import { saysBasis } from "../role/pay/basis.ts";
import { placeName } from "../role/places.ts";
import type { Day, Pay, Place } from "../role/role-spec.ts";
import type { Counted, Words } from "./words.ts";

/** "January 15, 2027", "15. Januar 2027". */
export function writeDay(day: Day, words: Words): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const parts: Readonly<Record<string, string>> = {
    D: date === "01" ? words.firstDay : String(Number(date)),
    M: words.months[Number(month) - 1] ?? month,
    Y: year,
  };
  return words.date.replaceAll(/\b[DMY]\b/g, (part) => parts[part] ?? part);
}

/** "1 open role", "5 open roles", "3 lata". */
export function writeCount(count: number, { one, few, many }: Counted): string {
  const isFew = count % 10 >= 2 && count % 10 <= 4 && !(count % 100 >= 12 && count % 100 <= 14);
  const phrase = count === 1 ? one : isFew ? (few ?? many) : many;
  return phrase.replace("%", String(count));
}

/** A band as a person reads it, with the currency's code: "USD 140,000 – 180,000 per year (based on experience)". */
export function writePay(pay: Pay, words: Words): string {
  const { kind, min, max, label, place, unreadPlace, isOpenAbove } = pay;
  const note = isOpenAbove ? withoutOpenBound(pay.note) : pay.note;
  const period = writePeriod(pay, words);
  const currency = pay.currency === undefined ? "" : `${pay.currency} `;
  const hasCents = [min, max].some((value) => value !== undefined && !Number.isInteger(value));
  const amount = (value: number): string => writeAmount(value, hasCents ? 2 : 0, words);
  const isFixed = kind === "fixed" || (min !== undefined && min === max);
  const figures =
    min !== undefined && max !== undefined
      ? `${currency}${isFixed ? amount(min) : `${amount(min)} – ${amount(max)}${isOpenAbove ? "+" : ""}`}`
      : min !== undefined
        ? words.payFrom.replace("%", `${currency}${amount(min)}`)
        : max !== undefined
          ? words.payUpTo.replace("%", `${currency}${amount(max)}`)
          : "";
  const aside = figures === "" ? (note ?? "") : note === undefined ? "" : ` (${note.replaceAll(/[()]/g, "")})`;
  const scope = [label, unreadPlace, place === undefined ? undefined : writeArea(place, words)]
    .filter((part) => part !== undefined)
    .join(", ");
  return `${scope === "" ? "" : `${scope}: `}${figures === "" ? "" : figures + period}${aside}`;
}

/** The sign behind the figures says it. */
function withoutOpenBound(note = ""): string | undefined {
  const rest = note
    .split("; ")
    .filter((part) => part !== "open upper bound")
    .join("; ");
  return rest === "" ? undefined : rest;
}

/** " per hour", " per mile", " per month gross". The basis is left to the note where that says it already. */
function writePeriod({ per, unit, basis, note = "" }: Pay, words: Words): string {
  const period = per === undefined ? "" : ` ${words.periods[per].replace("%", unit ?? "")}`.trimEnd();
  const isSaid = basis === undefined || saysBasis(note);
  return isSaid ? period : `${period} ${words.bases[basis]}`;
}

/** "Boston, MA, United States", "Wien, Österreich". Regions stand where addresses have their letters. */
export function writePlace(place: Place, words: Words): string {
  const { street, postcode, locality, country } = place;
  return joined([street, locality, regionLetters(place), postcode, writeArea(country, words)]);
}

/** "Boston, MA", "Wien". */
export function writeTown(place: Place): string {
  return joined([place.locality, regionLetters(place)]);
}

/** A place by its code: "Deutschland", "Texas, USA", "Ontario, Kanada", "European Union". */
export function writeArea(code: string, words: Words): string {
  if (code === "anywhere") return words.anywhere;
  const [country = "", region] = code.split("-");
  if (region === undefined) return words.countries[code] ?? placeName(code);
  return `${placeName(code)}, ${country === "US" ? "USA" : writeArea(country, words)}`;
}

function regionLetters({ region }: Place): string | undefined {
  return region === undefined ? undefined : /^(?:US|CA|AU)-(.+)$/.exec(region)?.[1];
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

function writeAmount(value: number, decimals: 0 | 2, { thousands, decimal }: Words): string {
  const [whole = "", cents] = value.toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  return cents === undefined ? grouped : `${grouped}${decimal}${cents}`;
}
