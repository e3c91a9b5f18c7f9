import { placeName } from "../role/places.ts";
import type { Day, Place } from "../role/role-spec.ts";
import type { Counted, Words } from "../settings/page-words/words.ts";

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

/** "Boston, MA, United States", "Wien, Österreich". Regions are where addresses have their letters. */
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
