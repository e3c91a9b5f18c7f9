import type { Block } from "./blocks.ts";
import { clicheWords } from "./cliche-words.ts";
import { plainSayings } from "./style-data.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

/** Sayings of English that a reader who grew up in another language may not know. */
export function findCliches(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (!(text.toLowerCase().match(/[a-z']+/g) ?? []).some((word) => clicheWords.has(word))) return [];
  return askWriteGood(text, "cliches").flatMap((place) => {
    const words = text.slice(place.start, place.end);
    if (plainSayings.has(words.toLowerCase().replace(/\s+/g, " "))) return [];
    const message = `“${words}” is a saying that not every reader knows, least of all in a second language; say plainly what is meant.`;
    return [remarkOn(block, place, { rule: "readability/cliche", message })];
  });
}
