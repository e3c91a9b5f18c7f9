import * as v from "valibot";
import { allOf, type FieldReader, notation, numberOrText, text, withSuggestions } from "./field-readers.ts";
import { described } from "./json-schema.ts";
import { placeFrom, readPlace, readPlaces } from "./places.ts";
import { readRemoteAreas } from "./remote-areas.ts";
import type { Place } from "./role-spec.ts";

/** Latitude and longitude in degrees, in one text or as a list of two. */
const coordinates: FieldReader<NonNullable<Place["coordinates"]>> = described(
  v.pipe(
    v.union([
      text,
      v.pipe(
        v.array(numberOrText),
        v.transform((parts) => parts.join(", ")),
      ),
    ]),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const [, north = "", east = ""] =
        /^(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(dataset.value) ?? [];
      const [latitude, longitude] = [Number(north), Number(east)];
      if (north !== "" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
      addIssue({
        message: `\`${dataset.value}\` is no latitude and longitude in degrees, like \`"42.3601, -71.0589"\``,
      });
      return NEVER;
    }),
  ),
  { type: ["string", "array"], description: "Latitude and longitude in degrees, such as 42.3601, -71.0589." },
);

const placeInParts: FieldReader<Place> = v.pipe(
  v.strictObject({
    city: v.exactOptional(text),
    region: v.exactOptional(text),
    country: v.exactOptional(text),
    street: v.exactOptional(text),
    postcode: v.exactOptional(numberOrText),
    coordinates: v.exactOptional(coordinates),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { coordinates: at, ...parts } = dataset.value;
    const reading = placeFrom(parts);
    if (reading.kind === "read") return at === undefined ? reading.place : { ...reading.place, coordinates: at };
    addIssue({ message: withSuggestions(reading) });
    return NEVER;
  }),
);

/** `Boston, MA, US`, or its parts. */
export function placeAt(home: readonly string[]): FieldReader<Place> {
  return v.union([
    notation((written) => {
      const reading = readPlace(written, home);
      return reading.kind === "read" ? { value: reading.place } : { problem: withSuggestions(reading) };
    }),
    placeInParts,
  ]);
}

/** Places as a list, as parts, or in one line: `Boston, MA or Austin, TX`. */
export function placesAt(home: readonly string[]): FieldReader<readonly Place[]> {
  const line = notation((written) => {
    const reading = readPlaces(written, home);
    return reading.kind === "read" ? { value: reading.places } : { problem: withSuggestions(reading) };
  });
  return allOf(
    v.union([
      line,
      v.pipe(
        placeInParts,
        v.transform((place) => [place]),
      ),
    ]),
  );
}

/** Codes for where residents may work from, or `EU`, or `anywhere`; also in one line: `United States or Canada`. */
export const areas: FieldReader<readonly string[]> = allOf(
  notation((written) => {
    const reading = readRemoteAreas(written);
    return reading.kind === "read" ? { value: reading.codes } : { problem: withSuggestions(reading) };
  }),
);
