import type { PayPeriod } from "../role-spec.ts";
import { markBehind } from "./amounts.ts";
import { periodAround, periodOfPayments } from "./band-period.ts";
import { type CurrencyMark, codesThatAreWords, currencyCodes } from "./currency-data.ts";
import type { Group } from "./grouping.ts";
import type { Masked } from "./masks.ts";
import { findPeriods } from "./periods.ts";
import { pieceUnitAt } from "./piece-unit.ts";

/** A band with its currency and its period, before its figures are read. */
export interface Draft {
  readonly group: Group;
  readonly marks: readonly CurrencyMark[];
  readonly per: PayPeriod | undefined;
  readonly unit: string | undefined;
  readonly end: number;
}

/** Finds the currency, the period or the unit of a band. */
export function draft(
  masked: Masked,
  {
    group,
    next,
    heading,
  }: { readonly group: Group; readonly next: number | undefined; readonly heading: string | undefined },
): Draft {
  const { text } = masked;
  const own = [...group.low.marks, ...(group.high?.marks ?? [])];
  const behind = markBehind(text.slice(group.end, group.end + 24));
  const near = behind === undefined ? own : [...own, behind];
  const found = near.length > 0 ? undefined : farCode(text, group);
  const marks = found === undefined ? near : [found];
  const piece = pieceUnitAt(text, group.end);
  if (piece !== undefined) return { group, marks, per: "unit", unit: piece.unit, end: piece.end };
  const mention = periodAround(text, group, next);
  const isBehind =
    mention !== undefined &&
    mention.start >= group.end &&
    mention.start - group.end <= 12 &&
    !/[()\n]/.test(text.slice(group.end, mention.start));
  const per =
    group.low.isLakhsPerYear || group.high?.isLakhsPerYear === true
      ? "year"
      : (mention?.per ?? periodOfPayments(masked.payments, group, marks) ?? periodOfHeading(heading));
  return { group, marks, per, unit: undefined, end: isBehind ? mention.end : group.end };
}

/** "ANNUAL SALARY" above the figures says what they are for. */
function periodOfHeading(heading: string | undefined): PayPeriod | undefined {
  const said = findPeriods(heading ?? "").filter(({ isBare }) => !isBare);
  return said.every(({ per }) => per === said[0]?.per) ? said[0]?.per : undefined;
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
export function spread(drafts: readonly Draft[]): readonly Draft[] {
  const forward = (list: readonly Draft[]): readonly Draft[] => {
    let last: Draft | undefined;
    return list.map((one) => {
      const distance = last === undefined ? Number.POSITIVE_INFINITY : Math.abs(one.group.start - last.group.start);
      const isNear = distance < 200;
      const marks = one.marks.length === 0 && distance < 90 && last !== undefined ? last.marks : one.marks;
      const isSameSize = last !== undefined && ratio(one, last) < 20;
      const taken = one.per === undefined && isNear && isSameSize ? last : one;
      last = { ...one, marks, per: taken?.per, unit: taken?.unit };
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
