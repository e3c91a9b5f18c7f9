import { proseFields } from "../role/fields/prose-fields.ts";
import type { FieldPath, FieldValue } from "../role/front-matter.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { SectionKind } from "../role/role-spec.ts";
import type { Span } from "../source/span.ts";
import { addLiteral, addWhole, finishDraft, type MappedText, newDraft } from "./offsets.ts";

/** A text of the front matter that people read. */
export interface FieldText {
  /** The name of the field at the top of the front matter. */
  readonly name: string;
  readonly sections: readonly SectionKind[];
  readonly text: MappedText;
  readonly span: Span;
}

/** The texts of the fields that are shown to people, in this order. */
export function fieldTexts(document: RoleDocument): readonly FieldText[] {
  const texts: FieldText[] = [];
  for (const [name, { parts = [], sections, isShown }] of proseFields) {
    const value = document.fields[name];
    if (value === undefined) continue;
    for (const [path, text] of leaves(value, [name])) {
      const part = path.findLast((step) => typeof step === "string");
      if (part !== name && !parts.includes(part ?? "")) continue;
      if (isShown !== undefined && !isShown(text)) continue;
      texts.push({ name, sections, text: mapped(document, path, text), span: document.where(...path) });
    }
  }
  return texts;
}

function leaves(value: FieldValue, path: FieldPath): readonly (readonly [FieldPath, string])[] {
  if (typeof value === "string") return [[path, value]];
  const entries: readonly (readonly [string | number, FieldValue])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([step, part]) => leaves(part, [...path, step]));
}

/** Without an exact place (quotes with escapes, folded lines) every character stands for the whole value. */
function mapped(document: RoleDocument, path: FieldPath, text: string): MappedText {
  const draft = newDraft();
  const exact = document.whereText(...path);
  if (exact === undefined) addWhole(draft, text, document.where(...path));
  else addLiteral(draft, text, exact.start);
  return finishDraft(draft);
}
