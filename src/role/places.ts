import { closest } from "fastest-levenshtein";
import { addressParts, longestAddress } from "./places/address-parts.ts";
import { everywhereNames, unionNames, vagueAreas } from "./places/area-names.ts";
import { foldName } from "./places/fold-name.ts";
import { localLawPlaces } from "./places/local-law-places-data.ts";
import {
  areasAbove,
  areasNamed,
  citiesNamed,
  countryCodes,
  countryName,
  countryNamed,
  hasRegions,
  regionName,
  regionNamed,
} from "./places/place-index.ts";
import { named, type SettledPlace, settleLocality, settlePlace, unknownRegion } from "./places/settle-place.ts";
import { splitPlaces } from "./places/split-places.ts";
import { type Refusal, refused } from "./refusal.ts";
import type { Place } from "./role-spec.ts";

/** The reading of a place. A refusal has one plain sentence that says why, and notations that can be read. */
export type PlaceReading = { readonly kind: "read"; readonly place: Place } | Refusal;

/** The reading of a line that may name several places. */
export type PlacesReading = { readonly kind: "read"; readonly places: readonly Place[] } | Refusal;

/** The structured form of a place, as people fill it in. */
export interface WrittenPlace {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
  readonly street?: string;
  readonly postcode?: string;
}

/** The member states of the European Union, by https://european-union.europa.eu/principles-countries-history/eu-countries_en. */
const europeanUnion: readonly string[] =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

const waysOfWorking =
  /^(?:(?:fully|100%?|completely) )?(?:remote|hybrid|on ?site|in office|virtual|telecommute|home ?office|work from home|wfh|teletravail)\b/;

/** Reads a place in one line: "Boston, MA, US", "NYC", "London/England", "Paris, 75008, FRANCE", "Berlin". Never guesses a country. `home` has the countries that the site speaks of. */
export function readPlace(text: string, home: readonly string[] = []): PlaceReading {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return refused("the place is empty", ["Boston, MA, US"]);
  if (line.length > longestAddress) return refused("the text is too long for a place", ["Boston, MA, US"]);
  if (line.includes("-") && isPlaceCode(line)) return read({ kind: "settled", code: line, ...localityOf(line) });
  if (/[?<>{}_#=@]|https?:/.test(line))
    return refused(`"${line}" has characters that no place has`, ["Boston, MA, US"]);
  const folded = foldName(line);
  if (waysOfWorking.test(folded) || everywhereNames.test(folded)) {
    return refused(`"${line}" is a way of working, not a place; say it in \`workplace\` and name the office here`, [
      "Boston, MA, US",
    ]);
  }
  if (Object.hasOwn(vagueAreas, folded) || unionNames.test(folded)) {
    return refused(`"${line}" is an area of several countries, not a place of work`, ["Berlin, Germany"]);
  }
  const lettered = /^([^()]*\S)\s*\((\p{Lu}{1,3})\),?\s+(\p{Lu}{2})$/u.exec(line);
  if (lettered !== null && isPlaceCode(`${lettered[3]}-${lettered[2]}`)) {
    const [, city = "", region = "", country = ""] = lettered;
    return placeFrom({ city, region, country });
  }
  const listed = splitPlaces(line);
  if (listed.length > 1) {
    const region = regionWithCountry(listed);
    return refused(
      `"${line}" names several places; write each as an entry of its own`,
      region === undefined ? listed : [region, ...listed],
    );
  }
  const whole = citiesNamed(line).length > 0 || areasNamed(line).length > 0;
  const address = whole ? { parts: [line] } : addressParts(line);
  const settled = settlePlace(line, address, [...home, ...countriesOfNotation(line)]);
  if (settled.kind === "refused") return settled;
  return read(settled, "postcode" in address ? address.postcode : undefined);
}

/** Reads places in one line: "Boston, MA or Austin, TX", "Berlin / Hamburg, Germany"; one that cannot be read refuses the line. */
export function readPlaces(text: string, home: readonly string[] = []): PlacesReading {
  const line = text.trim().replace(/\s+/g, " ");
  const whole = readPlace(line, home);
  if (whole.kind === "read") return { kind: "read", places: [whole.place] };
  const entries = line.length > longestAddress * 5 ? [line] : splitPlaces(line);
  if (entries.length < 2) return whole;
  const readings = entries.map((entry) => readPlace(entry, home));
  const refusal = readings.find((reading) => reading.kind === "refused");
  return (
    refusal ?? { kind: "read", places: readings.flatMap((reading) => (reading.kind === "read" ? [reading.place] : [])) }
  );
}

/** The country that an address's own notation shows: "Salt Lake County, UT", "Austin, TX 78704", "Ottawa, ON K1A 0B1". */
function countriesOfNotation(line: string): readonly string[] {
  if (/\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\p{L} (?:County|Parish|Township)\b/u.test(line)) return ["US"];
  return /\b[A-Z]{2},? [A-Z]\d[A-Z] ?\d[A-Z]\d\b/.test(line) ? ["CA"] : [];
}

/** Reads the structured form. A country may be a name or a code; without a known country the place is refused. */
export function placeFrom(parts: WrittenPlace): PlaceReading {
  const [city, region, written, street, postcode] = [
    parts.city,
    parts.region,
    parts.country,
    parts.street,
    parts.postcode,
  ].map((part) => part?.trim().replace(/\s+/g, " ").slice(0, longestAddress) ?? "");
  if (!written) {
    const known = citiesNamed(city ?? "").map((found) => named(found.name, found.code));
    const suggestions = known.length > 0 ? known : ["country: US"];
    return refused(`${city ? `"${city}"` : "the place"} does not say which country it is in`, suggestions);
  }
  const area = areaOfCountry(written);
  if (area === undefined) return unknownCountry(written);
  const code = region ? (regionNamed(area.slice(0, 2), region) ?? undefined) : area;
  if (code === undefined && hasRegions(area.slice(0, 2))) return unknownRegion(area.slice(0, 2), region ?? "");
  const settled: SettledPlace | Refusal = city
    ? settleLocality(code ?? area, city)
    : { kind: "settled", code: code ?? area };
  if (settled.kind === "refused") return settled;
  return read({ ...settled, ...(street ? { street } : {}) }, postcode || undefined);
}

/** Whether a job in `inner` is also in `outer`: the United States hold New York City, the European Union holds Austria. */
export function contains(outer: string, inner: string): boolean {
  if (outer === "anywhere" || outer === inner) return true;
  if (outer === "EU") return europeanUnion.includes(inner.slice(0, 2)) && inner !== "EU";
  return areasAbove(inner).includes(outer);
}

/** Whether a job may be in both areas, because one contains the other. */
export function areasMeet(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** The ISO 3166-1 codes that an area stands for: `US` for `US-CA`, the 27 for `EU`, none for `anywhere`. */
export function countriesOf(code: string): readonly string[] {
  if (code === "EU") return europeanUnion;
  const country = code.slice(0, 2);
  return isPlaceCode(code) && countryName(country) !== undefined ? [country] : [];
}

/** The English name of a code for people; a code that we do not know is its own name. */
export function placeName(code: string): string {
  if (code === "EU") return "European Union";
  if (code === "anywhere") return code;
  return localName(code) ?? regionName(code) ?? countryName(code) ?? code;
}

/** Whether the text is the code of a country, of a region or of a place with its own law. */
export function isPlaceCode(code: string): boolean {
  const country = code.slice(0, 2);
  return (
    localName(code) !== undefined ||
    regionName(code) !== undefined ||
    countryName(code) !== undefined ||
    (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && countryName(country) !== undefined && !hasRegions(country))
  );
}

function read({ code, locality, street }: SettledPlace, postcode?: string): PlaceReading {
  const [country = "", region] = code.split("-");
  const place: Place = {
    code,
    country,
    ...(region === undefined ? {} : { region: `${country}-${region}` }),
    ...(locality === undefined ? {} : { locality }),
    ...(street === undefined ? {} : { street }),
    ...(postcode === undefined ? {} : { postcode }),
  };
  return { kind: "read", place };
}

/** "GA, US" may be two countries, and most often is a region of the second: then the region as people write it. */
function regionWithCountry([region = "", country = "", ...more]: readonly string[]): string | undefined {
  const outer = more.length === 0 ? countryNamed(country) : undefined;
  const code = areasNamed(region).find((area) => area.startsWith(`${outer}-`));
  return code === undefined ? undefined : `${placeName(code)}, ${country}`;
}

/** A country's code as `us` or `UK`, its name, or one of the parts of a country that people write for it: "England", "Puerto Rico". */
function areaOfCountry(written: string): string | undefined {
  const country = countryNamed(written);
  if (country !== undefined) return country;
  return areasNamed(written).find((area) => /^(?:GB-(?:ENG|SCT|WLS|NIR)|US-(?:AS|GU|MP|PR|VI))$/.test(area));
}

function unknownCountry(written: string): Refusal {
  const area = areasNamed(written)[0];
  if (area !== undefined) {
    return refused(`"${written}" is a region, not a country; write the country beside it`, [
      `country: ${area.slice(0, 2)}`,
    ]);
  }
  return refused(`"${written}" is not a country that we know`, [closest(written, countryCodes().map(placeName))]);
}

function localName(code: string): string | undefined {
  return Object.hasOwn(localLawPlaces, code) ? localLawPlaces[code]?.name : undefined;
}

/** The city of a code that has one: `US-NY-NYC` is New York. */
function localityOf(code: string): { readonly locality?: string } {
  const locality = Object.hasOwn(localLawPlaces, code) ? localLawPlaces[code]?.localities.split("|")[0] : undefined;
  return locality === undefined ? {} : { locality };
}
