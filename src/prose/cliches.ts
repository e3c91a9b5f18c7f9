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
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[a-z']+/g)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  }
  const areNear = (one: string, other: string): boolean =>
    places.get(other)?.some((a) => places.get(one)?.some((b) => Math.abs(a - b) < longestSaying)) ?? false;
  for (const word of places.keys()) if (partners.get(word)?.some((second) => areNear(word, second))) return true;
  return false;
}

/** In characters, with room to spare. */
const longestSaying = 80;

/** A longest word of some sayings to the second longest of each. */
const partners = new Map<string, string[]>();
for (const pair of clicheWords) {
  const [longest = "", second = ""] = pair.split(" ");
  partners.set(longest, [...(partners.get(longest) ?? []), second]);
}
