import { fieldSynonyms } from "../role/field-synonyms.ts";
import { fieldNames, isFieldName } from "../role/fields/table.ts";
import type { RoleFields } from "../role/role-schema.ts";
import type { Candidate } from "./draft.ts";
import { keyNames, labelNames } from "./label-names.ts";
import { foldLabel } from "./place-fields.ts";
import { onOneLine } from "./words.ts";

/** A line that names a fact: `Location: Boston, MA`. */
export interface LabelLine {
  readonly label: string;
  readonly value: string;
}

/** Takes a line apart at the colon or the tab behind its label; undefined for other lines. Marks of Markdown are passed over. */
export function readLabelLine(line: string): LabelLine | undefined {
  const bare = line.replace(/^\s*(?:[-*+•]\s+)?(?=\S)/, "");
  const match =
    /^(?:\*\*|__)?([\p{L}][^:\t*_|.!?]{0,39})(?:\*\*|__)?(?:\s?[:：](?:\*\*|__)?(?!\/\/)\s*| {0,9}\t\s{0,99})(\S.*)$/u.exec(
      bare,
    );
  const [, label = "", value = ""] = match ?? [];
  if (label === "" || label.trim().split(/\s+/).length > 5) return undefined;
  // In `Mitarbeiter:in` the colon is inside a word.
  if (
    bare.charAt(label.length) === ":" &&
    bare.charAt(label.length + 1) === value.charAt(0) &&
    fieldOfLabel(label) === undefined
  )
    return undefined;
  return { label: label.trim(), value: withoutMarks(value) };
}

/** The field that a label of a text is about, if it is one of ours. */
export function fieldOfLabel(label: string): keyof RoleFields | undefined {
  // "Req #: 17" and "Job No.: 17" are labels with the word for number behind them.
  const bare = label.normalize("NFC").replace(/\s*(?:\([^()]*\)|#|№|\bno\.?)$/iu, "");
  return textLabels.get(foldLabel(bare));
}

/** The field that a name of other tools stands for in front matter or in data. */
export function fieldOfKey(key: string): keyof RoleFields | undefined {
  const folded = foldLabel(key.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-"));
  if (isFieldName(folded)) return folded;
  return (
    keyLabels.get(folded) ??
    textLabels.get(folded) ??
    (Object.hasOwn(fieldSynonyms, folded) ? fieldSynonyms[folded] : undefined)
  );
}

/** The candidates of lines that name facts, each with its place. A line may be part of the posting as well. */
export function labelCandidates(lines: readonly string[], firstLine: number): readonly Candidate[] {
  return lines.flatMap((text, index) => {
    const found = readLabelLine(text);
    const field = found === undefined ? undefined : fieldOfLabel(found.label);
    if (found === undefined || field === undefined || found.value === "" || found.value.length > 300) return [];
    return [{ field, value: onOneLine(found.value), label: found.label, line: firstLine + index }];
  });
}

const textLabels = collect(labelNames);
const keyLabels = collect(keyNames);

function collect(table: { readonly [field in keyof RoleFields]?: string }): ReadonlyMap<string, keyof RoleFields> {
  return new Map(
    fieldNames.flatMap((name) =>
      (table[name] ?? "").split(";").map((label) => [foldLabel(label.normalize("NFC")), name] as const),
    ),
  );
}

/** The words of a value without links, bold and code marks. */
function withoutMarks(value: string): string {
  return value
    .replaceAll(/\[([^\][]{1,300})\]\(mailto:[^\s()]{1,300}\)/g, "$1")
    .replaceAll(/\[([^\][]{1,300})\]\((https?:[^\s()]{1,2000})\)/g, "$1 $2")
    .replaceAll(/\*\*|__|`|<\/?[a-z][^<>]{0,200}>/gi, "")
    .replaceAll(/\\$/g, "")
    .trim();
}
