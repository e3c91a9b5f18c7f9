import { readPlace } from "../places.ts";
import { readRemoteArea } from "../remote-areas.ts";
import type { Place } from "../role-spec.ts";
import { levelWords, notPlaces, placeNouns, wordsBeforePlace } from "./place-words-data.ts";
import { genericLabel } from "./words.ts";

/** The places that a band is for, as codes, or the words that look like a place and cannot be read as one. */
export type BandPlace =
  | { readonly kind: "read"; readonly codes: readonly string[]; readonly words: string }
  | { readonly kind: "unread"; readonly words: string };

export interface PlaceContext {
  readonly country?: string;
  /** Where the work is: they settle a name that several places share. */
  readonly places?: readonly Place[];
}

/** A longer list is no label of a band. */
const mostPlaces = 16;
const name = "\\p{Lu}[\\p{L}.'’-]*";
/** Each separator begins in its own way, so that a text can be matched in one way only. */
const separator = "(?:, ?| ?/ ?| & | (?:of|de|del|la|am|an der) |,? (?:and|or|und|et|y|e|en|i) | )";
const several = `${name}(?:${separator}${name}){0,30}`;
const states = "based in|located in|residing in|resident in|living in|working (?:in|from)|only in|outside(?: of)?";
const people = "(?:residents|employees|applicants|candidates|hires|workers) (?:of|in|from)";
const prepositions = "[Ii]n|for|within|für|aus|à|au|en|nel|nella|w|we|te|voor";
const located = new RegExp(
  `(?:^|[\\s(,;])(?:${states}|${people}|${prepositions}) (?:the )?(?:(?:state|city|county|province) of )?(?<place>${several})`,
  "gu",
);
const onlyHere = new RegExp(`(?:^|[(;,] ?)(?<place>${several}) only(?=$|[);,.: ])`, "u");
const inBrackets = new RegExp(`^\\s*\\((?:in )?(?<place>${several})\\)`, "u");
const wholeLabel = new RegExp(`^(?<place>${several})$`, "u");
const generic = new RegExp(`^(?:${genericLabel}|gross|net|brutto|netto|base|total)$`, "iu");
const suffixes = new RegExp(
  "\\s+(?:metro(?:politan)?(?: area)?|bay area|area|region|office|residents|candidates|applicants|employees|hires|only|state|" +
    "location|hub|based)$",
  "i",
);

/** The place that the words before and behind a band give it. A name after "in" that no place can be read from is kept as unread. */
export function placeOfBand(before: string, behind: string, context: PlaceContext): BandPlace | undefined {
  return (
    placeBehind(clauseOf(behind), context) ??
    placeOfLabel(labelOf(before), context) ??
    placeNamed(labelOf(before), context)
  );
}

/** The place that a heading, a label or the cell of a table is, and nothing else. */
export function placeOfLabel(label: string, context: PlaceContext): BandPlace | undefined {
  const words = withoutPayWords(label);
  if (words === "" || words.length > 120) return undefined;
  const stripped = words.replace(suffixes, "");
  if (generic.test(stripped) || !/\p{L}{2}/u.test(stripped)) return undefined;
  const codes = codesOf(stripped, context);
  if (codes !== undefined) return { kind: "read", codes, words };
  if (isLevel(stripped)) return undefined;
  const isPlace = wholeLabel.test(stripped) && (looksLikePlace(words) || / only$/i.test(words));
  return isPlace ? { kind: "unread", words } : undefined;
}

/** The words in small letters. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}

/** Whether a label names a level, a kind of work or a part of pay and so no place. */
export function isLevel(label: string): boolean {
  return wordsIn(label).some((word) => levelWords.has(word)) || generic.test(label);
}

/** The words around the name of a place that only say that it is one. */
const onlyAround =
  /^(?:[\s(),.:;-]|(?:in|for|of|the|at|within|based|located|this|is|are|range|pay|salary)(?!\p{L}))*$/iu;

/** Whether words say no more than that the band is for this place. */
export function saysOnlyPlace(said: string, place: string): boolean {
  return said.includes(place) && onlyAround.test(said.replace(place, " "));
}

function placeBehind(text: string, context: PlaceContext): BandPlace | undefined {
  const found = onlyHere.exec(text.trim()) ?? inBrackets.exec(text);
  if (found?.groups?.place !== undefined) {
    const codes = codesOf(found.groups.place, context);
    if (codes !== undefined) return { kind: "read", codes, words: found.groups.place };
    const isSaid = found[0].includes("only") && !isLevel(found.groups.place);
    if (isSaid) return { kind: "unread", words: found.groups.place };
  }
  const start = located.exec(text)?.index;
  located.lastIndex = 0;
  return start !== undefined && wordsIn(text.slice(0, start)).every((word) => wordsBeforePlace.has(word))
    ? placeNamed(text, context)
    : undefined;
}

function placeNamed(text: string, context: PlaceContext): BandPlace | undefined {
  for (const match of text.matchAll(located)) {
    const words = match.groups?.place?.replace(/[.,]$/, "") ?? "";
    if (notPlaces.has(wordsIn(words)[0] ?? "")) continue;
    const codes = codesOf(words.replace(suffixes, ""), context);
    if (/outside/i.test(match[0])) return { kind: "unread", words: match[0].trim() };
    if (codes !== undefined) return { kind: "read", codes, words };
    const isLocated = /(?:based|located|resid|liv|residents|candidates|applicants|employees|hires)/.test(match[0]);
    if (!isLevel(words) && !generic.test(words) && (isLocated || looksLikePlace(words)))
      return { kind: "unread", words };
  }
  return undefined;
}

/** Whether words that no place can be read from are one all the same: a name that several places share, or one that says so. */
function looksLikePlace(words: string): boolean {
  const named = words.replace(suffixes, "");
  const reading = readPlace(named);
  const isShared = reading.kind === "refused" && !reading.suggestions.some((each) => /, Germany$/.test(each));
  return (
    isShared ||
    placeNouns.has(wordsIn(words).at(-1) ?? "") ||
    /^\p{Lu}[\p{L} .'-]+, ?(?:[A-Z]{2}|\p{Lu}\p{L}+)$/u.test(named)
  );
}

/** Codes of every place that the words list; nothing when one of them cannot be read. */
function codesOf(words: string, context: PlaceContext): readonly string[] | undefined {
  const whole = codeOf(words, context);
  if (whole !== undefined) return [whole];
  const parts = words.split(/,? (?:and|or|und|et|y|e|en|i) |; ?| ?\/ ?| & |, ?/).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > mostPlaces) return undefined;
  const codes = parts.map((part) => codeOf(part.replace(/^the /, ""), context));
  if (codes.every((code) => code !== undefined)) return [...new Set(codes)];
  const pairs = words.split(/,? (?:and|or) |; ?| ?\/ ?| & /).map((part) => codeOf(part, context));
  return pairs.length > 1 && pairs.every((code) => code !== undefined) ? [...new Set(pairs)] : undefined;
}

function codeOf(written: string, { country, places = [] }: PlaceContext): string | undefined {
  const text = written.trim().replace(/^the /i, "").replace(/\.$/, "");
  if (text.length < 2 || isLevel(text) || generic.test(text)) return undefined;
  const folded = text.toLowerCase();
  const own = places.find(({ locality }) => locality?.toLowerCase() === folded);
  if (own !== undefined) return own.code;
  if (/^[A-Z]{2}$/.test(text)) {
    const inside = readRemoteArea(`${country ?? "US"}-${text}`);
    if (inside.kind === "read" && inside.code.includes("-")) return inside.code;
    if (text !== country && !["US", "UK", "EU"].includes(text)) return undefined;
  }
  const area = readRemoteArea(text);
  if (area.kind === "read") return area.code === "anywhere" ? undefined : area.code;
  const isUnknown = area.suggestions.includes("EU");
  const local = isUnknown ? [] : area.suggestions.filter((code) => code.startsWith(`${country ?? "US"}-`));
  if (local.length === 1) return local[0];
  const place = readPlace(text);
  if (place.kind === "read") return place.place.code;
  const inCountry = country === undefined ? undefined : readPlace(`${text}, ${country}`);
  return inCountry?.kind === "read" && inCountry.place.code !== country ? inCountry.place.code : undefined;
}

/** The sentence, cell or item right before the figures. */
function labelOf(before: string): string {
  const said = before.replace(/[\s|]+$/, "");
  const starts = Array.from(said.matchAll(/[\n|;]|[.!?] /g), (match) => match.index + match[0].length);
  return said.slice(starts.at(-1) ?? 0).trim();
}

function clauseOf(behind: string): string {
  return behind.slice(0, 160).split(/[.;\n|](?:\s|$)/)[0] ?? "";
}

function withoutPayWords(label: string): string {
  const parts = label
    .replaceAll(/[*_`#]/g, "")
    .replace(/^(?:[\s\-–•>|(,;./]|and |or )+|[\s:|)\-–=]+$/g, "")
    .split(/\s+/);
  const isFiller = (part: string): boolean => generic.test(part.replace(/[():,]/g, ""));
  while (parts.length > 0 && isFiller(parts[0] ?? "")) parts.shift();
  while (parts.length > 0 && isFiller(parts.at(-1) ?? "")) parts.pop();
  return parts.join(" ").replace(/^in /i, "");
}
