import { contains, countriesOf } from "../role/places.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { laws } from "./laws.ts";

/** The countries of a role, as codes, of which the data hold no law at all; `anywhere` where the role names the whole world. */
export function placesWithoutLaw({
  locations,
  remoteFrom,
}: Pick<RoleSpec, "locations" | "remoteFrom">): readonly string[] {
  const places = [...locations.map(({ code }) => code), ...remoteFrom];
  const countries = places.flatMap((place) => (place === "anywhere" ? [place] : countriesOf(place)));
  return [...new Set(countries)].filter((country) => country === "anywhere" || !isHeld(country)).toSorted();
}

/** A law of a region or a city counts for its country: what the tool holds there, it holds. */
function isHeld(country: string): boolean {
  return jurisdictions.some((jurisdiction) => contains(country, jurisdiction) || contains(jurisdiction, country));
}

const jurisdictions: readonly string[] = [...new Set(laws.map(({ jurisdiction }) => jurisdiction))];
