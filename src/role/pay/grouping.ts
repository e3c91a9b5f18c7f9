import type { Amount } from "./amounts.ts";
import { findPeriods } from "./periods.ts";
import { pieceUnitAt } from "./piece-unit.ts";
import { blank, words } from "./text.ts";
import {
  betweenWords,
  ceilingAfter,
  ceilingBefore,
  ceilingLabels,
  floorAfter,
  floorBefore,
  floorLabels,
  pairWords,
  rangeWords,
} from "./words.ts";

/** One or two amounts that state one band, with the text around them that speaks of this band. */
export interface Group {
  readonly low: Amount;
  readonly high?: Amount;
  /** What a lone amount is. */
  readonly side: "exact" | "floor" | "ceiling";
  readonly start: number;
  readonly end: number;
  readonly prefixStart: number;
  readonly suffixEnd: number;
  /** A third figure follows with a dash, so that nobody can tell the two ends. */
  readonly isChain: boolean;
}

type Side = Group["side"];

const longestGap = 90;
const money = words("gross|net|brutto|netto|bruto|neto|brut|lordo|usd|eur", "giu");
const joined = new RegExp(
  `^[\\s,:.()|-]*(?:-+|~|/|(?<!\\p{L})(?:${rangeWords})(?!\\p{L}))[\\s,:.()|-]*(?:(?:a )?(?:max(?:imum)?\\.?|up to|as much as)(?: of)?)?[\\s,:.()|-]*$`,
  "iu",
);
const paired = new RegExp(`^\\s*(?:${pairWords})\\s*$`, "iu");
const afterBetween = new RegExp(`(?<!\\p{L})(?:${betweenWords})(?: (?:about|around|ca\\.?))?\\s*$`, "iu");
const floorRight = new RegExp(`^[\\s,]*(?:${floorAfter})(?!\\p{L})`, "iu");
const openBehind =
  /^\s*(?:-+\s*(?:open|unlimited|uncapped|no (?:cap|limit|maximum)|\?)|(?:open(?:[- ]ended)?|uncapped|no (?:cap|limit|maximum))\s*(?:$|[.;,|)])|\?|\.{3}\s*$)/iu;
const doeBehind = /^\s*-+\s*(?:doe|dep(?:ends|ending)|negotiable|based on|commensurate|tbd)(?!\p{L})/iu;
/** A dash with no second figure behind it. */
const nothingBehind = /^\s*-+\s*(?:$|[;|\n)])/u;
const openLater = /(?<!\p{L})(?:and (?:up|above|higher)|or (?:above|higher)|and upwards?)\s*\)?\s*$/iu;
const ceilingRight = new RegExp(`^[\\s,]*(?:${ceilingAfter})(?!\\p{L})`, "iu");
const floorLeft = new RegExp(
  `(?:(?<!\\p{L})(?:${floorBefore})|>=?)\\s{0,3}(?:of |a |the |ca\\.? |about |around |at )?:?\\s{0,3}$`,
  "iu",
);
const ceilingLeft = new RegExp(
  `(?:(?<!\\p{L})(?:${ceilingBefore})|<=?)\\s{0,3}(?:of |a |the |ca\\.? |about |around )?:?\\s{0,3}$`,
  "iu",
);
const floorLabel = words(floorLabels);
const ceilingLabel = words(ceilingLabels);
const separators =
  /[;|\n(]|, |\. | - | \/ |(?<!\p{L})(?:or|and|oder|und|bzw\.?|resp\.?|ou|et|o|y|en|lub|или)(?!\p{L})/giu;

const strongSeparators = /[;|\n]|\. /gu;

/** Puts amounts together into bands: what a range word joins is one band, everything else is alone. */
export function groupAmounts(text: string, amounts: readonly Amount[]): readonly Group[] {
  const pairs: { readonly low: Amount; readonly high?: Amount; readonly isChain: boolean }[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const low = amounts[index];
    const high = amounts[index + 1];
    if (low === undefined) break;
    if (high === undefined || !isRange(text, low, high)) {
      pairs.push({ low, isChain: false });
      continue;
    }
    const third = amounts[index + 2];
    pairs.push({ low, high, isChain: third !== undefined && /^ ?-+ ?$/.test(text.slice(high.end, third.start)) });
    index += 1;
  }
  return mergeEnds(text, withSurroundings(text, pairs));
}

/** Whether anything behind the amount opens it above, its period left out: "or more", "- open", "-?", "plus benefits and up". */
export function isOpenAbove(text: string, end: number, isRange: boolean): boolean {
  const after = afterAmount(text, end);
  const clause = /^[^.;\n|,]{0,60}/.exec(text.slice(end))?.[0] ?? "";
  if (floorRight.test(after) || openBehind.test(after) || openLater.test(clause)) return true;
  return !isRange && (nothingBehind.test(text.slice(end, end + 30)) || doeBehind.test(after));
}

function isRange(text: string, low: Amount, high: Amount): boolean {
  const gap = text.slice(low.end, high.start);
  if (gap.length > longestGap || /\n[^\S\n]*\n/.test(gap)) return false;
  const core = withoutPeriods(blank(withoutUnit(gap), money));
  const before = text.slice(Math.max(0, low.start - 24), low.start);
  if (paired.test(core)) return afterBetween.test(before);
  if (!joined.test(core)) return false;
  const [inGap] = findPeriods(gap);
  const [behind] = findPeriods(text.slice(high.end, high.end + 24));
  if (inGap !== undefined && behind !== undefined && inGap.per !== behind.per) return false;
  if (core.includes("|")) return false;
  if (core.trim() === "/") return isSlashRange(low, high);
  return true;
}

/** "51k€ / 61k€" is a range; "40k / 4k" names two things. */
function isSlashRange(low: Amount, high: Amount): boolean {
  const from = (low.figure.value ?? 0) * (low.factor === 1 ? high.factor : low.factor);
  const to = (high.figure.value ?? 0) * high.factor;
  return to > from && to <= 3 * from;
}

function withSurroundings(
  text: string,
  pairs: readonly { readonly low: Amount; readonly high?: Amount; readonly isChain: boolean }[],
): readonly Group[] {
  let prefixStart = 0;
  return pairs.map(({ low, high, isChain }, index) => {
    const end = (high ?? low).end;
    const next = pairs[index + 1]?.low.start;
    const isLabelled = text.slice(prefixStart, low.start).trim() !== "";
    const suffixEnd = next === undefined ? text.length : splitGap(text, { end, next, isLabelled });
    const group = {
      low,
      ...(high !== undefined && { high }),
      side: sideOf(text.slice(0, suffixEnd), prefixStart, low),
      start: low.start,
      end,
      prefixStart,
      suffixEnd,
      isChain,
    };
    prefixStart = suffixEnd;
    return high === undefined ? group : { ...group, side: "exact" as const };
  });
}

/** Where the words about one band end and those about the next begin. */
function splitGap(
  text: string,
  { end, next, isLabelled }: { readonly end: number; readonly next: number; readonly isLabelled: boolean },
): number {
  // A dash right before the next figure follows its label and separates nothing.
  const gap = text.slice(end, next).replace(/ -? *$/, "");
  const label = gap.lastIndexOf(":");
  const searched = label === -1 ? gap : gap.slice(0, label);
  const at = lastOf(searched, strongSeparators) ?? lastOf(searched, separators);
  if (at !== undefined) return end + at;
  if (label !== -1) return end;
  return isLabelled && gap.trim() !== "" && !/^\s*[/)]/.test(gap) ? end : next;
}

function lastOf(text: string, pattern: RegExp): number | undefined {
  return Array.from(text.matchAll(pattern), (match) => match.index).at(-1);
}

function sideOf(text: string, prefixStart: number, amount: Amount): Side {
  const prefix = text.slice(Math.max(prefixStart, amount.start - 60), amount.start);
  const clause = prefix.slice(1 + Math.max(...[",", ";", "\n", "(", "|", "+"].map((mark) => prefix.lastIndexOf(mark))));
  const after = afterAmount(text, amount.end);
  if (amount.hasPlus || isOpenAbove(text, amount.end, false)) return "floor";
  if (ceilingRight.test(after)) return "ceiling";
  const before = prefix.trim() === "" ? prefix : clause;
  if (ceilingLeft.test(before)) return "ceiling";
  if (floorLeft.test(before)) return "floor";
  if (floorLabel.test(clause) && !ceilingLabel.test(clause)) return "floor";
  return ceilingLabel.test(clause) && !floorLabel.test(clause) ? "ceiling" : "exact";
}

/** The gap of "$0.45 per mile - $0.60 per mile" without its unit. */
function withoutUnit(gap: string): string {
  const unit = pieceUnitAt(gap, 0);
  return unit === undefined ? gap : " ".repeat(unit.end) + gap.slice(unit.end);
}

function afterAmount(text: string, end: number): string {
  return withoutPeriods(blank(withoutUnit(text.slice(end, end + 60)), money)).replace(/^[\s,]{1,60}/, " ");
}

function withoutPeriods(text: string): string {
  return findPeriods(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/** "Minimum: $50k, maximum: $60k" are the two ends of one band, unless "or" is between. */
function mergeEnds(text: string, groups: readonly Group[]): readonly Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    const gap = last === undefined ? "" : text.slice(last.end, group.start);
    const isPair =
      last?.high === undefined &&
      last?.side === "floor" &&
      group.high === undefined &&
      group.side === "ceiling" &&
      !last.low.hasPlus;
    if (last !== undefined && isPair && gap.length <= longestGap && !words("or|oder|ou|o|of|lub").test(gap)) {
      merged.splice(-1, 1, { ...last, high: group.low, side: "exact", end: group.end, suffixEnd: group.suffixEnd });
    } else merged.push(group);
  }
  return merged;
}
