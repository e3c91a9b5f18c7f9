import { type Automaton, type AutomatonMatch, automatonOf } from "./automaton.ts";
import type { WordLanguage } from "./inflection.ts";
import { type Piece, readWording } from "./notation.ts";
import type { Token } from "./tokens.ts";
import { type ConditionKind, conditions, type WordingEntry, type WordLibrary, type WordRule } from "./word-rule.ts";

/** What a stretch of a text is to the rules of its language. */
export type Meaning =
  | { readonly kind: "wording"; readonly rule: WordRule; readonly message: string; readonly entry: WordingEntry }
  | { readonly kind: ConditionKind; readonly rule: WordRule }
  | { readonly kind: Mark };

/** The shared lists that the engine itself reads, in every language: whom a sentence is about, and whether it denies. */
export const marks = ["applicant", "demand", "team", "served", "not", "unneeded", "by-law"] as const;
export type Mark = (typeof marks)[number];

export interface MeantMatch extends AutomatonMatch {
  readonly meaning: Meaning;
}

/** All rules of a language in one machine. */
export interface LanguageMachine {
  find(tokens: readonly Token[]): readonly MeantMatch[];
}

/** The machine of a language, made once for a library. */
export function machineOf(library: WordLibrary, language: WordLanguage): LanguageMachine {
  const machines = made.get(library) ?? new Map<WordLanguage, LanguageMachine>();
  made.set(library, machines);
  const known = machines.get(language);
  if (known !== undefined) return known;
  const machine = makeMachine(library, language);
  machines.set(language, machine);
  return machine;
}

const made = new WeakMap<WordLibrary, Map<WordLanguage, LanguageMachine>>();

function makeMachine({ rules, lists }: WordLibrary, language: WordLanguage): LanguageMachine {
  const own = new Map<string, readonly (readonly Piece[])[]>();
  for (const { name, language: of, wordings } of lists) {
    if (of === language) own.set(name, wordings.map(piecesOf));
  }
  const entries: { readonly wording: readonly Piece[]; readonly meaning: Meaning }[] = [];
  const add = (wording: string, meaning: Meaning): void => {
    entries.push({ wording: piecesOf(wording), meaning });
  };
  for (const rule of rules) {
    for (const { language: of, message, wordings, ...others } of rule.languages) {
      if (of !== language) continue;
      for (const entry of wordings) add(entry.wording, { kind: "wording", rule, message, entry });
      for (const kind of conditions) for (const wording of others[kind]) add(wording, { kind, rule });
    }
  }
  for (const mark of marks) {
    for (const wording of own.get(mark) ?? []) entries.push({ wording, meaning: { kind: mark } });
  }
  const automaton: Automaton = automatonOf(
    entries.map(({ wording }) => wording),
    { language, lists: own },
  );
  const find = (tokens: readonly Token[]): readonly MeantMatch[] =>
    automaton.run(tokens).flatMap((match) => {
      const meaning = entries[match.wording]?.meaning;
      return meaning === undefined ? [] : [{ ...match, meaning }];
    });
  // The roles of an employer share many of their texts, and laws and rules look at the same ones.
  const answers = new WeakMap<readonly Token[], readonly MeantMatch[]>();
  return {
    find: (tokens) => {
      const known = answers.get(tokens) ?? find(tokens);
      answers.set(tokens, known);
      return known;
    },
  };
}

/** Files with a fault are refused before this. */
function piecesOf(wording: string): readonly Piece[] {
  const reading = readWording(wording);
  return "pieces" in reading ? reading.pieces : [];
}
