import type { Pay, PayPeriod } from "./role-spec.ts";

/** Writes a band as English readers expect, for messages: "$140,000 - $180,000 per year", "EUR 3,954 per month (from)". */
export function writePay(pay: Pay): string {
  const { kind, min, max, currency, per, unit, basis, note, place, label, isOpenAbove } = pay;
  const head = place ?? label;
  const name = head === undefined ? "" : `${head}: `;
  if (min === undefined && max === undefined)
    return `${name}${kind === "unpaid" || kind === "commission-only" ? kind.replace("-", " ") : (note ?? kind)}`;
  const money = (amount: number): string => writeAmount(amount, currency);
  const figures =
    min !== undefined && max !== undefined && min !== max ? `${money(min)} - ${money(max)}` : money(min ?? max ?? 0);
  const period = per === undefined ? "" : per === "unit" ? ` per ${unit ?? "unit"}` : periodWords[per];
  const bound =
    isOpenAbove === true ? " and up" : kind === "open-top" ? " (from)" : kind === "open-bottom" ? " (up to)" : "";
  return `${name}${figures}${period}${basis === undefined ? "" : ` ${basis}`}${bound}`;
}

const periodWords: Readonly<Record<Exclude<PayPeriod, "unit">, string>> = {
  hour: " per hour",
  day: " per day",
  week: " per week",
  biweekly: " every two weeks",
  "twice-monthly": " twice a month",
  month: " per month",
  year: " per year",
};

function writeAmount(amount: number, currency: string | undefined): string {
  const [whole = "", cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split(".");
  const grouped = `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",")}${cents === undefined ? "" : `.${cents}`}`;
  if (currency === "USD") return `$${grouped}`;
  if (currency === "GBP") return `£${grouped}`;
  return currency === undefined ? grouped : `${currency} ${grouped}`;
}
