import type { Block } from "./blocks.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

/** The same small letters twice with nothing but a space between. Inside one block only: a heading may be taken up again. */
export function findRepeats(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  return askWriteGood(text, "illusion").flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const from = start - 1 - word.length;
    const first = text.slice(Math.max(0, from), start - 1);
    const isPlain = /^\p{Ll}+$/u.test(word) && /^\p{L}\p{Ll}*$/u.test(first) && first.toLowerCase() === word;
    // "Audit audit evidence": a verb at the start, and its object.
    const isVerb = /^\p{Lu}/u.test(first) && !smallWords.has(word);
    if (!isPlain || isVerb || meantTwice.has(word) || text.charAt(start - 1) === "\n") return [];
    const isMistake = neverMeantTwice.has(word);
    const message = `“${first} ${word}” has the same word twice; ${isMistake ? "write it once" : "if that is a mistake, write it once"}.`;
    const remark = remarkOn(block, { start: from, end }, { rule: "readability/repeat", message });
    const edits = [{ start: block.spanOf(from, start - 1).end, end: remark.finding.span.end, text: "" }];
    return [
      { ...remark, finding: { ...remark.finding, fix: { title: `Write “${first}” once`, safe: isMistake, edits } } },
    ];
  });
}

const smallWords = new Set(
  "the a an of to in and for with you your we our is are be as on at by or from it this".split(" "),
);
/** No English sentence has these twice in a row; others may be meant: "log in in the morning", "on on call days". */
const neverMeantTwice = new Set("the an and or your our my every".split(" "));
const meantTwice = new Set("had that is so very really many bye knock no yes ha tut win pom bora do can".split(" "));
