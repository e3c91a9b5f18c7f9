import { wordsBefore } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import { states } from "./style-data.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

/** Work that gets done by nobody in particular. In a list, "Committed to quality" and "Reports sent monthly" are no passives. */
export function findPassive(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (block.kind !== "paragraph" || !/\b(?:am|are|were|being|is|been|was|be)\s/i.test(text)) return [];
  return askWriteGood(text, "passive").flatMap((place) => {
    const words = text.slice(place.start, place.end);
    const verb = words.toLowerCase().split(/\s+/).at(-1) ?? "";
    const after = text.slice(place.end, place.end + 80);
    // "is cloud-based", "is mission-led".
    const isState = states.has(verb) || /^[-\u2011]\p{L}/u.test(after);
    if (isState || !(isDuty(wordsBefore(text, place.start)) || byPeople.test(after))) return [];
    const message = `“${words}” leaves open who does it; name the person, such as “you prepare the reports”.`;
    return [remarkOn(block, place, { rule: "readability/passive", message })];
  });
}

const byPeople =
  /^ (?:\w+ )?by (?:you|the|our|your|an?)\b(?! (?:\w+ )?(?:systems?|software|platform|tools?|app|service|law|state|company|employer)(?! (?:teams?|staff|engineers?|manager|lead)\b))/i;

/** Whether the words before are about work: what gets done, not who "is supported" or what "is covered". */
function isDuty(before: string): boolean {
  return work.test(before) && !people.test(before);
}

const work =
  /\b(?:reports?|tasks?|duties|projects?|orders?|records?|files?|invoices?|documents?|meetings?|schedules?|budgets?|data|plans?|tickets?|requests?|shipments?|products?|systems?|issues|deadlines?|procedures?|inventor(?:y|ies)|equipment|supplies|results|decisions|calls|stock|rooms?|meals|tests?|samples?|audits?)\s(?:\w+\s){0,3}$/i;

const people =
  /\b(?:you|we|applicants?|candidates?|employees?|applications?|salar\w+|pay|benefits?|employment|who)\s(?:\w+\s){0,3}$/i;
