import { capitalised } from "../source/capitals.ts";
import { wordsBefore } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import { wordyPhrases } from "./style-data.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

const rule = "readability/wordy";
const phrases = Object.keys(wordyPhrases).join("|").replaceAll(" ", "\\s");
const anyPhrase = new RegExp(`\\b(?:${phrases})\\b`, "i");

/** Phrases with a shorter word for them, with a fix that is safe where the shorter word always fits. */
export function findWordy(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  if (!anyPhrase.test(text)) return [];
  return askWriteGood(text, "tooWordy").flatMap((found) => {
    const phrase = wordyPhrases[text.slice(found.start, found.end).toLowerCase().replace(/\s+/g, " ")];
    const before = wordsBefore(text, found.start);
    if (phrase === undefined || phrase.unlessAfter?.test(before)) return [];
    if (phrase.unlessBefore?.test(text.slice(found.end, found.end + 80))) return [];
    const place = { start: found.start - (phrase.withBefore?.exec(before)?.[0].length ?? 0), end: found.end };
    const words = text.slice(place.start, place.end);
    if (phrase.plain === undefined) {
      const message = `Start with the verb instead of “${words}”, such as “you write the weekly report”.`;
      return [remarkOn(block, place, { rule, message })];
    }
    const plain = /^\p{Lu}/u.test(words) ? capitalised(phrase.plain) : phrase.plain;
    const message = `“${words}” takes more words than it needs. Write “${plain}”.`;
    const remark = remarkOn(block, place, { rule, message });
    const edits = [{ ...remark.finding.span, text: plain }];
    const fix = { title: `Write “${plain}”`, safe: phrase.isSafe === true, edits };
    return [{ ...remark, finding: { ...remark.finding, suggestions: [plain], fix } }];
  });
}
