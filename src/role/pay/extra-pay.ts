import { words } from "./text.ts";
import { extraPay } from "./words.ts";

/** A stretch of a notation that names other pay: a bonus, an allowance, a differential. Offsets into the text. */
export interface ExtraPay {
  /** Where the sign or word that joins it to the rest begins. */
  readonly jointStart: number;
  readonly start: number;
  readonly end: number;
}

const joiningWords = "plus|zzgl\\.?|zuzüglich|más|oltre|oraz|with|mit|avec|con|met|und|et|y";
const andOther = "and(?! (?:a half|up|above|over|higher|more|older))";
const joint = new RegExp(
  `[;\\n]|\\+(?=\\s|\\p{Sc}|\\d)|,(?=\\s)|\\((?=\\+|\\p{Sc}|plus )|(?<!\\p{L})(?:${joiningWords}|${andOther})(?=\\s)`,
  "giu",
);
/** The end of a sentence; points of short forms, such as "approx.", end none. */
const sentenceEnd = /(?<=\p{L}{4}|\d|\)|(?<!\p{L})(?:hr|yr|wk))[.!?](?=\s+\p{Lu})/gu;
const extra = words(extraPay);
const including =
  /(?:incl(?:uding|usive|\.)?|inkl(?:usive|\.)?|compris|incluid[oa]s?|incluse?|w tym|excl(?:uding|\.)?|zzgl\.?)\s*$/i;
const named = /:\s*\S/;

/** The stretches of a notation that name pay beside the pay for the work: what follows `+`, "plus", a comma or a semicolon, and sentences. */
export function findExtraPay(text: string): readonly ExtraPay[] {
  const starts: number[] = [];
  const ends: number[] = [0];
  const joints = [...text.matchAll(joint), ...text.matchAll(sentenceEnd)].toSorted((a, b) => a.index - b.index);
  for (const match of joints) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return ends.flatMap((start, index) => {
    const end = starts[index] ?? text.length;
    const part = text.slice(start, end);
    const isExtra = extra.test(part) && !named.test(part) && !including.test(text.slice(0, start));
    return isExtra ? [{ jointStart: starts[index - 1] ?? start, ...trimmed(text, start, end) }] : [];
  });
}

/** Whether a text names other pay: "Offers equity", "Plus commission". */
export function namesOtherPay(text: string): boolean {
  return extra.test(text);
}

function trimmed(text: string, start: number, end: number): Omit<ExtraPay, "jointStart"> {
  const part = text.slice(start, end);
  const head = part.length - part.replace(/^[\s,;(+]+/, "").length;
  const rest = part.slice(head);
  const opened = (rest.match(/\(/g) ?? []).length;
  const closed = (rest.match(/\)/g) ?? []).length;
  const tail = rest.replace(/[\s,;.]+$/, "");
  const kept = closed > opened && tail.endsWith(")") ? tail.slice(0, -1) : tail;
  return { start: start + head, end: start + head + kept.length };
}
