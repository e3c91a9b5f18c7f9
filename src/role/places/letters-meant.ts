import { findCity, isWithin } from "./find-city.ts";
import { writesRegionInAddresses } from "./lettered-regions.ts";
import { citiesNamed, regionNamed, settledCity } from "./place-index.ts";
import { isTownOf } from "./town-index.ts";

/**
 * Of several areas that letters may mean, the one that the town before them shows. Where "Erba, CO" is how addresses are written,
 * the country of the site has to agree, because small towns there bear names from all over the world; a famous town needs no more.
 * `home` may name regions, where the employer has people: one that the letters may mean is the one.
 */
export function areaMeant(
  areas: readonly string[],
  before: readonly string[],
  home: readonly string[],
): string | undefined {
  const last = before.at(-1) ?? "";
  const withRegion = areas.filter(
    (area) => area.length === 2 && before.length > 1 && regionNamed(area, last) !== undefined,
  );
  if (withRegion.length === 1) return withRegion[0];
  const atHome = areas.filter((area) => home.includes(area.slice(0, 2)));
  const byLast = areas.filter((area) => isTownOf(last, area) || findCity(last, area).cities.length > 0);
  const withTown =
    byLast.length > 0 ? byLast : areas.filter((area) => before.some((part) => findCity(part, area).cities.length > 0));
  const [only, ...others] = withTown;
  if (only !== undefined && others.length === 0) {
    return atHome.includes(only) || isFamous(last, only) || !atHome.some(isAddressPart) ? only : undefined;
  }
  const possible = withTown.length === 0 ? areas : withTown;
  const staffed = possible.filter((area) => area.includes("-") && home.includes(area));
  if (staffed.length === 1) return staffed[0];
  const agreed = withTown.length === 0 ? atHome : withTown.filter((area) => atHome.includes(area));
  return agreed.length === 1 ? agreed[0] : undefined;
}

function isFamous(city: string, area: string): boolean {
  const famous = settledCity(citiesNamed(city));
  return famous !== undefined && (isWithin(famous.code, area) || isWithin(area, famous.code));
}

function isAddressPart(area: string): boolean {
  return area.includes("-") && writesRegionInAddresses(area.slice(0, 2));
}

/** The readings to show: those of a town that we know, those of the site's country, then America's and the rest. */
export function likeliest(
  areas: readonly string[],
  before: readonly string[],
  home: readonly string[],
): readonly string[] {
  const weight = (area: string): number =>
    (isTownOf(before.at(-1) ?? "", area) ? 4 : 0) +
    (home.includes(area.slice(0, 2)) ? 2 : 0) +
    (isAddressPart(area) ? 1 : 0);
  return areas.toSorted((a, b) => weight(b) - weight(a)).slice(0, 3);
}
