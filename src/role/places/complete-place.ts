import { readPlace } from "../places.ts";
import { cityLines } from "./cities-data.ts";
import { foldName } from "./fold-name.ts";
import { lazily } from "./lazily.ts";
import { localLawPlaces } from "./local-law-places-data.ts";
import { countryCodes, countryName, regionName, regionsOf } from "./place-index.ts";
import { townLines } from "./towns-data.ts";

/** A place that somebody may mean who has begun to type it. */
export interface OfferedPlace {
  /** As it is written in a role or in settings: `US-CA`, `Boston, MA, US`. */
  readonly written: string;
  /** Its name for people. */
  readonly name: string;
}

/** Countries, regions and places with their own law whose code or name begins so, the shortest first. */
export function areasBeginning(typed: string, most: number): readonly OfferedPlace[] {
  return begun(areas(), typed, most);
}

/** Towns whose name begins so, the best known first, as a line that is read as that town. Nothing typed gives none: there are thousands. */
export function townsBeginning(typed: string, most: number): readonly OfferedPlace[] {
  if (foldName(typed) === "") return [];
  return begun(towns(), typed, most).filter(({ written }) => readPlace(written).kind === "read");
}

interface Candidate extends OfferedPlace {
  readonly folded: readonly string[];
}

const areas: () => readonly Candidate[] = lazily(listAreas);
const towns: () => readonly Candidate[] = lazily(listTowns);

function begun(candidates: readonly Candidate[], typed: string, most: number): readonly OfferedPlace[] {
  const start = foldName(typed);
  return candidates
    .filter(({ folded }) => folded.some((spelling) => spelling.startsWith(start)))
    .slice(0, most)
    .map(({ written, name }) => ({ written, name }));
}

function listAreas(): readonly Candidate[] {
  const codes = countryCodes().flatMap((country) => [country, ...regionsOf(country)]);
  const named = [
    { written: "EU", name: "European Union" },
    ...codes.map((code) => ({ written: code, name: regionName(code) ?? countryName(code) ?? code })),
    ...Object.entries(localLawPlaces).map(([code, { name }]) => ({ written: code, name })),
  ];
  return named
    .map(({ written, name }) => ({ written, name, folded: [foldName(written), foldName(name)] }))
    .toSorted((a, b) => a.written.length - b.written.length);
}

function listTowns(): readonly Candidate[] {
  const local = Object.entries(localLawPlaces).map(([code, { localities }]) => [code, localities] as const);
  const lists = [...local, ...Object.entries(cityLines), ...Object.entries(townLines)];
  const all = lists.flatMap(([code, names]) =>
    names
      .trim()
      .split(/[\n|]/)
      .map((entry) => townLine(entry, code)),
  );
  const byLine = new Map(all.map((town) => [town.written, town]));
  return [...byLine.values()];
}

/** "Boston, MA, US", "Graz, Austria": letters stand for the region only where people write them. */
function townLine(entry: string, code: string): Candidate {
  // The data mark how far a name settles a place, and give the full name behind a spelling.
  const name = entry.replace(/[*?]$/, "").split("=").at(-1) ?? entry;
  const [country = "", region] = code.split("-");
  const hasLetters = region !== undefined && ["US", "CA", "AU"].includes(country);
  const written = hasLetters ? `${name}, ${region}, ${country}` : `${name}, ${countryName(country) ?? country}`;
  return { written, name: regionName(code) ?? countryName(country) ?? code, folded: [foldName(name)] };
}
