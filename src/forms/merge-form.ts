import { parse } from "yaml";
import { writeFields } from "../import/write-markdown.ts";
import { isFieldName, roleFields } from "../role/fields/table.ts";
import { type Fields, type FieldValue, readFrontMatter, type Written } from "../role/front-matter.ts";
import { frontMatterSpan } from "../role/front-matter-span.ts";
import { applyEdits, type Edit } from "../source/edits.ts";
import { sourceFile } from "../source/source-file.ts";
import { bodyOf, bodyStart, type FormValue, type FormValues, formValuesOf } from "./form-values.ts";

/**
 * The text of a role after somebody has filled in a form. Fields that the form leaves as they were keep every byte, remarks included; a new
 * role is written in the order of the manual. Where the front matter cannot be read, the whole is written anew.
 */
export function mergeForm(original: string, { fields, body }: FormValues): string {
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
  const span = frontMatterSpan(original);
  if (span === undefined || !original.startsWith("---", span.end)) {
    const isUntouched = Object.keys(filled).length === 0 && body === bodyOf(original);
    return isUntouched ? original : `---\n${lines(filled, "\n")}---\n\n${body}`;
  }
  const lineEnd = /\r\n|\r|\n/.exec(original)?.[0] ?? "\n";
  const before = formValuesOf(original);
  const front = readFrontMatter(sourceFile("role.md", original), span);
  const edits: Edit[] = [];
  const added: Record<string, FormValue> = {};
  for (const [name, value] of Object.entries(filled)) {
    if (isSame(before.fields[name], value)) continue;
    const written = front.root.children?.get(name);
    if (written === undefined) added[name] = value;
    else edits.push({ ...entrySpan(original, written), text: lines({ [name]: value }, lineEnd) });
  }
  for (const [name, written] of front.root.children ?? []) {
    const isCleared = Object.hasOwn(fields, name) && isEmpty(fields[name] ?? "") && !isEmpty(before.fields[name] ?? "");
    if (isCleared) edits.push({ ...entrySpan(original, written), text: "" });
  }
  if (Object.keys(added).length > 0) edits.push({ start: span.end, end: span.end, text: lines(added, lineEnd) });
  if (body !== before.body) {
    const start = bodyStart(original);
    edits.push({ start, end: original.length, text: body.replaceAll("\n", lineEnd) });
  }
  return applyEdits(original, edits);
}

/** The lines of a field, from its name to the end of its last line that is not a remark of its own. */
function entrySpan(text: string, { key, span }: Written): { readonly start: number; readonly end: number } {
  const start = key?.start ?? span.start;
  const last = Math.max(start, key?.end ?? start, text.slice(0, span.end).trimEnd().length);
  const rest = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(last))?.[0].length ?? 0;
  return { start, end: last + rest };
}

function lines(fields: Readonly<Record<string, FormValue>>, lineEnd: string): string {
  const values: Fields = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fieldValue(name, value)]),
  );
  return writeFields(values)
    .map((written) => `${written}${lineEnd}`)
    .join("")
    .replaceAll(/(?<!\r)\n/g, lineEnd);
}

/** A list of one is written as one value, and one line of YAML as what it says. */
function fieldValue(name: string, value: FormValue): FieldValue {
  if (typeof value === "string") return isFieldName(name) && mayHoldParts(name) ? unfolded(value) : value;
  const items = value.filter((item) => item.trim() !== "").map((item) => (mayHoldParts(name) ? unfolded(item) : item));
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : items;
}

function mayHoldParts(name: string): boolean {
  const kinds = ["application", "employer", "education", "place", "places", "pay", "allowances"];
  return isFieldName(name) && kinds.includes(roleFields[name].control.kind);
}

function unfolded(text: string): FieldValue {
  if (!/^[[{]/.test(text.trim())) return text;
  try {
    return parse(text, { schema: "failsafe" });
  } catch {
    // Not closed yet: it stays the text that it is, and the linter says what is wrong with it.
    return text;
  }
}

function isSame(before: FormValue | undefined, after: FormValue): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}

function isEmpty(value: FormValue): boolean {
  return typeof value === "string" ? value.trim() === "" : value.every((item) => item.trim() === "");
}
