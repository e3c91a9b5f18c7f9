import { cityLines } from "./cities-data.ts";
import { countryLines } from "./countries-data.ts";
import { foldedSpellings, foldName } from "./fold-name.ts";
import { lazily } from "./lazily.ts";
import { localLawPlaces, settledLocalities } from "./local-law-places-data.ts";
import { englishRegionNames, otherCountryNames, otherRegionNames } from "./other-names-data.ts";
import { subdivisionLines } from "./subdivisions-data.ts";

/** One place that a city's name may mean. */
export interface City {
  /** The code of the country, region or place with its own law that it lies in. */
  readonly code: string;
  /** Its name, spelt with capitals and accents. */
  readonly name: string;
  /** How far the name alone says which place is meant: `always`, `alone` (when no other place shares it), `never`. */
  readonly settles: "always" | "alone" | "never";
}

interface RegionIndex {
  readonly names: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, string>;
}

/** Places that are both a country and a state's equal of the United States; the United States' law is what counts. */
const territories: ReadonlySet<string> = new Set(["AS", "GU", "MP", "PR", "UM", "VI"]);

const countryNames: () => ReadonlyMap<string, string> = lazily(listCountries);
const countries: () => ReadonlyMap<string, string> = lazily(indexCountries);
const regions: () => RegionIndex = lazily(listRegions);
const regionSpellings: () => ReadonlyMap<string, readonly string[]> = lazily(indexRegions);
const cities: () => ReadonlyMap<string, readonly City[]> = lazily(indexCities);

/** The English name of a country's code, if there is such a country. */
export function countryName(code: string): string | undefined {
  return countryNames().get(code);
}

/** The English name of a region's code, where we know the regions of its country. */
export function regionName(code: string): string | undefined {
  return regions().names.get(code);
}

/** Whether we know the regions of this country. */
export function hasRegions(country: string): boolean {
  return Object.hasOwn(subdivisionLines, country);
}

/** The codes of a country's regions. */
export function regionsOf(country: string): readonly string[] {
  return [...regions().names.keys()].filter((code) => code.startsWith(`${country}-`));
}

/** The codes of all countries. */
export function countryCodes(): readonly string[] {
  return [...countryNames().keys()];
}

/** The country that a text names by code (two or three letters) or by name in one of several languages. */
export function countryNamed(text: string): string | undefined {
  const code = countries().get(foldName(text));
  return code === undefined || territories.has(code) ? undefined : code;
}

/** The region of one country that a text names by code or name. */
export function regionNamed(country: string, text: string): string | undefined {
  const folded = foldName(text);
  const code = `${country}-${folded.toUpperCase()}`;
  if (regions().names.has(code)) return code;
  return regionsByName(text).find((region) => region.startsWith(`${country}-`));
}

/** Every country and region that a text may mean: `US-CA` and `CA` for "CA". Regions by code: those of the United States, Canada, Australia. */
export function areasNamed(text: string): readonly string[] {
  const folded = foldName(text);
  const upper = folded.toUpperCase();
  const byCode = ["US", "CA", "AU"].map((country) => `${country}-${upper}`);
  const whole = text.trim().toUpperCase();
  const found = [
    countryNamed(text),
    ...byCode.filter((code) => regions().names.has(code)),
    ...(regions().names.has(whole) ? [whole] : []),
    ...regionsByName(text),
  ].filter((code) => code !== undefined);
  const distinct = [...new Set(found)];
  return distinct.filter((code) => !areasAbove(code).some((above) => distinct.includes(above)));
}

/** The areas in which an area lies, from the nearest to its country: `FR-IDF` and `FR` for `FR-75C`. */
export function areasAbove(code: string): readonly string[] {
  const above: string[] = [];
  let inner = code;
  while (inner.includes("-")) {
    inner = regions().parents.get(inner) ?? inner.slice(0, inner.lastIndexOf("-"));
    above.push(inner);
  }
  return above;
}

/** Every city that a text may mean. */
export function citiesNamed(text: string): readonly City[] {
  return cities().get(foldName(text)) ?? [];
}

/** The one of these cities that their name means with nothing beside it. */
export function settledCity(candidates: readonly City[]): City | undefined {
  const always = candidates.filter((city) => city.settles === "always");
  if (always.length === 1) return always[0];
  const [only, ...others] = candidates;
  return others.length === 0 && only?.settles !== "never" ? only : undefined;
}

function regionsByName(text: string): readonly string[] {
  const folded = foldName(text);
  const named = regionSpellings().get(folded);
  if (named !== undefined) return named;
  const bare = folded.replace(
    /^(?:state of|province of|provincia de|canton of|kanton|county|co) | (?:state|province|region|voivodeship)$/,
    "",
  );
  return (bare === folded ? undefined : regionSpellings().get(bare)) ?? [];
}

function listCountries(): ReadonlyMap<string, string> {
  const lines = countryLines.trim().split("\n");
  return new Map(lines.map((line) => line.split("|")).map(([code = "", , name = ""]) => [code, name] as const));
}

function indexCountries(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of countryLines.trim().split("\n")) {
    const [code = "", ...spellings] = line.split("|");
    for (const spelling of [code, ...spellings, ...split(otherCountryNames[code])]) addOnce(codes, spelling, code);
  }
  return codes;
}

function listRegions(): RegionIndex {
  const names = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const { code, parent, spellings } of regionLines()) {
    names.set(code, englishRegionNames[code] ?? spellings[0] ?? code);
    if (parent !== undefined) parents.set(code, parent);
  }
  return { names, parents };
}

function indexRegions(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { code, spellings } of regionLines()) {
    for (const spelling of [...spellings, ...split(englishRegionNames[code]), ...split(otherRegionNames[code])]) {
      for (const folded of foldedSpellings(spelling)) {
        const known = index.get(folded);
        if (known === undefined) index.set(folded, [code]);
        else if (!known.includes(code)) known.push(code);
      }
    }
  }
  return index;
}

function* regionLines(): Iterable<{
  readonly code: string;
  readonly parent?: string;
  readonly spellings: readonly string[];
}> {
  for (const [country, lines] of Object.entries(subdivisionLines)) {
    for (const line of lines.trim().split("\n")) {
      const [part = "", parent = "", ...spellings] = line.split("|");
      yield { code: `${country}-${part}`, spellings, ...(parent === "" ? {} : { parent: `${country}-${parent}` }) };
    }
  }
}

function indexCities(): ReadonlyMap<string, readonly City[]> {
  const index = new Map<string, City[]>();
  const settled = new Set(settledLocalities);
  for (const [code, { localities }] of Object.entries(localLawPlaces)) {
    for (const entry of localities.split("|")) {
      const [spelling = "", name = spelling] = entry.split("=");
      addCity(index, spelling, { code, name, settles: settled.has(spelling) ? "always" : "never" });
    }
  }
  for (const [code, line] of Object.entries(cityLines)) {
    for (const entry of line.split("|")) {
      const mark = entry.at(-1);
      const [spelling = "", name = spelling] = entry.replace(/[*?]$/, "").split("=");
      addCity(index, spelling, { code, name, settles: mark === "*" ? "always" : mark === "?" ? "never" : "alone" });
    }
  }
  return index;
}

function addCity(index: Map<string, City[]>, spelling: string, city: City): void {
  for (const folded of foldedSpellings(spelling)) {
    const known = index.get(folded);
    if (known === undefined) index.set(folded, [city]);
    else if (!known.some((other) => other.code.startsWith(city.code))) known.push(city);
  }
}

function addOnce(index: Map<string, string>, spelling: string, code: string): void {
  for (const folded of foldedSpellings(spelling)) {
    if (!index.has(folded)) index.set(folded, code);
  }
}

function split(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.split("|");
}
