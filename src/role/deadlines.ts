import type { Span } from "../source/span.ts";
import { readDay } from "./dates.ts";
import { monthNamed, weekdayNamed } from "./month-names.ts";
import { foldName } from "./places/fold-name.ts";
import { type Refusal, refused } from "./refusal.ts";
import type { Day } from "./role-spec.ts";

/** The reading of an application deadline: a day, applications at any time, until somebody is found, a placeholder that says nothing, or a refusal. */
export type DeadlineReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "ongoing" }
  | { readonly kind: "until-filled" }
  | { readonly kind: "none" }
  | Refusal;

/** A deadline in a text, under the span of its date or of the words that say that there is none. */
export interface FoundDeadline extends Span {
  readonly reading: DeadlineReading;
}

const longestDeadline = 300;
const months = String.raw`\p{L}{3,12}\.?`;
const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
/** Days as they are in sentences. A figure before it means the end of a range, which is no deadline. */
const writtenDay = new RegExp(
  String.raw`(?<![\d./-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|${ordinal} (?:of |de )?${months}(?:,? (?:de )?\d{4}(?!\d))?|${months} ${ordinal}(?!\d)(?:,? \d{4}(?!\d))?)`,
  "giu",
);
/** That the posting stays until somebody is found. It says neither a last day nor that applications are taken at any time. */
const untilFilled = anyOf([
  "open until filled",
  "until (?:the |this )?(?:position|role|job|post|vacancy|opening)s? (?:is|are|has been|have been) filled",
  "until filled",
  "bis zur besetzung",
  "jusqu['’]à ce que le poste soit pourvu",
  "hasta cubrir la vacante",
  "fino alla copertura del posto",
  "tot de vacature is vervuld",
  "do czasu obsadzenia stanowiska",
]);
/** That applications are taken at any time. */
const applicationsOngoing = anyOf([
  "(?:on an? )?rolling basis",
  "(?:applications?|closing date|deadline)[^.\\n]{0,60}(?:ongoing|continuous(?:ly)?|open[- ]ended|no (?:fixed )?deadline)",
  "(?:recruitment|hiring|posting|vacancy)[^.\\n]{0,40}open[- ]ended",
  "no (?:application )?(?:deadline|closing date)",
  "accept(?:s|ed|ing)? applications (?:continuously|at any time|all year)",
  "bewerbungen[^.\\n]{0,60}(?:laufend|jederzeit)",
  "bewerben sie sich jederzeit",
  "candidatures?[^.\\n]{0,60}(?:en continu|à tout moment)",
  "(?:solicitudes|candidaturas)[^.\\n]{0,60}(?:de forma continua|en cualquier momento)",
  "candidature[^.\\n]{0,60}(?:sempre aperte|in qualsiasi momento)",
  "solliciteren kan (?:doorlopend|altijd)",
  "rekrutacja (?:trwa )?(?:nieprzerwanie|ciągła)",
]);
const ongoingWords =
  /^(?:ongoing|continuous|rolling|open|open ended|always open|evergreen|no (?:deadline|closing date)|laufend|fortlaufend|en continu)$/;
const placeholder =
  /^(?:tb[dac]|to be (?:determined|decided|announced|confirmed)|n a|none|asap|as soon as possible|soon|unknown)(?: [a-z]{2,4})?$/;
/** What says that something ends on the day that follows. */
const ending = anyOf([
  "deadline",
  "clos(?:es|ed|ing|e)(?: date)?",
  "end(?:s|ing)?(?: date)?",
  "expires?",
  "due",
  "last day",
  "(?:remains?|stays?|is|are|be) open",
  "by",
  "before",
  "until",
  "till",
  "through",
  "no later than",
  "accept(?:ed|ing)?",
  "bis",
  "spätestens",
  "bewerbungs(?:frist|schluss)",
  "einsendeschluss",
  "avant le",
  "jusqu['’]au",
  "date limite",
  "au plus tard",
  "hasta el",
  "antes del",
  "fecha límite",
  "plazo",
  "entro(?: e non oltre)? il",
  "scadenza",
  "uiterlijk",
  "tot en met",
  "vóór",
  "sluitingsdatum",
  "reactietermijn",
  "do dnia",
  "termin",
]);
/** What says that it is applications that end then. */
const ofApplications = anyOf([
  "appl(?:y|ies|ied|ying|ications?|icants?)",
  "r[eé]sum[eé]s?",
  "cvs?",
  "cover letters?",
  "candida(?:tes?|cy|tures?|ture|cies)",
  "(?:posting|vacancy|requisition|advert|advertisement|job ad|filing)",
  "(?:position|role|job|opening|window|post)(?= (?:will |is |are |remains? |stays? )?(?:expected to )?(?:clos|open|expire))",
  "submit(?= (?:it |them |these |everything )?(?:by|before|no later than))",
  "bew[ei]rb\\p{L}{0,12}",
  "postul\\p{L}{1,4}",
  "solicitud(?:es)?",
  "inscripci(?:ón|ones)",
  "candidatur[ae]|candidarsi|domand[ae]",
  "sollicit\\p{L}{2,6}|reageren",
  "aplik\\p{L}{2,6}|zgłosze\\p{L}{1,4}|kandydat\\p{L}{1,4}",
]);
/** A line that begins so is about the applications of the posting that it is in. */
const label =
  /^[\s*_|#>-]*(?:(?:application|filing)s? )?(?:deadline|clos(?:es|ing)(?: date| on)?|expires|apply by|last day to apply)[\s:*|_-]*/iu;
const labelInOtherLanguages =
  /^[\s*_|#>-]*(?:bewerbungsfrist|bewerbungsschluss|date limite|fecha límite|plazo|scadenza|sluitingsdatum|termin|reageren)\b/iu;
/** Words between an announcement and a date that make it another date. */
const otherDate = /\b(?:review|interview|start|begin|commence|posted|opened|founded|report|budget|project)\w{0,6}\b/i;
/** What a line about applications is cut into; a point behind a short month ends nothing. */
const sentenceEnd = /\n|(?<!\d)(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|p\.m|a\.m))[.!?]\s+(?=\p{Lu})/iu;

/** An expression for any of these, each as whole words. */
function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${wordings.join("|")})(?![\p{L}\d])`, "iu");
}

/** Reads what is in a deadline field or a line about it: "Apply by 27 June 2026", "open until filled", "tbd". */
export function readDeadline(text: string): DeadlineReading {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length > longestDeadline) return refused("the text is too long for a deadline", ["2027-01-15", "ongoing"]);
  const bare = line.replace(label, "").replace(/[\s*_|]+$/, "");
  const folded = foldName(bare);
  if (folded === "" || placeholder.test(folded)) return { kind: "none" };
  if (ongoingWords.test(folded) || applicationsOngoing.test(line)) return { kind: "ongoing" };
  const whole = readDay(bare);
  if (whole.kind === "read") return { kind: "day", day: whole.day };
  const within = dayWithin(line)?.reading;
  if (within !== undefined) return within;
  if (untilFilled.test(line)) return { kind: "until-filled" };
  return refused(`"${line}" names no day that can be read`, ["2027-01-15", "ongoing"]);
}

/**
 * Finds the first statement of a deadline in running text. A date counts only in a sentence that says that applications end then:
 * the deadline of a project, a report or a budget is none.
 */
export function findDeadline(text: string): FoundDeadline | undefined {
  let weaker: FoundDeadline | undefined;
  for (const { start, line } of linesOf(text)) {
    if (line.length > longestDeadline * 4) continue;
    const day = endingDay(line);
    if (day !== undefined) return { ...day, start: start + day.start, end: start + day.end };
    weaker = strongerOf(weaker, wordsIn(line, start));
  }
  return weaker;
}

/** The day on which a sentence says that applications end. */
function endingDay(line: string): FoundDeadline | undefined {
  // Most sentences end nothing, and to look for a day takes longer than to see that.
  if (!ending.test(line)) return undefined;
  const found = dayWithin(line);
  if (found === undefined) return undefined;
  const before = line.slice(0, found.start);
  if (otherDate.test(before) || !ending.test(before)) return undefined;
  // "By 15 January, please apply": what ends may follow the day where hardly anything is before it.
  const about = wordCount(before) <= 3 ? line : before;
  return ofApplications.test(about) || isBareLabel(before) ? found : undefined;
}

/** Whether nothing but a label, such as "Deadline:" or "Closes on Friday,", is before the day. */
function isBareLabel(before: string): boolean {
  return label.test(before) ? wordCount(before.replace(label, "")) <= 3 : labelInOtherLanguages.test(before);
}

function wordCount(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}

function wordsIn(line: string, start: number): FoundDeadline | undefined {
  const ongoing = applicationsOngoing.exec(line);
  const match = ongoing ?? untilFilled.exec(line);
  if (match === null) return undefined;
  const from = start + match.index;
  return { start: from, end: from + match[0].length, reading: { kind: ongoing === null ? "until-filled" : "ongoing" } };
}

/** That applications are taken at any time says more than that they are taken until somebody is found. */
function strongerOf(one: FoundDeadline | undefined, other: FoundDeadline | undefined): FoundDeadline | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.reading.kind === "until-filled" && other.reading.kind === "ongoing" ? other : one;
}

/** The sentences of a text, and where each starts. */
function* linesOf(text: string): Iterable<{ readonly start: number; readonly line: string }> {
  const ends = new RegExp(sentenceEnd, "giu");
  let start = 0;
  for (const match of text.matchAll(ends)) {
    yield { start, line: text.slice(start, match.index) };
    start = match.index + match[0].length;
  }
  yield { start, line: text.slice(start) };
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
