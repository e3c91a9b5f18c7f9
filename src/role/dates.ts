import { monthNamed, weekdayNamed } from "./month-names.ts";
import { foldName } from "./places/fold-name.ts";
import { type Refusal, refused } from "./refusal.ts";
import type { Day } from "./role-spec.ts";
import { blankTime } from "./time-of-day.ts";

/** The reading of a day. A refusal has one plain sentence that says why, and notations that can be read. */
export type DayReading = { readonly kind: "read"; readonly day: Day } | Refusal;

const example = "2026-11-22";
const longestDate = 120;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A day with its time: "2022-02-21T9:00:00.000Z", "2026-06-30 23:59", "2026-06-30T12:00+02:00". */
const isoDateTime =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:t| )[\d:., ]{1,20}(?:[ap]\.?m\.?)?\s*(?:z|[+-]\d{2}:?\d{2}|[a-z]{2,4})?)?$/i;
const numericDay = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** Reads a day as people write it. Its time and zone are passed over, never reckoned with; nothing that is not written is guessed. */
export function readDay(text: string): DayReading {
  const line = text
    .trim()
    .replace(/^!!timestamp\s+/, "")
    .replace(/^(['"])(.*)\1$/, "$2")
    .replace(/\s+/g, " ");
  if (line === "") return refused("the date is empty", [example]);
  if (line.length > longestDate) return refused("the text is too long for a date", [example]);
  const iso = isoDateTime.exec(line);
  if (iso !== null) return dayOf(line, numbers(iso.slice(1, 4)));
  const words = withoutTime(line);
  const weekday = words.map(weekdayNamed).find((found) => found !== undefined);
  const rest = words.filter((word) => weekdayNamed(word) === undefined && !fillers.has(word));
  const [only = "", ...others] = rest;
  const reading = others.length === 0 ? readNumeric(line, only) : readWords(line, rest);
  return reading.kind === "read" ? agreeing(line, reading.day, weekday) : reading;
}

/** Whether the text is a real calendar day in the form 2026-11-22. */
export function isDay(text: string): boolean {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  return (
    year !== undefined && month !== undefined && day !== undefined && isReal(Number(year), Number(month), Number(day))
  );
}

/** The day that lies so many days later, or earlier when negative. A text that is not a day throws RangeError. */
export function addDays(day: Day, days: number): Day {
  return new Date(epochDays(day) * dayLength + days * dayLength).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative when before. A text that is not a day throws RangeError. */
export function daysBetween(from: Day, to: Day): number {
  return epochDays(to) - epochDays(from);
}

/** The day it is at an instant in an IANA zone; an unknown zone throws RangeError. */
export function dayIn(timeZone: string, instant: Date): Day {
  return new Date(instant.getTime() + offsetsOf(timeZone)(instant.getTime())).toISOString().slice(0, 10);
}

/** The last second of a day in a zone, with the offset in force then: "2026-12-31T23:59:59+01:00". An unknown zone throws RangeError. */
export function endOfDay(day: Day, timeZone: string): string {
  // When clocks are set back at midnight the second comes twice: the later has the smaller offset.
  return `${day}T23:59:59${offsetText(Math.min(...offsetsAround(day, dayLength - 1000, timeZone)))}`;
}

/** The first second of a day in a zone: "2026-11-02T00:00:00+01:00". An unknown zone throws RangeError. */
export function startOfDay(day: Day, timeZone: string): string {
  return `${day}T00:00:00${offsetText(Math.max(...offsetsAround(day, 0, timeZone)))}`;
}

/** The offsets in force at a moment of a day in a zone; where clocks skip it, the one before. */
function offsetsAround(day: Day, moment: number, timeZone: string): readonly number[] {
  const local = epochDays(day) * dayLength + moment;
  const offsetAt = offsetsOf(timeZone);
  const [before, after] = [offsetAt(local - dayLength), offsetAt(local + dayLength)];
  const inForce = [before, after].filter((each) => offsetAt(local - each) === each);
  return inForce.length === 0 ? [before] : inForce;
}

const dayLength = 86_400_000;
/** Words that are in dates and say nothing of the day. */
const fillers: ReadonlySet<string> = new Set([
  "the",
  "of",
  "de",
  "den",
  "der",
  "le",
  "el",
  "on",
  "am",
  "del",
  "dnia",
  "r",
  "inclus",
]);

function withoutTime(line: string): readonly string[] {
  const dateOnly = blankTime(line)
    .replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, " ")
    .replace(/(?<=\b\d{1,2}\.) (?=\d)/g, "");
  return dateOnly
    .split(/[\s,()*]+/)
    .map((word) => (/^\d.*\d/.test(word) ? word.replace(/\.$/, "") : foldName(word)))
    .filter((word) => word !== "");
}

/** "22.11.2026", "6/30/2026", "07-13-18". Two figures under 13 may be month and day in either order. */
function readNumeric(line: string, word: string): DayReading {
  const match = numericDay.exec(word);
  if (match === null) return isYear(word) ? withoutDay(line) : unread(line);
  const [, first = "", mark, second = "", written = ""] = match;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const [a, b] = [Number(first), Number(second)];
  // Dots are used only where the day comes first.
  if (mark === "." || a > 12 || a === b) return dayOf(line, [year, b, a]);
  if (b > 12) return dayOf(line, [year, a, b]);
  return refused(`"${line}" may be ${spoken(year, a, b)} or ${spoken(year, b, a)}`, [iso(year, a, b), iso(year, b, a)]);
}

/** "22 November 2026", "November 22nd, 2026", "2026 Nov 22". */
function readWords(line: string, words: readonly string[]): DayReading {
  const monthAt = words.findIndex((word) => monthNamed(word) !== undefined);
  const month = monthNamed(words[monthAt] ?? "");
  if (month === undefined || words.length > 3) return unread(line);
  const figures = words.filter((_, index) => index !== monthAt);
  const year = figures.find(isYear);
  const day = figures.find((word) => /^\d{1,2}(?:st|nd|rd|th|er|ter|te|e|o|º|ª|\.)?$/.test(word));
  if (figures.some((word) => word !== day && word !== year)) return unread(line);
  if (year === undefined && day !== undefined) return refused(`"${line}" has no year`, [example]);
  if (day === undefined) return withoutDay(line);
  return dayOf(line, [Number(year), month, Number.parseInt(day, 10)]);
}

function agreeing(line: string, day: Day, weekday: number | undefined): DayReading {
  const actual = (((epochDays(day) + 4) % 7) + 7) % 7;
  if (weekday === undefined || weekday === actual) return { kind: "read", day };
  return refused(`"${line}" names a ${weekdayTitles[weekday]}, but ${day} is a ${weekdayTitles[actual]}`, [day]);
}

function dayOf(line: string, [year = 0, month = 0, day = 0]: readonly number[]): DayReading {
  if (isReal(year, month, day)) return { kind: "read", day: iso(year, month, day) };
  return refused(`"${line}" is not a day of the calendar`, [example]);
}

function withoutDay(line: string): Refusal {
  return refused(`"${line}" does not say which day`, [example]);
}

function unread(line: string): Refusal {
  return refused(`"${line}" is not a date that can be read`, [example, "22 November 2026"]);
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word);
}

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function iso(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function spoken(year: number, month: number, day: number): string {
  return `${day} ${monthTitles[month - 1]} ${year}`;
}

function numbers(texts: readonly string[]): readonly number[] {
  return texts.map((text) => Number(text));
}

function epochDays(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset", calendar: "gregory" });
  return (instant) => {
    const name = format.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "";
    const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d{1,2})(?::(\d{2}))?/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${offset < 0 ? "-" : "+"}${hours}:${rest}`;
}

const weekdayTitles = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const monthTitles = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
