import type { Block } from "./blocks.ts";
import { clicheWords } from "./cliche-data.ts";
import { plainSayings } from "./style-data.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

/** Sayings of English that a reader who grew up in another language may not know. */
export function findCliches(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (!mayHoldCliche(text)) return [];
  return askWriteGood(text, "cliches").flatMap((place) => {
    const words = text.slice(place.start, place.end);
    if (plainSayings.has(words.toLowerCase().replace(/\s+/g, " "))) return [];
    const message = `“${words}” is a saying that not every reader knows, least of all in a second language; say plainly what is meant.`;
    return [remarkOn(block, place, { rule: "readability/cliche", message })];
  });
}

/** Whether a text has the words of any saying that write-good knows. Never says no where write-good would speak. */
export function mayHoldCliche(text: string): boolean {
  const words = new Set(text.toLowerCase().match(/[a-z']+/g));
  for (const word of words) if (partners.get(word)?.some((second) => words.has(second))) return true;
  return false;
}

/** A longest word of some sayings to the second longest of each. */
const partners = new Map<string, string[]>();
for (const pair of clicheWords) {
  const [longest = "", second = ""] = pair.split(" ");
  partners.set(longest, [...(partners.get(longest) ?? []), second]);
}
