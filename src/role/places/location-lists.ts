import { contains } from "../places.ts";
import { readRemoteArea } from "../remote-areas.ts";
import { fillers } from "./location-words.ts";
import { areasNamed, regionNamed } from "./place-index.ts";
import { splitPlaces } from "./split-places.ts";
import { areasAfterTown, isKnownTown } from "./town-index.ts";

/** The areas of an exception; letters are those of the country that it is made of: "US except CA". Undefined where one is not known. */
export function exceptedAreas(text: string, scope: readonly string[]): readonly string[] | undefined {
  const areas = text
    .split(/\s*[,/&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)\s+/iu)
    .map((entry) => tidy(entry))
    .filter((entry) => entry !== "")
    .map((entry) => {
      const inScope = scope.map((code) => regionNamed(code.slice(0, 2), entry)).find((code) => code !== undefined);
      if (inScope !== undefined) return inScope;
      const reading = readRemoteArea(entry);
      return reading.kind === "read" ? reading.code : undefined;
    });
  const known = areas.filter((area) => area !== undefined);
  return known.length === areas.length ? known : undefined;
}

/** Letters in brackets belong to the town before them: "Erba (CO)"; a way of working and a whole country keep theirs. */
export function joinLetters(text: string): string {
  const inBrackets = /(\p{L}[\p{L}.'’ -]*?) ?\((\p{Lu}{1,4})\)(, *)?/gu;
  return text.replace(inBrackets, (whole, head: string, letters: string, comma?: string) => {
    const isTown =
      areasAfterTown(letters).length > 0 && (isKnownTown(tidy(head)) || areasNamed(tidy(head)).length === 0);
    return isTown ? `${head}, ${letters}${comma === undefined ? "" : "; "}` : whole;
  });
}

/** Places of a list; where people may live, states after one another are a list as well: "District of Columbia, Illinois". */
export function splitAreas(text: string, isScope: boolean): readonly string[] {
  const entries = text.split(/\s*,\s*/).filter((entry) => entry !== "");
  const codes = entries.map((entry) => areasNamed(bare(entry)));
  const isList =
    isScope &&
    entries.length > 1 &&
    codes.every((each) => each.length > 0) &&
    !codes.some((each, index) =>
      each.some((code) => codes[index - 1]?.some((before) => contains(code, before)) === true),
    );
  return isList ? entries : splitPlaces(text);
}

/** A place without the words around it: "candidates in Ohio only". */
export function bare(entry: string): string {
  return tidy(tidy(entry).replace(fillers, " ").replace(/\s+/g, " "));
}

/** A text without marks and small words at its ends. */
export function tidy(text: string): string {
  return text
    .replace(/^[\s,:;/–—&+-]+|[\s,:;/–—&+-]+$/g, "")
    .replace(/^(?:and|et|und|or)\s+|\s+(?:and|et|und|or|en)$/i, "");
}
