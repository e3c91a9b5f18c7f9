import type { Pay } from "../role-spec.ts";
import { saysOnlyPlace } from "./band-place.ts";
import type { Band } from "./bands.ts";
import { currencyCodes, currencyMarks } from "./currency-data.ts";
import { findPeriods } from "./periods.ts";
import { words } from "./text.ts";
import { ceilingAfter, ceilingBefore, floorAfter, floorBefore, genericLabel } from "./words.ts";

const token = /[\p{L}\p{N}][\p{L}\p{N}.,'’%-]*/gu;
/** Words that say more than that here comes the pay. */
const telling = /^(?:base|target|estimated|expected|approximate|approximately|anticipated|starting|high)$/iu;
const generic = new RegExp(`^(?:${genericLabel}|bis|à|al|ao|al|tot|between|range|and)$`, "iu");
const bounds = [floorBefore, floorAfter, ceilingBefore, ceilingAfter].map((source) => words(source, "giu"));

/**
 * What a notation says beyond its bands, each stretch word for word: words and numbers that no figure, note, label or place of the bands
 * holds. `spans` are stretches that are kept elsewhere.
 */
export function leftOver(
  text: string,
  bands: readonly Band[],
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly band: number; readonly words: string }[] {
  const taken = [...bands, ...spans].toSorted((a, b) => a.start - b.start);
  const edges = [0, ...taken.map(({ end }) => end)];
  const known = knownWords(bands);
  const read = bands.flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome] : []));
  const periods = new Set(read.map(({ pay }) => pay.per));
  const placeWords = [...new Set(read.map(({ placeWords: words = "\n" }) => words))];
  const isOpen = read.some(({ pay }) => pay.kind.startsWith("open"));
  let near = 0;
  return edges.flatMap((start, index) => {
    const end = taken[index]?.start ?? text.length;
    const region = text.slice(start, end);
    while ((bands[near + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) near++;
    const band = near;
    const rest = withoutBounds(withoutPeriods(region, periods), isOpen);
    const isLeft = Array.from(rest.matchAll(token), ([word]) => word.replace(/[.,'-]+$/, "")).some(
      (word) => !isSaid(word, known),
    );
    const plain = isLeft ? trimmed(region) : "";
    const isPlace = isLeft && placeWords.some((words) => saysOnlyPlace(plain, words));
    const said = isPlace ? "" : plain;
    return said === "" ? [] : [{ band, words: said }];
  });
}

function isSaid(word: string, known: ReadonlySet<string>): boolean {
  const small = word.toLowerCase();
  return (
    known.has(small) ||
    (generic.test(small) && !telling.test(small)) ||
    currencyMarks.has(small) ||
    currencyCodes.has(word.toUpperCase()) ||
    small === "s"
  );
}

function knownWords(bands: readonly Band[]): ReadonlySet<string> {
  const texts = bands.flatMap(({ outcome }) => {
    if (outcome.kind !== "read") return [];
    const { note = "", label = "", unreadPlace = "", unit = "", basis } = outcome.pay;
    return [note, label, unreadPlace, unit, outcome.placeWords ?? "", basis === undefined ? "" : basisWords];
  });
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(token), ([word]) => word.toLowerCase().replace(/[.,'-]+$/, ""))),
  );
}

const basisWords = "gross net brutto netto bruto neto brut bruts brute lordo lordi lorda";

function withoutPeriods(region: string, periods: ReadonlySet<Pay["per"]>): string {
  return findPeriods(region)
    .filter(({ per }) => periods.has(per))
    .reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), region);
}

function withoutBounds(region: string, isOpen: boolean): string {
  return isOpen
    ? bounds.reduce((rest, bound) => rest.replace(bound, (match) => " ".repeat(match.length)), region)
    : region;
}

function trimmed(region: string): string {
  const text = region
    .replaceAll(/[*_`\\]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;:|/.+–-]+/, "")
    .replace(/[\s,;:|/+(–-]+$/, "");
  return text.replace(/^\)\s*/, "").replace(/^\(([^()]*)\)$/, "$1");
}

/** The band with more words in its note; a shorter note that they hold is not said twice. */
export function withNote(pay: Pay, added: string): Pay {
  const { note } = pay;
  if (note === undefined) return { ...pay, note: added };
  if (note.includes(added)) return pay;
  const kept = note.split("; ").filter((part) => !added.includes(part));
  return { ...pay, note: [...kept, added].join("; ") };
}
