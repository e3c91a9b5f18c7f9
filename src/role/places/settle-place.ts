import { closest } from "fastest-levenshtein";
import { type Refusal, refused } from "../refusal.ts";
import type { AddressParts } from "./address-parts.ts";
import { findCity, isWithin } from "./find-city.ts";
import { writesRegionInAddresses } from "./lettered-regions.ts";
import { areaMeant, likeliest } from "./letters-meant.ts";
import {
  areasAbove,
  areasNamed,
  type City,
  citiesNamed,
  countryName,
  hasRegions,
  regionName,
  regionNamed,
  regionsOf,
  settledCity,
} from "./place-index.ts";
import { areasAfterTown } from "./town-index.ts";

/** Where a place is: the code, and the parts of the address that are not in the code. */
export interface SettledPlace {
  readonly kind: "settled";
  readonly code: string;
  readonly locality?: string;
  readonly street?: string;
}

/** Finds out which place the parts of an address name, reading them from the end: country, region, city, street. */
export function settlePlace(
  text: string,
  { parts }: AddressParts,
  home: readonly string[] = [],
): SettledPlace | Refusal {
  const [only = "", ...others] = parts;
  if (others.length === 0) return settleName(text, only);

  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1);
  const areas = areasAfterTown(last);
  const isCity = areas.every((area) => area.includes("-")) && settledCity(citiesNamed(last)) !== undefined;
  const isCityOfArea =
    isCity && (/\d/.test(before.at(-1) ?? "") || !areas.some((area) => writesRegionInAddresses(area.slice(0, 2))));
  if (areas.length === 0 || isCityOfArea) return settleByCity(text, parts);
  const area = areas.length === 1 ? areas[0] : (areaMeant(areas, before, home) ?? countryByName(areas, last));
  return area === undefined
    ? severalReadings(
        text,
        likeliest(areas, before, home).map((code) => inFull(before.join(", "), code)),
      )
    : settleWithin(area, before);
}

/** "UK" is what people call a country whose code is another; that is worth more than the code of a region far away. */
function countryByName(areas: readonly string[], written: string): string | undefined {
  const countries = areas.filter((area) => area.length === 2 && area !== written.toUpperCase());
  return countries.length === 1 ? countries[0] : undefined;
}

/** Adds to an area what its city says: the region where it is not written, and the city's own law. */
export function settleLocality(area: string, city: string): SettledPlace | Refusal {
  const found = findCity(city, area);
  const [only, ...others] = found.cities;
  const isOnly = area.includes("-") && others.length === 0;
  const finer = isOnly ? only : settledCity(found.cities);
  const namesake = area.includes("-") ? undefined : regionNamed(area, city);
  if (
    finer !== undefined &&
    namesake !== undefined &&
    !isWithin(finer.code, namesake) &&
    !isWithin(namesake, finer.code)
  ) {
    return severalReadings(city, [...suggestCities(found.cities), named("", namesake)]);
  }
  if (finer !== undefined) return { kind: "settled", code: finer.code, locality: found.name };
  if (found.cities.length > 1 && writesRegionInAddresses(area)) {
    return refused(`"${city}" names several places in ${countryName(area)}`, suggestCities(found.cities));
  }
  return { kind: "settled", code: area, locality: found.name };
}

/** Says that a country has no such region, and names the nearest. */
export function unknownRegion(country: string, written: string): Refusal {
  const names = regionsOf(country).map((code) => regionName(code) ?? code);
  const nearest = closest(written, names);
  return refused(
    `"${written}" is not a region of ${countryName(country)} that we know`,
    nearest === "" ? [] : [nearest],
  );
}

/** A place as people would write it: "Springfield, IL, US". */
export function named(city: string, code: string): string {
  const country = code.slice(0, 2);
  const region = code.split("-")[1];
  if (region === undefined || !writesRegionInAddresses(country)) {
    const name = countryName(country) ?? country;
    return join(city, areasNamed(name).length === 1 ? name : country);
  }
  return city === ""
    ? join(code === "US-WA" ? "Washington State" : (regionName(code) ?? region), country)
    : join(city, region, country);
}

/** A town with the region that letters mean: "Erba (CO), Italy". */
function inFull(town: string, code: string): string {
  const [country = "", region = ""] = code.split("-");
  if (region === "" || writesRegionInAddresses(country)) return named(town, code);
  return `${town} (${/^\d/.test(region) ? regionName(code) : region}), ${countryName(country) ?? country}`;
}

function settleName(text: string, name: string): SettledPlace | Refusal {
  const { cities, name: locality } = findCity(name);
  const areas = areasNamed(name);
  const city = settledCity(cities);
  if (city !== undefined) {
    const isSure =
      city.settles === "always" || areas.every((area) => isWithin(city.code, area) || isWithin(area, city.code));
    if (isSure) return { kind: "settled", code: city.code, locality };
  }
  const [area] = areas;
  if (area !== undefined && areas.length === 1 && cities.length === 0) return { kind: "settled", code: area };
  if (areas.length + cities.length > 1) {
    return severalReadings(text, [...areas.map((code) => named("", code)), ...suggestCities(cities)]);
  }
  return withoutCountry(text, name, cities);
}

function settleByCity(text: string, parts: readonly string[]): SettledPlace | Refusal {
  for (const part of parts.toReversed()) {
    const { cities } = findCity(part);
    const city = settledCity(cities);
    if (city !== undefined) return settleWithin(city.code.split("-").slice(0, 2).join("-"), parts);
    if (cities.length > 1) return severalReadings(text, suggestCities(cities));
  }
  return withoutCountry(text, parts.at(-1) ?? text, []);
}

function settleWithin(area: string, before: readonly string[]): SettledPlace | Refusal {
  const [region, rest] = takeRegion(area, before);
  const localityAt = rest.findLastIndex((part) => findCity(part, region).cities.length > 0);
  if (localityAt >= 0) {
    const after = rest[localityAt + 1];
    if (after !== undefined && region.length === 2 && hasRegions(region)) return unknownRegion(region, after);
    return withStreet(region, rest.slice(0, localityAt), rest[localityAt] ?? "");
  }
  const last = rest.at(-1);
  if (last === undefined) return { kind: "settled", code: region };
  if (/^\d|\d$/.test(last)) return { kind: "settled", code: region, street: rest.join(", ") };
  const isTooVague = rest.length > 1 && region.length === 2 && hasRegions(region) && !/\d/.test(rest.at(-2) ?? "");
  return isTooVague ? unknownRegion(region, last) : withStreet(region, rest.slice(0, -1), last);
}

/** Takes the regions off the end of the parts. A single part that may be city or region is the city: "Berlin, Germany". */
function takeRegion(area: string, before: readonly string[]): readonly [string, readonly string[]] {
  let region = area;
  let rest = before;
  for (;;) {
    const last = rest.at(-1);
    const finer = last === undefined ? undefined : regionNamed(area.slice(0, 2), last);
    if (last === undefined || finer === undefined || !(isWithin(finer, region) || isWithin(region, finer))) break;
    const isCity = findCity(last, area.slice(0, 2)).cities.length > 0 || isNamedForItsCity(finer);
    if (isCity && (rest.length === 1 || /\d/.test(rest.at(-2) ?? ""))) break;
    if (isWithin(finer, region)) region = finer;
    rest = rest.slice(0, -1);
  }
  return [region, rest];
}

/** The provinces of Italy and Spain bear their capitals' names. */
function isNamedForItsCity(region: string): boolean {
  return /^(?:ES|IT)-/.test(region) && areasAbove(region).length > 1;
}

function withStreet(area: string, before: readonly string[], city: string): SettledPlace | Refusal {
  const settled = settleLocality(area, city);
  if (settled.kind === "refused" || before.length === 0) return settled;
  const [borough = "", ...others] = before;
  const inSameCity = findCity(borough, settled.code).cities.length > 0 && settled.code.split("-").length === 3;
  if (inSameCity && others.length === 0) return { ...settled, locality: findCity(borough, settled.code).name };
  return { ...settled, street: before.join(", ") };
}

function withoutCountry(text: string, name: string, cities: readonly City[]): Refusal {
  const isPlain = /^[\p{L} .'-]{1,30}$/u.test(name);
  const examples = isPlain ? [`${name}, IL, US`, `${name}, Germany`] : ["Boston, MA, US", "Berlin, Germany"];
  const suggestions = cities.length > 0 ? suggestCities(cities) : examples;
  return refused(`"${text}" does not say which country it is in`, suggestions);
}

function severalReadings(text: string, suggestions: readonly string[]): Refusal {
  return refused(`"${text}" may mean several places`, suggestions);
}

function suggestCities(cities: readonly City[]): readonly string[] {
  return cities.map((city) => named(city.name, city.code));
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
