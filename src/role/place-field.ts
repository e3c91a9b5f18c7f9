import * as v from "valibot";
import { allOf, type FieldReader, notation, numberOrText, text, withSuggestions } from "./field-readers.ts";
import { placeFrom, readPlace, readPlaces } from "./places.ts";
import { readRemoteAreas } from "./remote-areas.ts";
import type { Place } from "./role-spec.ts";

const placeInParts: FieldReader<Place> = v.pipe(
  v.strictObject({
    city: v.exactOptional(text),
    region: v.exactOptional(text),
    country: v.exactOptional(text),
    street: v.exactOptional(text),
    postcode: v.exactOptional(numberOrText),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const reading = placeFrom(dataset.value);
    if (reading.kind === "read") return reading.place;
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
