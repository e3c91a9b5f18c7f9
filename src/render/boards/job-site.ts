import { placeName } from "../../role/places.ts";
import type { Place } from "../../role/role-spec.ts";
import type { AddressedEntry } from "../feeds/feed-entry.ts";

/** Where one job of a board is: a place of work, or a country that people may work from. Boards want a job for each. */
export interface JobSite {
  /** The job's reference number, which stays. */
  readonly key: string;
  /** As `Place.code`. */
  readonly code: string;
  /** Absent where people may work from anywhere in the area. */
  readonly city?: string;
  /** As people in its country write it: `TX`, but `Bavaria`. */
  readonly region: string;
  readonly regionName: string;
  readonly country: string;
  readonly place?: Place;
}

/** The places of a role, each once. */
export function jobSitesOf({ listing }: AddressedEntry): readonly JobSite[] {
  const { places, remoteFrom, slug } = listing;
  if (places.length === 0) {
    return remoteFrom.map((code) => {
      const [country = ""] = code.split("-");
      const key = `${slug}-remote-${code.toLowerCase()}`;
      return { key, code, region: regionOf(code), regionName: regionNameOf(code), country };
    });
  }
  const seen = new Map<string, number>();
  return places.map((place) => {
    const { country, region, locality = "", code, street = "" } = place;
    const name = [code, locality, street]
      .join(" ")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/-$/, "");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const area = region ?? country;
    return {
      key: `${slug}-${name}${count === 1 ? "" : `-${count}`}`,
      code,
      city: locality,
      region: regionOf(area),
      regionName: regionNameOf(area),
      country,
      place,
    };
  });
}

/** Countries whose regions everybody there calls by their letters. */
const letteredCountries: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

function regionOf(area: string): string {
  const [country = "", region] = area.split("-");
  return region !== undefined && letteredCountries.has(country) ? region : regionNameOf(area);
}

function regionNameOf(area: string): string {
  const [country = "", region] = area.split("-");
  if (region === undefined) return "";
  const code = `${country}-${region}`;
  const name = placeName(code);
  return name === code ? region : name;
}
