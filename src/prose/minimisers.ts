import type { Span } from "../source/span.ts";
import { isProperNoun, wordsBefore } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import { emptyWords } from "./style-data.ts";
import { askWriteGood, type PlacedRemark, remarkOn } from "./write-good-check.ts";

/** Words that add nothing ("very") or that call a thing easy ("simply", "just send"). */
export function findMinimisers(block: Block): readonly PlacedRemark[] {
  const { text } = block;
  const empty = findEmpty(text).map((place) => ({ place, reason: "adds no meaning" }));
  const lofty = findLofty(text).map((place) => ({
    place,
    reason: "calls a thing easy or plain that may not be so to the reader",
  }));
  return [...empty, ...lofty]
    .filter(({ place }) => !isProperNoun(text, place))
    .toSorted((a, b) => a.place.start - b.place.start)
    .map(({ place, reason }) => {
      const message = `“${text.slice(place.start, place.end)}” ${reason}; leave it out.`;
      return remarkOn(block, place, { rule: "readability/minimiser", message });
    });
}

function findEmpty(text: string): readonly Span[] {
  if (!/\b(?:very|really|extremely|completely|absolutely)\b/i.test(text)) return [];
  return askWriteGood(text, "adverb").filter(({ start, end }) => {
    if (!emptyWords.has(text.slice(start, end).toLowerCase())) return false;
    // "not very", "the very first", "very low frequency", "completely remote" say something.
    return (
      !/(?:\b(?:not|the|this)|n['’]t) $/i.test(wordsBefore(text, start)) && !telling.test(text.slice(end, end + 40))
    );
  });
}

const telling =
  /^ (?:(?:high|low|large)[ -](?:voltage|frequency|resolution|temperature|scale|altitude)|remote|optional|voluntary|anonymous\w*|confidential|free|no\b|good (?:\w+ ){0,3}(?:skills?|command|knowledge|level|English|German|French|Spanish|Italian|Dutch|Polish))/i;

const loftyWords = /\b(?:(?<!put )simply(?! (?:put|be)\b)|obviously|basically|everyone knows)\b/gi;
const justDo =
  /\bjust(?= (?:send|apply|email|e-mail|call|click|fill|drop|write|upload|attach|tell|submit|do|follow|ask|needs?)\b)/gi;

function findLofty(text: string): readonly Span[] {
  const just = [...text.matchAll(justDo)].filter(
    ({ index }) => !/\b(?:not|isn['’]t|than|don['’]t|never|aren['’]t) $/i.test(wordsBefore(text, index)),
  );
  return [...text.matchAll(loftyWords), ...just].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
