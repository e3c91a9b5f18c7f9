import { sentencesOf } from "./role-text.ts";
import type { SaidTogether } from "./statement-wordings.ts";

/** Whether some sentence of a text makes one of the statements. */
export function isSaid(text: string, statements: readonly SaidTogether[]): boolean {
  return sentencesOf(text).some((sentence) => sentenceSays(sentence, statements));
}

/** Whether this sentence makes one of the statements. */
export function sentenceSays(sentence: string, statements: readonly SaidTogether[]): boolean {
  return statements.some(
    ({ all, unless = [] }) => all.every((one) => one.test(sentence)) && !unless.some((one) => one.test(sentence)),
  );
}
