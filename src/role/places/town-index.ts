import { foldedSpellings, foldName } from "./fold-name.ts";
import { lazily } from "./lazily.ts";
import { letteredCountries } from "./lettered-regions.ts";
import { areasAbove, areasNamed, citiesNamed, regionName } from "./place-index.ts";
import { townLines } from "./towns-data.ts";

const regionsOfTowns: () => ReadonlyMap<string, readonly string[]> = lazily(indexTowns);

/** Every country and region that letters after a town may mean: Colorado, Como and Colombia for "CO". */
export function areasAfterTown(text: string): readonly string[] {
  const named = areasNamed(text);
  const letters = text.trim().replaceAll(".", "").toUpperCase();
  if (!/^\p{L}{1,4}$/u.test(letters)) return named;
  const lettered = Object.entries(letteredCountries).flatMap(([country, { letters: own = {} }]) => {
    const code = `${country}-${Object.hasOwn(own, letters) ? own[letters] : letters}`;
    return regionName(code) === undefined ? [] : [code];
  });
  return [...new Set([...named, ...lettered])];
}

/** Whether a town of this name lies in an area, as far as we know; a region named for its town counts. */
export function isTownOf(name: string, area: string): boolean {
  const spellings = [name, ...citiesNamed(name).map((city) => city.name)];
  return spellings.some((spelling) =>
    [...townRegions(spelling), ...citiesNamed(spelling).map((city) => city.code), ...namesakes(spelling)].some(
      (code) => code === area || areasAbove(code).includes(area),
    ),
  );
}

/** Whether there is a town of this name. */
export function isKnownTown(name: string): boolean {
  return citiesNamed(name).length > 0 || townRegions(name).length > 0;
}

/** Countries and regions named as their towns are: Singapore, Milano, Utrecht. */
function namesakes(name: string): readonly string[] {
  return areasNamed(name).filter((code) => !code.includes("-") || /^(?:AT|CH|ES|IT|NL)-/.test(code));
}

function townRegions(name: string): readonly string[] {
  return regionsOfTowns().get(foldName(name)) ?? [];
}

function indexTowns(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [region, lines] of Object.entries(townLines)) {
    for (const name of lines.trim().split("\n")) {
      for (const folded of foldedSpellings(name)) {
        const known = index.get(folded);
        if (known === undefined) index.set(folded, [region]);
        else known.push(region);
      }
    }
  }
  return index;
}
