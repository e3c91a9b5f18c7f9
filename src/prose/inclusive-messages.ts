import type { RuleId } from "../diagnostic.ts";

/** What we say of words that may put people off: who may read them otherwise, and what to write. Never that they offend. */
export function messageFor(rule: RuleId, words: string, wordings: readonly string[]): string {
  const reason = reasons[rule] ?? "may keep some readers from applying";
  return `“${words}” ${reason}; ${advice(wordings)}.`;
}

function advice(wordings: readonly string[]): string {
  const [first, second] = wordings;
  if (first === undefined) return "leave it out or say it in other words";
  if (/^name the /i.test(first)) return first;
  return second === undefined ? `write “${first}”` : `write “${first}” or “${second}”`;
}

const reasons: Readonly<Record<RuleId, string>> = {
  "sex/candidate-pronoun": "takes for granted which sex the person hired has",
  "inclusive/slave": "is a word of slavery, used here for a technical part",
  "inclusive/blackhat": "makes black stand for bad and white for good",
  "inclusive/dummy": "once named people who cannot speak",
  "inclusive/committed-suicide": "speaks of suicide as of a crime or a feat",
  "inclusive/maiden-name": "asks women alone for an earlier name",
  "inclusive/housewife": "takes for granted who keeps the house",
};
