import { areasNamed, citiesNamed } from "./place-index.ts";

const separators = /\s*[;|\n]\s*|(?<=\(\p{Lu}{1,3}\)),\s*|\s+\+\s*|\s*\+\s+|\s+(?:or|ou|oder|lub)\s+/iu;
const joiners = /\s+(?:and|und|et|y|o|u|e|i|en|of|&)\s+/i;

/** Takes a list of places apart, each with the country or region that the list states once: "Wroclaw/Krakow, Poland". */
export function splitPlaces(text: string): readonly string[] {
  if (isName(text)) return [text];
  const entries = text.split(separators).flatMap((entry) => splitJoined(entry.trim()));
  return shareTail(
    entries
      .flatMap(splitSlashes)
      .flatMap(splitCommas)
      .filter((entry) => entry !== ""),
  );
}

/** "Tyne and Wear" is one name, "Berlin and Hamburg" are two. */
function splitJoined(text: string): readonly string[] {
  const entries = text.split(joiners);
  return !isName(text) && entries.length > 1 && entries.every((entry) => isName(headOf(entry))) ? entries : [text];
}

/** A slash separates places of one kind, else it stands for a comma: "London/England". */
function splitSlashes(text: string): readonly string[] {
  const entries = text.split(/\s*\/\s*/);
  if (entries.length === 1) return entries;
  const areCities = entries.every((entry) => isCity(headOf(entry)));
  const areAreas = entries.every((entry) => areasNamed(entry).length > 0);
  return areCities || areAreas ? entries : [entries.join(", ")];
}

/** "Austin, Denver, Boston" are three cities; "Brooklyn, New York" is one place. */
function splitCommas(text: string): readonly string[] {
  const entries = text.split(/\s*,\s*/).filter((entry) => entry !== "");
  if (entries.length < 2) return [text];
  const isPairs =
    entries.length > 2 &&
    entries.length % 2 === 0 &&
    entries.every((entry, index) => isLetters(entry) === (index % 2 === 1));
  if (isPairs) return entries.flatMap((entry, index) => (index % 2 === 0 ? [`${entry}, ${entries[index + 1]}`] : []));
  if (isLetters(entries.at(-1) ?? "") && !entries.every(isLetters)) return [text];
  if (entries.every((entry) => areasNamed(entry).length > 0 && !isCity(entry))) {
    const codes = new Set(entries.map((entry) => areasNamed(entry)[0]?.slice(0, 2)));
    return codes.size === entries.length ? entries : [text];
  }
  const last = entries.at(-1) ?? "";
  const regions = new Set(entries.map((entry) => citiesNamed(entry)[0]?.code.slice(0, 5)));
  const areCities = entries.every(isCity) && areasNamed(last).length === 0;
  return areCities && (entries.length > 2 || regions.size > 1) ? entries : [text];
}

/** Gives the country of the last entry to those before it that have none: "Berlin or Hamburg, Germany". */
function shareTail(entries: readonly string[]): readonly string[] {
  const last = entries.at(-1) ?? "";
  const tail = last.slice(headOf(last).length);
  const area = areaOf(tail.replace(/^[\s,]+/, ""));
  if (area === undefined) return entries;
  return entries.map((entry, index) => {
    const fits = index < entries.length - 1 && citiesNamed(entry).some((city) => city.code.startsWith(area));
    return fits ? entry + tail : entry;
  });
}

/** The area that a tail names: "Germany", "IA", or a region with its country: "IA, US". */
function areaOf(tail: string): string | undefined {
  const [region = "", country, ...more] = tail.split(/\s*,\s*/);
  if (country === undefined || more.length > 0) return areasNamed(tail)[0];
  const outer = areasNamed(country)[0];
  return outer === undefined ? undefined : areasNamed(region).find((code) => code.startsWith(`${outer}-`));
}

function headOf(text: string): string {
  return text.split(/\s*[,(]/, 1)[0] ?? "";
}

function isCity(text: string): boolean {
  return citiesNamed(text).length > 0;
}

/** Whether a text is the letters of a region or country, which follow a town. */
function isLetters(text: string): boolean {
  return /^\p{Lu}{1,3}$/u.test(text);
}

function isName(text: string): boolean {
  return isCity(text) || areasNamed(text).length > 0;
}
