import type { Pay, PayPeriod } from "../role-spec.ts";
import { findAmounts, markBehind } from "./amounts.ts";
import { periodAround, periodOfPayments } from "./band-period.ts";
import { type CurrencyContext, settleCurrency } from "./currency.ts";
import { type CurrencyMark, codesThatAreWords, currencyCodes } from "./currency-data.ts";
import { type Group, groupAmounts, isOpenAbove } from "./grouping.ts";
import { type Masked, maskOthers } from "./masks.ts";
import { qualifiersIn, remarksOf } from "./notes.ts";
import { doubtAboutSize, findPeriods, isNoPay, periodBySize } from "./periods.ts";
import { conflictChoices, faultOf, type Refusal, refused, type Values, valuesOf } from "./values.ts";

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

export type BandOutcome = { readonly kind: "read"; readonly pay: Pay; readonly doubts: readonly string[] } | Refusal;

interface Draft {
  readonly group: Group;
  readonly marks: readonly CurrencyMark[];
  readonly per: PayPeriod | undefined;
  readonly end: number;
}

/** A bare number in a longer text is not all that is written. */
const longestNotation = 120;
const totals =
  /(?<!\p{L})(?:total|in total|fixed[- ]bid|one[- ]off|lump sum|flat fee|per project|pro projekt|pauschal|forfait|fixed term|project fee|for the (?:fixed )?(?:term|project|contract|season|duration))(?!\p{L})/iu;

/** Reads every band whose figures stand in a text. `text` has plain characters; `original` keeps the author's. */
export function readBands(original: string, text: string, context: CurrencyContext): readonly Band[] {
  if (!/\d/.test(text)) return [];
  const masked = maskOthers(text);
  const amounts = findAmounts(masked.text, context);
  const groups = groupAmounts(masked.text, amounts).filter((group) => isMoney(masked.text, group));
  const drafts = spread(groups.map((group, index) => draft(masked, { group, next: groups[index + 1]?.start })));
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

function draft(masked: Masked, { group, next }: { readonly group: Group; readonly next: number | undefined }): Draft {
  const { text } = masked;
  const own = [...group.low.marks, ...(group.high?.marks ?? [])];
  const behind = markBehind(text.slice(group.end, group.end + 24));
  const near = behind === undefined ? own : [...own, behind];
  const found = near.length > 0 ? undefined : farCode(text, group);
  const marks = found === undefined ? near : [found];
  const mention = periodAround(text, group, next);
  const isBehind =
    mention !== undefined &&
    mention.start >= group.end &&
    mention.start - group.end <= 12 &&
    !/[()\n]/.test(text.slice(group.end, mention.start));
  const per =
    group.low.isLakhsPerYear || group.high?.isLakhsPerYear === true
      ? "year"
      : (mention?.per ?? periodOfPayments(masked.payments, group, marks));
  return { group, marks, per, end: isBehind ? mention.end : group.end };
}

/** A code elsewhere in the text, as in "Salary (EUR): 50,000 - 60,000". */
function farCode(text: string, { prefixStart, start, end, suffixEnd }: Group): CurrencyMark | undefined {
  const around = `${text.slice(Math.max(prefixStart, start - 80), start)}\n${text.slice(end, Math.min(suffixEnd, end + 80))}`;
  const code = Array.from(around.matchAll(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu), ([match]) => match).find(
    (match) => currencyCodes.has(match) && !codesThatAreWords.has(match),
  );
  return code === undefined ? undefined : { codes: [code], isCode: true };
}

/** In a list of bands, one that names no currency or period takes those of its neighbours: "$103,841 and $108,482 per year". */
function spread(drafts: readonly Draft[]): readonly Draft[] {
  const forward = (list: readonly Draft[]): readonly Draft[] => {
    let last: Draft | undefined;
    return list.map((one) => {
      const isNear = last !== undefined && Math.abs(one.group.start - last.group.start) < 200;
      const marks = one.marks.length === 0 && isNear && last !== undefined ? last.marks : one.marks;
      const isSameSize = last !== undefined && ratio(one, last) < 20;
      const per = one.per ?? (isNear && isSameSize ? last?.per : undefined);
      last = { ...one, marks, per };
      return last;
    });
  };
  return forward(forward(drafts.toReversed()).toReversed());
}

function ratio(a: Draft, b: Draft): number {
  const size = ({ group: { low, high } }: Draft): number =>
    Math.max(1, ((high ?? low).figure.value ?? 1) * (high ?? low).factor);
  return Math.max(size(a), size(b)) / Math.min(size(a), size(b));
}

interface Surroundings {
  readonly original: string;
  readonly masked: Masked;
  readonly context: CurrencyContext;
  readonly isOneOfSeveral: boolean;
}

function readDraft(
  { group, marks, per, end }: Draft,
  { original, masked, context, isOneOfSeveral }: Surroundings,
): BandOutcome | undefined {
  const { low, high } = group;
  const token = low.token ?? high?.token;
  if (token !== undefined && marks.length === 0) {
    return refused(`\`${token}\` is no currency of a country; write the pay in one, with its three-letter code`, []);
  }
  const settled = settleCurrency(marks, context);
  if (settled.kind === "conflict")
    return refused("Two currencies stand in one band of pay; write one band for each", conflictChoices(group, per));
  const currency = settled.kind === "settled" || settled.kind === "assumed" ? settled.currency : undefined;
  const reading = valuesOf(group, { per, currency, context });
  if (reading.kind === "refused") return reading;
  const { values } = reading;
  const known = { ...(currency !== undefined && { currency }) };
  const faulty = faultOf(group, values, { per, known });
  if (faulty !== undefined) return faulty;
  if (per === undefined && isNoPay(values.high, currency)) return undefined;

  const around = text(original, group, end);
  const isTotal = totals.test(`${around.prefix} ${around.suffix}`);
  const inferred =
    per === undefined && !isTotal
      ? inferPeriod(group, values, currency, `${original.slice(group.start, end)}`)
      : undefined;
  const period = per ?? inferred;
  const { label, place, notes } = remarksOf(around.prefix, around.suffix, isOneOfSeveral);
  const isOpen = high !== undefined && (high.hasPlus || isOpenAbove(masked.text, group.end));
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
  const pay: Pay = {
    ...bounds(group, values, sideOf(group, masked, `${around.prefix} ${around.suffix}`)),
    ...known,
    ...(period !== undefined && { per: period }),
    ...(assumed.length > 0 && { assumed }),
    ...(note !== "" && { note }),
    ...(place !== undefined && { place }),
    ...(label !== undefined && { label }),
  };
  return { kind: "read", pay, doubts: [...reading.doubts, ...unclear, ...(size === undefined ? [] : [size])] };
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

/** A lone amount "pro rata" is what full time would earn at most; an Austrian amount paid 14 times is the least that the law allows. */
function sideOf({ side, high }: Group, { isCollectiveMinimum }: Masked, around: string): Group["side"] {
  if (high !== undefined || side !== "exact") return side;
  if (isCollectiveMinimum) return "floor";
  return /(?<!\p{L})pro[- ]rata(?!\p{L})/iu.test(around) ? "ceiling" : "exact";
}

function bounds({ high }: Group, values: Values, side: Group["side"]): Pick<Pay, "kind" | "min" | "max"> {
  if (high !== undefined) return { kind: "range", min: values.low, max: values.high };
  if (side === "floor") return { kind: "open-top", min: values.low };
  if (side === "ceiling") return { kind: "open-bottom", max: values.low };
  return { kind: "fixed", min: values.low, max: values.low };
}

function inferPeriod(
  { low, high }: Group,
  values: Values,
  currency: string | undefined,
  written: string,
): PayPeriod | undefined {
  // A Cyrillic multiplier without a currency means roubles, which are counted by the month.
  if (currency === undefined && /[\u0400-\u04ff]/.test(written)) return undefined;
  const hasCents = low.figure.hasCents || high?.figure.hasCents === true;
  const [least, most] = [Math.min(values.low, values.high), Math.max(values.low, values.high)];
  // Euro figures of this size to the cent come from pay tables, which count months.
  if (
    hasCents &&
    low.factor === 1 &&
    (high?.factor ?? 1) === 1 &&
    (currency === "EUR" || currency === "CHF") &&
    least >= 1_000 &&
    most < 15_000
  )
    return "month";
  return periodBySize(least, most, currency);
}
