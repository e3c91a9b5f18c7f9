import type { Span } from "../source/span.ts";
import { readDay } from "./dates.ts";
import { monthNamed, weekdayNamed } from "./month-names.ts";
import { foldName } from "./places/fold-name.ts";
import { type Refusal, refused } from "./refusal.ts";
import type { Day } from "./role-spec.ts";

/** The reading of an application deadline: a day, applications at any time, a placeholder that says nothing, or a refusal. */
export type DeadlineReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "ongoing" }
  | { readonly kind: "none" }
  | Refusal;

/** A deadline in a text, under the span of its date or of the words that say that there is none. */
export interface FoundDeadline extends Span {
  readonly reading: DeadlineReading;
}

const longestDeadline = 300;
const months = String.raw`\p{L}{3,12}\.?`;
const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
/** Days as they stand in sentences. A figure before it means the end of a range, which is no deadline. */
const writtenDay = new RegExp(
  String.raw`(?<![\d./-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|${ordinal} (?:of |de )?${months}(?:,? (?:de )?\d{4}(?!\d))?|${months} ${ordinal}(?!\d)(?:,? \d{4}(?!\d))?)`,
  "giu",
);
const openEnded =
  /\b(?:(?:on an? )?rolling basis|open until filled|until (?:the |this )?(?:position|role|job|post|vacancy|opening)s? (?:is|are|has been|have been) filled|until filled|(?:applications?|recruitment|hiring|posting|vacancy|deadline|closing date)[^.\n]{0,40}\bopen[- ]ended|bis zur Besetzung|jusqu['’]à ce que le poste soit pourvu|hasta cubrir la vacante)\b/iu;
const ongoingWords =
  /^(?:ongoing|continuous|rolling|open|open ended|always open|evergreen|no (?:deadline|closing date)|laufend|fortlaufend|en continu)$/;
const applicationsOngoing =
  /\b(?:applications?|closing date|deadline|bewerbungen)\b[^.\n]{0,60}\b(?:ongoing(?: basis)?|continuous(?:ly)?|laufend|no (?:fixed )?deadline)\b|\bno (?:application )?(?:deadline|closing date)\b/iu;
const placeholder =
  /^(?:tb[dac]|to be (?:determined|decided|announced|confirmed)|n a|none|asap|as soon as possible|soon|unknown)(?: [a-z]{2,4})?$/;
const announced =
  /\b(?:(?:application |filing |submission )?deadline|clos(?:es|ing)(?: date)?|close (?:on|at)|(?:apply|applications?|submit|resumes?)\b[^.\n]{0,60}?\b(?:by|before|until|no later than)|no later than|expires?|bewerbungsfrist|bewerbungsschluss|bis (?:zum|spätestens)|avant le|jusqu['’]au|date limite|fecha l[ií]mite|hasta el|uiterlijk|sluitingsdatum|termin)(?!\p{L})/giu;
const label =
  /^[\s*_|#>-]*(?:(?:application|filing)s? )?(?:deadline|clos(?:es|ing)(?: date)?|expires|apply by)[\s:*|_-]*/i;
/** Words between an announcement and a date that make it another date. */
const otherDate = /\b(?:review|interview|start|begin|commence|posted|opens?|opened)\w{0,6}\b/i;

/** Reads what stands in a deadline field or a line about it: "Apply by 27 June 2026", "open until filled", "tbd". */
export function readDeadline(text: string): DeadlineReading {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length > longestDeadline) return refused("the text is too long for a deadline", ["2027-01-15", "ongoing"]);
  const bare = line.replace(label, "").replace(/[\s*_|]+$/, "");
  const folded = foldName(bare);
  if (folded === "" || placeholder.test(folded)) return { kind: "none" };
  if (ongoingWords.test(folded) || openEnded.test(line) || applicationsOngoing.test(line)) return { kind: "ongoing" };
  const whole = readDay(bare);
  if (whole.kind === "read") return { kind: "day", day: whole.day };
  return dayWithin(line)?.reading ?? refused(`"${line}" names no day that can be read`, ["2027-01-15", "ongoing"]);
}

/** Finds the first statement of a deadline in running text. A date counts only after words that make it a deadline. */
export function findDeadline(text: string): FoundDeadline | undefined {
  const open = openEnded.exec(text) ?? applicationsOngoing.exec(text);
  for (const match of text.matchAll(announced)) {
    if (open !== null && open.index <= match.index) break;
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 100).split(/\n\s*\n|(?<!\d)[.!?]\s+(?=\p{Lu})/u, 1)[0] ?? "";
    const found = dayWithin(rest);
    if (found === undefined || otherDate.test(match[0] + rest.slice(0, found.start))) continue;
    return { start: start + found.start, end: start + found.end, reading: found.reading };
  }
  return open === null
    ? undefined
    : { start: open.index, end: open.index + open[0].length, reading: { kind: "ongoing" } };
}

function dayWithin(text: string): FoundDeadline | undefined {
  for (let from = 0; ; ) {
    writtenDay.lastIndex = from;
    const match = writtenDay.exec(text);
    if (match === null) return undefined;
    if (isDayAndMonth(match[0])) return dayAt(text, match.index, match.index + match[0].length);
    from = match.index + 1;
  }
}

/** Whether the letters in it are a month: "zum 27." is none. */
function isDayAndMonth(written: string): boolean {
  const words = written.split(/[^\p{L}]+/u).map((word) => foldName(word));
  return !/\p{L}/u.test(written) || words.some((word) => monthNamed(word) !== undefined);
}

function dayAt(text: string, from: number, end: number): FoundDeadline {
  const weekday = /(\p{L}{2,12})\.?,? $/u.exec(text.slice(0, from));
  const isWeekday = weekday?.[1] !== undefined && weekdayNamed(foldName(weekday[1])) !== undefined;
  const start = isWeekday ? weekday.index : from;
  const reading = readDay(text.slice(start, end));
  return { start, end, reading: reading.kind === "read" ? { kind: "day", day: reading.day } : reading };
}
