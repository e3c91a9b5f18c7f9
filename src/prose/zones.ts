import type { SectionKind } from "../role/role-spec.ts";
import { equalOpportunity } from "../words/equal-opportunity.ts";
import { sentencesOf } from "./sentences.ts";

/** What a stretch of prose is there for, where that changes how its words are meant. */
export type Zone = "plain" | "equal-opportunity" | "benefits-law" | "accommodation" | "quoted" | "testimonial";

/** The zone that a text's own words put it in. */
export function zoneOfWords(text: string): Zone {
  if (equalOpportunity.test(text)) return "equal-opportunity";
  if (accommodation.test(text)) return "accommodation";
  if (benefitsLaw.test(text)) return "benefits-law";
  return "plain";
}

/**
 * The zones of a text sentence by sentence, to be asked by offset. A sentence that goes on about who is protected
 * shares the zone of the one before it.
 */
export function zonesOfSentences(text: string): (offset: number) => Zone {
  let zones: readonly { readonly end: number; readonly zone: Zone }[] | undefined;
  return (offset) => {
    zones ??= readZones(text);
    let low = 0;
    let high = zones.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((zones[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return zones[low]?.zone ?? "plain";
  };
}

/** The zone of everything in a section of these kinds. */
export function zoneOfSection(kinds: readonly SectionKind[]): Zone {
  if (kinds.includes("commitment")) return "equal-opportunity";
  return kinds.includes("accommodation") ? "accommodation" : "plain";
}

/** The zone of words that are separate as a quotation: all of one block, or of one Markdown quotation. */
export function zoneOfQuotation(text: string): Zone {
  const isQuoted = /^["“„«][^"”“»]{10,}["”“»]/.test(text);
  const isSigned = /(?:^|\s|["”])[—–-]{1,2} ?\p{Lu}[\p{L}.'’-]{1,30}(?: [\p{L}.,'’&/-]{1,30}){0,12}\.?$/u.test(text);
  const isSaid = isQuoted && /["”]\s?,?\s(?:says?|said|explains?|explained|adds?|added|recalls?)\b/.test(text);
  if (isSaid || isSigned) return isQuoted || isSigned ? "testimonial" : "quoted";
  return isQuoted && /["”“»][.!?]?$/.test(text) ? "quoted" : "plain";
}

function readZones(text: string): readonly { readonly end: number; readonly zone: Zone }[] {
  let zone: Zone = "plain";
  return sentencesOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const own = zoneOfWords(sentence);
    if (own !== "plain" || !trait.test(sentence)) zone = own;
    return { end, zone };
  });
}

const trait =
  /\b(?:race|racial|colou?r|religio\w+|creed|sex|sexual|gender|women|minorit\w+|age|origin|disab\w+|veterans?|orientation|marital|ancestry|ethnic\w*|pregnan\w+|LGBTQ\w*|protected)\b/i;

const accommodation =
  /\b(?:reasonable (?:accommodations?|adjustments?)|(?:request|need|require|provide|offer|discuss|make|arrange)(?:s|ing)? (?:an?y? )?(?:\w+ ){0,2}(?:accommodations?|adjustments?)|accommodations? (?:\w+ ){0,6}(?:disabilit\w+|applicants?|interviews?|application|requests?)|(?:applicants?|candidates?|individuals|people|persons?|employees|veterans) (?:with|who have) (?:\w+ ){0,2}disabilit\w+|TDD|TTY|relay service|text telephone)\b|(?<!\p{L})(?:Nachteilsausgleich|angemessene Vorkehrungen|barrierefrei\p{L}*|aménagements? (?:raisonnables?|de poste)|ajustes razonables|accomodament[io] ragionevol[ei]|redelijke aanpassingen|racjonalne usprawnienia)(?!\p{L})/iu;

const benefitsLaw =
  /\b(?:FMLA|Family and Medical Leave|workers[’'] compensation|workers compensation|COBRA|ERISA|Title (?:VII|IX)|statutory (?:\w+ ){0,2}(?:leave|pay|entitlements?)|(?:sick|bereavement|medical|military|jury[- ]duty) leave|domestic partners?)\b/i;
