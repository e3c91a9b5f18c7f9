import { remembering } from "../../source/remember.ts";
import type { PayPeriod } from "../role-spec.ts";
import { currencyScales, largestUsual } from "./currency-data.ts";
import { words } from "./text.ts";
import { periodicExtras, periodWords } from "./words.ts";

/** A period that is written in a text: offsets into it. */
export interface PeriodMention {
  readonly per: PayPeriod;
  readonly start: number;
  readonly end: number;
  /** A noun alone ("YEAR"), which counts only right after an amount. */
  readonly isBare: boolean;
}

const prepositions =
  "per|pr|pr\\.|a|an|par|pro|je|jede|por|al|alla|la|a la|le|ao|à|na|za|w|в|за|each|every|op|in|in der|im|die|om|i";
/** Nouns that name a period even without "per", right after an amount. The rest are also other words. */
const clearNouns = words(
  "hours?|hrs?|stunden?|heures?|uur|godz|час|小时|days?|weeks?|woche|semaine|months?|monat|mois|mês|maand|mies|месяц|月|years?|yrs?|jahr|año|jaar|год|年",
  "iu",
);
const pattern = compile();
const beforeExtra = new RegExp(`^[\\s-]*(?:\\p{L}{1,20}[\\s-]+){0,2}?(?:${periodicExtras})(?![\\p{L}])`, "iu");

/** Every period that is written in the text, in order. "Annual bonus" says nothing about the period of the pay and is left out. */
export const findPeriods: (text: string) => readonly PeriodMention[] = remembering(matchPeriods);

function matchPeriods(text: string): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const per = periodWords.find(
      (_, index) => groups[`n${index}`] !== undefined || groups[`a${index}`] !== undefined,
    )?.per;
    if (per === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (beforeExtra.test(text.slice(end, end + 60))) continue;
    const isBare = groups.by === undefined && periodWords.every((_, index) => groups[`a${index}`] === undefined);
    if (isBare && !clearNouns.test(match[0])) continue;
    mentions.push({ per, start, end, isBare });
  }
  return mentions;
}

/** The one period that a whole text names: `hour`, `/hr`, `per annum`, `miesięcznie`. */
export function periodOf(text: string): PayPeriod | undefined {
  const written = text.trim().replace(/\.$/, "");
  const found = findPeriods(written);
  const [first, ...others] = found.length > 0 ? found : findPeriods(`/${written}`);
  return others.every(({ per }) => per === first?.per) ? first?.per : undefined;
}

/** The period that figures of this size can only be for when none is written; absent where two are possible. */
export function periodBySize(least: number, most: number, currency: string | undefined): PayPeriod | undefined {
  const year = currency === undefined ? 40_000 : currencyScales[currency]?.year;
  if (year === undefined) return undefined;
  return least >= year || most >= 2 * year ? "year" : undefined;
}

/** Whether figures are too large for an hour or a day and too small for a month, so that they are no pay at all. */
export function isNoPay(amount: number, currency: string | undefined): boolean {
  const scale = currency === undefined ? undefined : currencyScales[currency];
  return scale !== undefined && amount > scale.day && amount < scale.month;
}

/** One plain sentence when the figure is far from what is usual for the period. */
export function doubtAboutSize(
  most: number,
  currency: string | undefined,
  per: PayPeriod | undefined,
): string | undefined {
  const scale = currency === undefined ? undefined : currencyScales[currency];
  if (scale === undefined || per === undefined || per === "unit") return undefined;
  const factor = scale.year / 15_000;
  if (most > largestUsual[per] * factor)
    return `The figure is unusually large for pay per ${per === "biweekly" ? "two weeks" : per}; check the figure and the period.`;
  if (per === "year" && most < scale.year / 5)
    return "The figure is unusually small for pay per year; check the figure and the period.";
  if (per === "month" && most < scale.month / 2)
    return "The figure is unusually small for pay per month; check the figure and the period.";
  return undefined;
}

function compile(): RegExp {
  const adverbs = periodWords.map(({ adverbs: choice }, index) => `(?<a${index}>${choice})`).join("|");
  const nouns = periodWords.map(({ nouns: choice }, index) => `(?<n${index}>${choice})`).join("|");
  const by = `(?<by>/ ?|(?<![\\p{L}\\p{N}])(?:(?:${prepositions})[ -]|(?:all|l|à l|de l)' ?|p\\. ?))`;
  const kind = "(?:(?:calendar|working|worked|full|biweekly|gearbeitete|geleistete) )?";
  return new RegExp(
    `(?:${by}|(?<!\\p{L}))${kind}(?:(?:${adverbs})|(?:${nouns}))(?!\\p{L}|(?<![\u4e00-\u9fff])\\p{N})`,
    "giu",
  );
}
