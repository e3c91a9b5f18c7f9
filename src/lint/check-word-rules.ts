import type { Diagnostic } from "../diagnostic.ts";
import { unmark } from "../rules/marked-text.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { lineSpan, type SourceFile } from "../source/source-file.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import { tryExample } from "./try-example.ts";

/** Tries the examples of word rules: what a mark says and the rule does not, or the other way round, is an error at its line. */
export function checkExamples(
  library: WordLibrary,
  files: readonly SourceFile[],
  readers: ProseReaders,
): readonly Diagnostic[] {
  const rules = rulesWith(library);
  return library.rules.flatMap(({ id }) => {
    const rule = rules.find((one) => one.id === id);
    const file = files.find(({ path }) => path.endsWith(`/${id.replace(/^own\//, "")}.md`));
    if (rule === undefined || file === undefined) return [];
    return rule.examples.flatMap((example): readonly Diagnostic[] => {
      const { text, spans } = unmark(example.text);
      const found = tryExample(rule, example, { rules, readers, wordRules: library }).map(({ span }) => span);
      const same =
        found.length === spans.length &&
        spans.every((span) => found.some(({ start, end }) => start === span.start && end === span.end));
      if (same) return [];
      const words = found.map(({ start, end }) => `“${text.slice(start, end)}”`);
      return [
        {
          path: file.path,
          rule: "field/unreadable",
          severity: "error",
          message: `The rule finds ${words.length === 0 ? "nothing" : words.join(", ")} here; move the ⟦marks⟧, or change a wording.`,
          span: lineSpan(file, lineOf(file, example.text)),
        },
      ];
    });
  });
}

/** The line of an example: its last line is what the file holds. */
function lineOf({ text }: SourceFile, example: string): number {
  const written = example.trimEnd().split("\n").at(-1)?.replace(/^- /, "") ?? "";
  const title = /^title: (.*⟦.*)$/m.exec(example)?.[1];
  const lines = text.split(/\r?\n/);
  const index = lines.findIndex(
    (line) => line.startsWith("- ") && line.includes(title ?? written) && (title ?? written) !== "",
  );
  return index === -1 ? 1 : index + 1;
}
