import type { SectionKind } from "../role/role-spec.ts";
import { remembering } from "../source/remember.ts";
import { equalOpportunity } from "./equal-opportunity.ts";

/** A paragraph, list item or field of a posting as plain text. */
export interface Passage {
  readonly text: string;
  /** How far it reads as the title of the job; 0 for most. */
  readonly titleEnd: number;
  /** The kinds of the section it is in, where that is known. */
  readonly sections?: readonly SectionKind[];
  /** Whether it is clearly written in another language than its posting says: it is read in any language but that. */
  readonly isForeign?: boolean;
  /** Whether the words at an offset speak for equal opportunity, or for somebody who is quoted. */
  isSpared(offset: number): boolean;
}

/** A stretch of a text, half open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far the first words of a posting read as its title: "Cook (m/f/d), Boston." up to the first stop, if that comes soon. */
export function titleEndOf(text: string): number {
  const head = /^[^.,:;|\n(]{1,60}/.exec(text)?.[0] ?? "";
  if (speech.test(head)) return 0;
  return head.trim().split(/\s+/).length <= 6 ? head.length : 0;
}

/** Words of a sentence that speaks to somebody, which titles do not have. */
const speechWords = [
  ...[
    "we our you your join",
    "wir uns unser unsere unseren du dein deine sie ihr ihre",
    "nous notre nos vous votre vos",
  ],
  ...["nuestro nuestra tu tus te eres", "tuo tua sei nostro nostra ti noi", "je jij jouw jullie we wij ons onze u uw"],
  ...["nasz nasza naszą naszym twój twoja jesteś"],
].flatMap((line) => line.split(" "));
const speech = new RegExp(`(?<!\\p{L})(?:${speechWords.join("|")})(?!\\p{L})`, "iu");

/** The sentences of a text. An abbreviation such as "U.S." ends none. */
function sentenceStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?;]\s+(?=[^\p{Ll}])|;\s|\n/gu)) {
    if (/(?:^|[\s.(])\p{L}$/u.test(text.slice(Math.max(0, stop.index - 3), stop.index)) && stop[0].startsWith("."))
      continue;
    const end = stop.index + stop[0].length;
    stretches.push({ start, end });
    start = end;
  }
  if (start < text.length) stretches.push({ start, end: text.length });
  return stretches;
}

/** Whether the sentence at an offset speaks for equal opportunity. */
export function speaksForEqualOpportunity(text: string, offset: number): boolean {
  const sentence = sentencesForPeople(text).find(({ end }) => offset < end);
  return sentence?.isForPeople === true;
}

/** Asked for each word of a text that a rule speaks of. */
const sentencesForPeople = remembering((text) =>
  sentenceStretches(text).map(({ start, end }) => ({ end, isForPeople: speaksForPeople(text.slice(start, end)) })),
);

/** Whether a text speaks for people: for their equal chance, or for what they may need. */
export function speaksForPeople(text: string): boolean {
  return equalOpportunity.test(text) || (accommodates.test(text) && !lodges.test(text));
}

const accommodates =
  /\baccommodations?\b|\baccommodat(?:e|es|ing) (?:an?y? |your |the )?(?:you|people|applicants?|candidates?|employees|individuals|persons|disab\w+|needs|qualified|religious|requests?|adjustments?)\b/i;
/** Rooms are meant. */
const lodges = /\b(?:guests?|hotels?|rooms?|travel|flights?|visitors?|lodging|tenants?|bookings?)\b/i;
