import type { FieldPath, FieldValue } from "../role/front-matter.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { SectionKind } from "../role/role-spec.ts";
import { readEmployment } from "../role/work/employment.ts";
import { readWorkplace } from "../role/work/workplace.ts";
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
  for (const { name, parts, sections, isShown } of readable) {
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

interface Readable {
  readonly name: string;
  /** Of a field with parts, those that hold prose. */
  readonly parts: readonly string[];
  readonly sections: readonly SectionKind[];
  /** Whether a text is shown in the author's words. Absent: always. */
  readonly isShown?: (text: string) => boolean;
}

const readable: readonly Readable[] = [
  { name: "title", parts: [], sections: [] },
  { name: "department", parts: [], sections: [] },
  { name: "team", parts: [], sections: [] },
  { name: "employer", parts: ["about"], sections: ["employer"] },
  { name: "hours", parts: [], sections: ["schedule"] },
  { name: "pay", parts: ["note"], sections: ["pay"] },
  { name: "other-pay", parts: [], sections: ["pay"] },
  { name: "benefits", parts: [], sections: ["benefits"] },
  { name: "workplace", parts: [], sections: [], isShown: saysMoreOfWorkplace },
  { name: "employment", parts: [], sections: [], isShown: saysMoreOfEmployment },
  { name: "apply", parts: ["note", "post", "in-person"], sections: ["apply"] },
];

function saysMoreOfWorkplace(text: string): boolean {
  const reading = readWorkplace(text);
  return "value" in reading && reading.value.notes.length > 0;
}

function saysMoreOfEmployment(text: string): boolean {
  const reading = readEmployment(text);
  return "value" in reading && reading.value.notes.length > 0;
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
