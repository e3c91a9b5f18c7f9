import type { Pay, PayPeriod } from "../role-spec.ts";
import type { Amount } from "./amounts.ts";
import type { CurrencyContext } from "./currency.ts";
import type { Group } from "./grouping.ts";

/** Why figures cannot be read, in one sentence, and bands that they may mean. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: string;
  readonly choices: readonly Pay[];
}

/** The ends of a band in units of the currency; both are the same for a lone amount. */
export interface Values {
  readonly low: number;
  readonly high: number;
}

export type ValuesOutcome =
  | { readonly kind: "values"; readonly values: Values; readonly doubts: readonly string[] }
  | Refusal;

/** Countries whose people write dots between thousands. */
const dotCountries = new Set("AR AT BE BR CL CO DE DK ES GR HR ID IS IT LU NL NO PT RO RS SI TR UY VE VN".split(" "));
const pointCurrencies = new Set(
  "USD GBP CAD AUD NZD SGD HKD INR JPY CNY MXN MYR PHP ZAR ILS TWD KRW THB NGN KES".split(" "),
);

/** The figures of a band in full: multipliers applied, a short first figure completed. */
export function valuesOf(
  { low, high, isChain }: Group,
  facts: {
    readonly per: PayPeriod | undefined;
    readonly currency: string | undefined;
    readonly context: CurrencyContext;
  },
): ValuesOutcome {
  if (isChain)
    return refused(
      "One range has three figures; write the lowest and the highest only, like `$90,000 - $120,000 per year`",
      [],
    );
  const first = amountOf(low, facts);
  const second = high === undefined ? first : amountOf(high, facts);
  if (first.kind === "refused" && second.kind === "refused")
    return { ...first, choices: first.choices.map((choice, index) => joinChoices(choice, second.choices[index])) };
  for (const value of [first, second]) if (value.kind === "refused") return value;
  if (first.kind !== "value" || second.kind !== "value") return refused("The figure cannot be read", []);
  const doubts = [...new Set([...first.doubts, ...second.doubts])];
  const values =
    high === undefined
      ? { low: first.value, high: first.value }
      : borrow(low, high, { low: first.value, high: second.value });
  return { kind: "values", values, doubts };
}

type ValueOutcome = { readonly kind: "value"; readonly value: number; readonly doubts: readonly string[] } | Refusal;

function amountOf(
  { figure, factor }: Amount,
  {
    per,
    currency,
    context,
  }: { readonly per: PayPeriod | undefined; readonly currency: string | undefined; readonly context: CurrencyContext },
): ValueOutcome {
  const { value, asDecimal, written, mark, isBroken } = figure;
  if (value === undefined)
    return refused(
      `The marks in \`${written}\` do not agree; write the figure with one kind of mark between thousands, like \`15,000\``,
      [],
    );
  const doubts = isBroken ? [`A space inside \`${written}\` does not belong there; it is read as ${value}.`] : [];
  if (asDecimal === undefined || mark !== ".") return { kind: "value", value: exact(value * factor), doubts };
  if (factor > 1) return { kind: "value", value: exact(asDecimal * factor), doubts };
  const isPoint = currency !== undefined && pointCurrencies.has(currency) && !dotCountries.has(context.country ?? "");
  if (!isPoint) return { kind: "value", value, doubts };
  if (per === "hour" || per === "day") return { kind: "value", value: asDecimal, doubts };
  if (per !== undefined)
    return {
      kind: "value",
      value,
      doubts: [...doubts, `The dot in \`${written}\` is read as a mark between thousands; write a comma.`],
    };
  const band = (amount: number, period: PayPeriod): Pay => ({
    kind: "fixed",
    min: amount,
    max: amount,
    currency,
    per: period,
  });
  return refused(`The dot in \`${written}\` can separate thousands or decimals; write a comma between thousands`, [
    band(value, "year"),
    band(asDecimal, "hour"),
  ]);
}

function joinChoices(low: Pay, high: Pay | undefined): Pay {
  return high?.max === undefined ? low : { ...low, kind: low.min === high.max ? "fixed" : "range", max: high.max };
}

/** A short first figure borrows the multiplier or the thousands of the second: "$120-150k", "£24-30,000". */
function borrow(low: Amount, high: Amount, { low: from, high: to }: Values): Values {
  if (low.factor > 1 || from >= 1_000) return { low: from, high: to };
  const factor = high.factor > 1 ? high.factor : to >= 1_000 ? 1_000 : 1;
  if (factor === 1 || from >= to / 10) return { low: from, high: to };
  const borrowed = exact(from * factor);
  return borrowed <= 3 * to ? { low: borrowed, high: to } : { low: from, high: to };
}

/** More is hardly paid for an hour. */
const mostOfAnHour = 250;
/** In these currencies some hundreds are the pay of a day of a freelancer; in others they are a month's pay. */
const byTheDay: ReadonlySet<string> = new Set(["USD", "GBP", "CAD", "AUD", "NZD", "CHF"]);

/** Why figures that can be read still do not say what the pay is: thousands, a multiplier or a period are missing. */
export function faultOf(
  { low, high }: Group,
  values: Values,
  { per, known }: { readonly per: PayPeriod | undefined; readonly known: Pick<Pay, "currency"> },
): Refusal | undefined {
  const band = (scale: Values, period: PayPeriod | undefined): Pay => ({
    kind: high === undefined ? "fixed" : "range",
    min: scale.low,
    max: scale.high,
    ...known,
    ...(period !== undefined && { per: period }),
  });
  const thousands = (value: number): number => (value < 1_000 ? exact(value * 1_000) : value);
  if (Math.max(values.low, values.high) === 0)
    return refused("Pay of 0 says nothing; write the amount, or `unpaid`", []);
  if (high !== undefined && low.factor > 1 && high.factor === 1 && values.high < 1_000 && values.high < values.low) {
    return refused("Only the first figure has a `k`, so the second is far smaller; write both in full", [
      band({ low: values.low, high: exact(values.high * low.factor) }, per ?? "year"),
    ]);
  }
  const most = Math.max(values.low, values.high);
  const isPlain = low.factor === 1 && (high?.factor ?? 1) === 1;
  if (!isPlain || most >= 1_000 || (per !== undefined && per !== "year")) return undefined;
  const yearly = band({ low: thousands(values.low), high: thousands(values.high) }, "year");
  if (per === "year")
    return refused("A year's pay under 1,000 lacks its thousands; write the figures in full", [yearly]);
  const period = most <= mostOfAnHour ? "hour" : byTheDay.has(known.currency ?? "") ? "day" : "month";
  const shortly = band(values, period);
  return refused(
    `Thousands or a period are missing, so this can be pay per year or per ${period}; write one of them in full`,
    most >= 10 ? [yearly, shortly] : [shortly],
  );
}

/** The same figures in each of two currencies. */
export function conflictChoices({ low, high }: Group, per: PayPeriod | undefined): readonly Pay[] {
  const values =
    high === undefined
      ? undefined
      : borrow(low, high, { low: (low.figure.value ?? 0) * low.factor, high: (high.figure.value ?? 0) * high.factor });
  const codes = [
    ...new Set([...low.marks, ...(high?.marks ?? [])].flatMap(({ codes: [likeliest] }) => likeliest ?? [])),
  ];
  return values === undefined
    ? []
    : codes.map((currency) => ({ kind: "range", min: values.low, max: values.high, currency, per: per ?? "year" }));
}

/** A refusal without and with notations to choose from. */
export function refused(reason: string, choices: readonly Pay[]): Refusal {
  return { kind: "refused", reason, choices };
}

/** Takes away what binary fractions add: 6.7 × 1000 is 6700. */
function exact(value: number): number {
  return Math.round(value * 100) / 100;
}
