import type { RoleSpec } from "../role/role-spec.ts";
import type { DutyName } from "./duties.ts";
import { saidText, sentencesOf } from "./role-text.ts";
import { sentenceSays } from "./said-together.ts";
import { aiScreening, disability, fairChance, type SaidTogether, vacancy, veterans } from "./statement-wordings.ts";

/** A sentence by which a posting makes a statement that some law wants. */
export interface SaidStatement {
  readonly duty: DutyName;
  readonly sentence: string;
}

const statements: readonly { readonly duty: DutyName; readonly said: readonly SaidTogether[] }[] = [
  { duty: "vacancy-statement", said: vacancy },
  { duty: "ai-statement", said: aiScreening },
  { duty: "fair-chance-statement", said: fairChance },
  { duty: "contractor-statement", said: [...veterans, ...disability] },
];

/** The sentences of a posting, and of what the settings say in it, that make such statements. */
export function saidStatements(role: RoleSpec): readonly SaidStatement[] {
  const sentences = sentencesOf(saidText(role)).map((sentence) => sentence.trim());
  return statements.flatMap(({ duty, said }) =>
    sentences.filter((sentence) => sentenceSays(sentence, said)).map((sentence) => ({ duty, sentence })),
  );
}
