import type { PayPeriod } from "../role-spec.ts";
import type { CurrencyMark } from "./currency-data.ts";
import type { Group } from "./grouping.ts";
import type { Masked } from "./masks.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";

/** The period that is said of a band: right behind it, inside it, before it, or later in its sentence. */
export function periodAround(
  text: string,
  { low, high, start, end, prefixStart, suffixEnd }: Group,
  next: number | undefined,
): PeriodMention | undefined {
  const from = Math.max(prefixStart, start - 100);
  const to = Math.min(suffixEnd, next ?? text.length, end + 160);
  const mentions = findPeriods(text.slice(from, to)).map((mention) => ({
    ...mention,
    start: mention.start + from,
    end: mention.end + from,
  }));
  const usable = mentions.filter(
    (mention) => !mention.isBare || (mention.start >= end && /^[\s(]*$/.test(text.slice(end, mention.start))),
  );
  const after = usable.filter((mention) => mention.start >= end);
  const chunk =
    /[;\n|]|\+ |, |\. |(?<!\p{L})(?:plus|and|with|or|und|mit|et|avec)(?!\p{L})/iu.exec(text.slice(end, to))?.index ??
    to - end;
  const near = after.find((mention) => mention.start < end + chunk);
  const inside =
    high === undefined ? undefined : usable.find((mention) => mention.start >= low.end && mention.end <= high.start);
  const said = text.slice(from, start);
  const sentence = from + Math.max(said.lastIndexOf("\n"), said.lastIndexOf(". "));
  const before = usable.findLast((mention) => mention.end <= start && mention.start >= sentence);
  return near ?? inside ?? before ?? after.find((mention) => !/\. |\n\s*\n/.test(text.slice(end, mention.start)));
}

/** Thirteen or fourteen payments a year are counted in months. */
export function periodOfPayments(
  payments: Masked["payments"],
  { low, high }: Group,
  marks: readonly CurrencyMark[],
): PayPeriod | undefined {
  const most = Math.max(low.figure.value ?? 0, high?.figure.value ?? 0) * (high ?? low).factor;
  const isEuro = marks.some(({ codes }) => codes[0] === "EUR" || codes[0] === "CHF");
  return payments !== undefined && isEuro && most >= 500 && most < 15_000 ? "month" : undefined;
}
