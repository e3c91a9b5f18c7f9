import { isPlaceCode, placeName } from "../places.ts";
import type { Pay } from "../role-spec.ts";
import { findAmounts } from "./amounts.ts";
import { type Draft, draft, spread } from "./band-draft.ts";
import { type BandPlace, type PlaceContext, placeOfBand, placeOfLabel, saysOnlyPlace } from "./band-place.ts";
import { bounds, inferPeriod, isMonthlyNet, sideOf } from "./band-values.ts";
import { basisOf } from "./basis.ts";
import { type CurrencyContext, settleCurrency } from "./currency.ts";
import { type Group, groupAmounts, isOpenAbove } from "./grouping.ts";
import { type Masked, maskOthers } from "./masks.ts";
import { qualifiersIn, type Remarks, remarksOf } from "./notes.ts";
import { doubtAboutSize, findPeriods, isNoPay } from "./periods.ts";
import { conflictChoices, faultOf, type Refusal, refused, valuesOf } from "./values.ts";

/** One band that a text states, or why its figures cannot be read. Offsets cover the figures, their currency and a period right behind. */
export interface Band {
  readonly start: number;
  readonly end: number;
  /** The words that speak of this band begin and end here. */
  readonly prefixStart: number;
  readonly suffixEnd: number;
  readonly hasPeriod: boolean;
  readonly hasCurrency: boolean;
  readonly outcome: BandOutcome;
}

export type BandOutcome =
  | {
      readonly kind: "read";
      readonly pay: Pay;
      readonly doubts: readonly string[];
      /** The words of its place, and the codes of further places for which the same band holds. */
      readonly placeWords?: string;
      readonly otherPlaces: readonly string[];
    }
  | Refusal;

/** What helps to read the bands of a text: the country, the language, the places of work, and the heading above. */
export interface BandContext extends CurrencyContext, PlaceContext {
  readonly heading?: string;
}

/** A bare number in a longer text is not all that is written. */
const longestNotation = 120;
const totals =
  /(?<!\p{L})(?:total|in total|fixed[- ]bid|one[- ]off|lump sum|flat fee|per project|pro projekt|pauschal|forfait|fixed term|project fee|for the (?:fixed )?(?:term|project|contract|season|duration))(?!\p{L})/iu;

/** Reads every band whose figures are in a text. `text` has plain characters; `original` keeps the author's. */
export function readBands(original: string, text: string, context: BandContext): readonly Band[] {
  if (!/\d/.test(text)) return [];
  const masked = maskOthers(text);
  const amounts = findAmounts(masked.text, context);
  const groups = groupAmounts(masked.text, amounts).filter((group) => isMoney(masked.text, group));
  const drafts = spread(
    groups.map((group, index) => draft(masked, { group, next: groups[index + 1]?.start, heading: context.heading })),
  );
  return drafts.flatMap((one) => {
    const outcome = readDraft(one, { original, masked, context, isOneOfSeveral: drafts.length > 1 });
    if (outcome === undefined) return [];
    const { group, marks, per, end } = one;
    return [
      {
        start: group.start,
        end,
        prefixStart: group.prefixStart,
        suffixEnd: group.suffixEnd,
        hasPeriod: per !== undefined,
        hasCurrency: marks.length > 0,
        outcome,
      },
    ];
  });
}

/** A bare number is money only if it is large, or has a period beside it, or is all that is written. */
function isMoney(text: string, { low, high, start, end }: Group): boolean {
  const amounts = high === undefined ? [low] : [low, high];
  if (amounts.some(({ marks, factor, token }) => marks.length > 0 || factor > 1 || token !== undefined)) return true;
  const values = amounts.map(({ figure }) => figure.value ?? 0);
  const isAlone = text.length <= longestNotation && !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
  const isYears =
    values.every((value) => value >= 1900 && value < 2100) &&
    amounts.every(({ figure }) => figure.written.length === 4);
  if (isYears)
    return findPeriods(text.slice(end, end + 16)).some(({ start: at }) => at < 3) || (isAlone && high !== undefined);
  if (isAlone || Math.max(...values) >= 1_000) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  const isPeriodBefore = /(?<!\p{L})[A-Z]{3} ?(?:\/|per )\p{L}/u.test(before) && findPeriods(before).length > 0;
  return isPeriodBefore || findPeriods(text.slice(end, end + 16)).some(({ start: at, isBare }) => at < 3 && !isBare);
}

interface Surroundings {
  readonly original: string;
  readonly masked: Masked;
  readonly context: BandContext;
  readonly isOneOfSeveral: boolean;
}

function readDraft(
  { group, marks, per, unit, end }: Draft,
  { original, masked, context, isOneOfSeveral }: Surroundings,
): BandOutcome | undefined {
  const { low, high } = group;
  const token = low.token ?? high?.token;
  if (token !== undefined && marks.length === 0) {
    return refused(`\`${token}\` is no currency of a country; write the pay in one, with its three-letter code`, []);
  }
  const settled = settleCurrency(marks, context);
  if (settled.kind === "conflict")
    return refused("One band of pay has two currencies; write a band for each", conflictChoices(group, per));
  const currency = settled.kind === "settled" || settled.kind === "assumed" ? settled.currency : undefined;
  const around = text(original, group, end);
  const basis = basisOf(
    `${around.prefix.slice(-40)} ${original.slice(group.start, end)} ${around.suffix.slice(0, 40)}`,
  );
  const monthly = per === undefined && basis === "net" && isMonthlyNet(group, currency) ? "month" : undefined;
  const said = per ?? monthly;
  const reading = valuesOf(group, { per: said, currency, context });
  if (reading.kind === "refused") return reading;
  const { values } = reading;
  const known = { ...(currency !== undefined && { currency }) };
  const faulty = faultOf(group, values, { per: said, known });
  if (faulty !== undefined) return faulty;
  if (said === undefined && isNoPay(values.high, currency)) return undefined;

  const isTotal = totals.test(`${around.prefix} ${around.suffix}`);
  const inferred =
    monthly ??
    (per === undefined && !isTotal
      ? inferPeriod(group, values, currency, `${original.slice(group.start, end)}`)
      : undefined);
  const period = per ?? inferred;
  const remarks = remarksOf(around.prefix, around.suffix, isOneOfSeveral);
  const place =
    remarks.place !== undefined
      ? ({ kind: "read", codes: [remarks.place], words: remarks.place } as const)
      : (placeOfBand(around.prefix, around.suffix, context) ?? placeOfHeading(context));
  const { label, notes } = place === undefined ? remarks : withoutPlace(remarks, place);
  // "$80,000 - $95,000 or more per year": what opens the range may be before its period, or behind it.
  const isOpen =
    high !== undefined &&
    (high.hasPlus || isOpenAbove(masked.text, high.end, true) || isOpenAbove(masked.text, end, true));
  const isApproximate = low.isApproximate || high?.isApproximate === true;
  const inside = qualifiersIn(original.slice(group.start, end));
  const note = [
    ...inside,
    ...notes,
    ...(isOpen ? ["open upper bound"] : []),
    ...(isApproximate ? ["approximate"] : []),
  ].join("; ");
  const assumed = [
    ...(settled.kind === "assumed" ? (["currency"] as const) : []),
    ...(inferred !== undefined ? (["per"] as const) : []),
  ];
  const size = doubtAboutSize(values.high, currency, period);
  const unclear =
    settled.kind === "unclear"
      ? [`Several countries share this sign; write the code: ${settled.codes.slice(0, 3).join(", ")}.`]
      : [];
  const side = sideOf(group, masked, `${around.prefix} ${around.suffix}`);
  const pay: Pay = {
    ...bounds(group, values, side),
    ...(isOpen && { isOpenAbove: true as const }),
    ...known,
    ...(period !== undefined && { per: period }),
    ...(unit !== undefined && { unit }),
    ...(basis !== undefined && { basis }),
    ...(assumed.length > 0 && { assumed }),
    ...(note !== "" && { note }),
    ...(place?.kind === "read" && { place: place.codes[0] }),
    ...(place?.kind === "unread" && { unreadPlace: place.words }),
    ...(label !== undefined && { label }),
  };
  return {
    kind: "read",
    pay,
    doubts: [...reading.doubts, ...unclear, ...(size === undefined ? [] : [size])],
    ...(place !== undefined && { placeWords: place.words }),
    otherPlaces: place?.kind === "read" ? place.codes.slice(1) : [],
  };
}

function placeOfHeading({ heading, ...context }: BandContext): BandPlace | undefined {
  return heading === undefined ? undefined : placeOfLabel(heading, context);
}

/** The remarks without the words of the place; a town stays as label, because the code of its place does not name it. */
function withoutPlace({ label, notes }: Remarks, place: BandPlace): Omit<Remarks, "place"> {
  const names = place.kind === "read" ? place.codes.map((code) => placeName(code).toLowerCase()) : [];
  const isTown = place.kind === "read" && place.codes.length === 1 && !names.includes(place.words.toLowerCase());
  const town = isTown && !isPlaceCode(place.words) && !/^[A-Z]{2}$/.test(place.words) ? place.words : undefined;
  const own = label === undefined || saysOnlyPlace(label, place.words) ? town : label;
  return { ...(own !== undefined && { label: own }), notes: notes.filter((note) => !saysOnlyPlace(note, place.words)) };
}

function text(
  original: string,
  { start, prefixStart, suffixEnd }: Group,
  end: number,
): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: original.slice(Math.max(prefixStart, start - 200), start),
    suffix: original.slice(end, Math.min(suffixEnd, end + 400)),
  };
}
