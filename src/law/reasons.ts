import { placeName } from "../role/places.ts";
import type { Pay, PayPeriod } from "../role/role-spec.ts";
import { capitalised } from "../source/capitals.ts";

/** The name of a place inside a sentence: "the United States", "Colorado". */
export function nameOf(code: string): string {
  const name = placeName(code);
  return /^(?:United|European Union|Netherlands|District of)/.test(name) ? `the ${name}` : name;
}

/** The same at the head of a sentence. */
export function headOf(code: string): string {
  return capitalised(nameOf(code));
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "at least one employee", "at least 15 employees". */
export function atLeast(count: number): string {
  return count === 1 ? "at least one employee" : `at least ${count} employees`;
}

/** Pay as it is spoken of in a reason: "USD 80,000 to 100,000 a year". */
export function spokenPay({ min, max, currency, per, unit }: Pay): string {
  const amounts = [min, max].filter((amount) => amount !== undefined);
  const figures = [...new Set(amounts)].map((amount) => grouped.format(amount)).join(" to ");
  const period = unit === undefined ? (per === undefined ? undefined : spokenPeriods[per]) : `per ${unit}`;
  return [currency, figures, period].filter((part) => part !== undefined).join(" ");
}

/** "CAD 50,000". */
export function spokenAmount(currency: string, amount: number): string {
  return `${currency} ${grouped.format(amount)}`;
}

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

const spokenPeriods: Readonly<Record<PayPeriod, string>> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  biweekly: "every two weeks",
  "twice-monthly": "twice a month",
  month: "a month",
  year: "a year",
  unit: "a unit",
};
