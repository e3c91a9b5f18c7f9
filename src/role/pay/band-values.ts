import type { Pay, PayPeriod } from "../role-spec.ts";
import type { Group } from "./grouping.ts";
import type { Masked } from "./masks.ts";
import { periodBySize } from "./periods.ts";
import type { Values } from "./values.ts";

/** A lone amount "pro rata" is what full time would earn at most; an Austrian amount paid 14 times is the least that the law allows. */
export function sideOf({ side, high }: Group, { isCollectiveMinimum }: Masked, around: string): Group["side"] {
  if (high !== undefined || side !== "exact") return side;
  if (isCollectiveMinimum) return "floor";
  return /(?<!\p{L})pro[- ]rata(?!\p{L})/iu.test(around) ? "ceiling" : "exact";
}

/** The ends that the values are. */
export function bounds({ high }: Group, values: Values, side: Group["side"]): Pick<Pay, "kind" | "min" | "max"> {
  if (high !== undefined) return { kind: "range", min: values.low, max: values.high };
  if (side === "floor") return { kind: "open-top", min: values.low };
  if (side === "ceiling") return { kind: "open-bottom", max: values.low };
  return { kind: "fixed", min: values.low, max: values.low };
}

/** Net pay is told by the month where social security is taken from it: some hundred euros are no pay for a day or a year. */
export function isMonthlyNet({ low, high }: Group, currency: string | undefined): boolean {
  const most = ((high ?? low).figure.value ?? 0) * (high ?? low).factor;
  return currency === "EUR" && most >= 300 && most < 1_000;
}

/** The period that the size of the figures shows. */
export function inferPeriod(
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
