import { type Piece, readWording } from "./notation.ts";
import { readWordLists } from "./read-word-lists.ts";
import { type RuleFile, readWordRule } from "./read-word-rule.ts";
import { conditions, type WordLibrary, type WordList, type WordRule, type WordRuleFault } from "./word-rule.ts";

export interface LibraryReading extends WordLibrary {
  readonly faults: readonly WordRuleFault[];
}

/** Reads the files of a folder of rules, sorted by id. `known` are lists that they may use besides their own. */
export function readLibrary(files: readonly RuleFile[], known: readonly WordList[] = []): LibraryReading {
  const listReadings = files.filter(({ path }) => isListFile(path)).map((file) => readWordLists(file));
  const lists = listReadings.flatMap((reading) => reading.lists);
  const faults = listReadings.flatMap((reading) => reading.faults);
  const rules: WordRule[] = [];
  for (const file of files.filter(({ path }) => !isListFile(path))) {
    const reading = readWordRule(file);
    faults.push(...reading.faults);
    if (reading.rule === undefined) continue;
    faults.push(...unknownLists(reading.rule, file, [...lists, ...known]));
    rules.push(reading.rule);
  }
  return { rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)), lists, faults };
}

function isListFile(path: string): boolean {
  return path.startsWith("words/");
}

function unknownLists(rule: WordRule, { path, text }: RuleFile, lists: readonly WordList[]): readonly WordRuleFault[] {
  const lines = text.split("\n");
  return rule.languages.flatMap(({ language, wordings, ...others }) =>
    [...wordings.map(({ wording }) => wording), ...conditions.flatMap((of) => others[of])].flatMap((wording) => {
      const reading = readWording(wording);
      const named = "pieces" in reading ? namesIn(reading.pieces) : [];
      return named
        .filter((name) => name !== "any" && !lists.some((list) => list.language === language && list.name === name))
        .map((name) => ({
          path,
          line: lines.findIndex((line) => line.includes(wording)) + 1,
          message: `There is no list “@${name}” in \`rules/words/${language}.md\`.`,
        }));
    }),
  );
}

function namesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "list") return [piece.name];
    if (piece.kind === "several") return namesIn([piece.piece]);
    return piece.kind === "choice" || piece.kind === "core" ? piece.ways.flatMap((way) => namesIn(way)) : [];
  });
}
