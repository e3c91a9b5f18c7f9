import { longestAddress } from "./places/address-parts.ts";
import { everywhereNames, unionNames, vagueAreas } from "./places/area-names.ts";
import { foldName } from "./places/fold-name.ts";
import { areasNamed, countryNamed } from "./places/place-index.ts";
import { isPlaceCode, placeName, readPlace } from "./places.ts";
import { type Refusal, refused } from "./refusal.ts";

/** The reading of an area in which people may work from home: the code of a place, `EU` or `anywhere`. */
export type RemoteAreaReading = { readonly kind: "read"; readonly code: string } | Refusal;

/** The reading of a line that may name several areas. */
export type RemoteAreasReading = { readonly kind: "read"; readonly codes: readonly string[] } | Refusal;

/** Reads an area for remote work: "US", "United States", "US-CA", "California", "EU", "anywhere". Two letters mean the country. */
export function readRemoteArea(text: string): RemoteAreaReading {
  const line = text.trim().replace(/\s+/g, " ").slice(0, longestAddress);
  if (line === "") return refused("the area is empty", ["US", "EU", "anywhere"]);
  const folded = foldName(line);
  if (unionNames.test(folded)) return { kind: "read", code: "EU" };
  if (everywhereNames.test(folded)) return { kind: "read", code: "anywhere" };
  const countries = Object.hasOwn(vagueAreas, folded) ? vagueAreas[folded] : undefined;
  if (countries !== undefined) return refused(`"${line}" has no fixed borders; name the countries`, countries);
  const upper = line.toUpperCase();
  if (isPlaceCode(upper)) return { kind: "read", code: countryNamed(upper) ?? areasNamed(upper)[0] ?? upper };

  const areas = areasNamed(line);
  const [area] = areas;
  if (area !== undefined && areas.length === 1) return { kind: "read", code: area };
  if (areas.length > 1)
    return refused(`"${line}" may mean ${areas.map((code) => `${placeName(code)} (${code})`).join(" or ")}`, areas);
  const place = readPlace(line);
  if (place.kind === "refused")
    return refused(`"${line}" is not a country or region that we know`, ["US", "US-CA", "EU"]);
  const { code, locality } = place.place;
  if (locality === undefined || code.split("-").length > 2) return { kind: "read", code };
  return refused(`"${line}" is a city; an area for remote work is a country or a region`, [code]);
}

/** Reads areas in one line: "United States or Canada", "US, CA-ON". Letters of two are countries beside others of their kind. */
export function readRemoteAreas(text: string): RemoteAreasReading {
  const whole = readRemoteArea(text);
  if (whole.kind === "read") return { kind: "read", codes: [whole.code] };
  const entries = text
    .split(/\s*[;,/|]\s*|\s+(?:or|and|ou|et|oder|und|o|e|y|of|en|lub|i|&)\s+/i)
    .filter((entry) => entry.trim() !== "");
  if (entries.length < 2) return whole;
  const readings = entries.map(readRemoteArea);
  const codes = readings.flatMap((reading) => (reading.kind === "read" ? [reading.code] : []));
  return codes.length === entries.length ? { kind: "read", codes } : whole;
}
