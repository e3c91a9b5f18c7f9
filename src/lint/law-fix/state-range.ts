import type { Diagnostic, Fix } from "../../diagnostic.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import { payExample } from "../../rules/pay-example.ts";
import type { Subject } from "../../rules/subject.ts";
import { overlaps, type Span } from "../../source/span.ts";
import { setField } from "./add-text.ts";

const title = "State a range; write figures in place of the X";

/** Writes the pay as a range. Figures that the posting has are kept; those that it lacks are gaps to be filled in. */
export function stateRange({ span }: Diagnostic, subject: Subject): Fix | undefined {
  const { document, role } = subject;
  const { text } = document.file;
  const whole = gapsFor(payExample(role));
  if (document.fields.pay !== undefined) {
    if (typeof document.fields.pay !== "string") return undefined;
    return setField(subject, "pay", { value: rangeFor(document.fields.pay, subject) ?? whole, title });
  }
  if (span.start === document.where().start) return setField(subject, "pay", { value: whole, title });
  const sentence = sentenceAround(span, subject) ?? span;
  const written = text.slice(sentence.start, sentence.end);
  const range = rangeFor(written, subject) ?? whole;
  return { title, safe: false, edits: [{ ...sentence, text: range }] };
}

const money = /(?:[$€£]\s?|\b[A-Z]{3}\s)?\d(?:[\d.,'’]*\d)?(?:\s?[kK]\b)?/g;
const openEnds = "and up|or more|and above|or higher|and over|to start|minimum|DOE|depending on experience";
/** What leaves a range open behind its figures: words, a plus sign, a question mark. */
const openMarks: readonly RegExp[] = [
  new RegExp(`\\s*\\(?\\b(?:${openEnds})\\b\\)?`, "gi"),
  /(?<=[\dk]|\/hr|\/hour|\/year)\s?\+/gi,
  /\s-\s(?:open|\?)/gi,
  /\s?\?/g,
];
const limitWords =
  "up to|from|starting at|starting from|at least|minimum|minimum of|maximum|maximum of|" +
  "ab|bis zu|à partir de|jusqu'à|desde|hasta|da|fino a|vanaf|tot|od|do";
/** What leaves it open before its figures. */
const limitBefore = new RegExp(`(?<!\\p{L})(?:${limitWords})\\s+$`, "iu");

/** A text on pay with its open end as a gap; undefined where it has no figure. */
function rangeFor(text: string, { role }: Subject): string | undefined {
  const plain = openMarks.reduce((rest, mark) => rest.replaceAll(mark, ""), text);
  const [first, second] = [...plain.matchAll(money)];
  if (first === undefined || role.pay[0]?.kind === "grade") return undefined;
  const before = plain.slice(0, first.index).replace(limitBefore, "");
  const last = second !== undefined && isRange(plain, first, second) ? second : first;
  const after = plain.slice(last.index + last[0].length);
  const isOpenBelow = role.pay[0]?.kind === "open-bottom";
  const range = isOpenBelow ? `${gapLike(first[0])} - ${first[0]}` : `${first[0]} - ${gapLike(first[0])}`;
  return before + range + after;
}

function isRange(text: string, first: RegExpMatchArray, second: RegExpMatchArray): boolean {
  const between = text.slice((first.index ?? 0) + first[0].length, second.index);
  return /^[^\d.;\n]{0,20}$/.test(between);
}

/** A gap in the shape of a figure, which the rule on gaps recognises: `$XX,XXX`, or `XXXX` where no sign of money is before it. */
function gapLike(figure: string): string {
  const sign = /^[$€£]/.exec(figure)?.[0];
  if (sign === undefined) return "XXXX";
  const digits = figure.replaceAll(/\D/g, "").length;
  const isShort = digits < 4 || /k$/i.test(figure);
  return isShort ? `${sign}XX${/k$/i.test(figure) ? "k" : ""}` : `${sign}XX,XXX`;
}

/** An example of pay without its figures. */
function gapsFor(example: string): string {
  return example.replaceAll(/[$€£]?\d(?:[\d.,' ]*\d)?/g, gapLike);
}

function sentenceAround(span: Span, { blocks }: Subject): Span | undefined {
  const block = blocks.find((one) => one.kind !== "field" && overlaps(one.span, span));
  const sentences =
    block === undefined ? [] : sentencesOf(block.text).map(({ start, end }) => block.spanOf(start, end));
  return sentences.find((sentence) => overlaps(sentence, span));
}
