import { stringify } from "yaml";
import type { FormControl } from "../role/fields/form-control.ts";
import { isFieldName, roleFields } from "../role/fields/table.ts";
import type { FieldValue } from "../role/front-matter.ts";
import { readDocument } from "../role/read-document.ts";
import { readEmployment } from "../role/work/employment.ts";
import { readWorkplace } from "../role/work/workplace.ts";
import { sourceFile } from "../source/source-file.ts";

/** What a form holds of a role: a text or a list of texts for each field, and the posting below the front matter. */
export interface FormValues {
  readonly fields: Readonly<Record<string, FormValue>>;
  readonly body: string;
}
export type FormValue = string | readonly string[];

/** The values of a role's text for a form. What no control of its field can show is one line of YAML. */
export function formValuesOf(text: string): FormValues {
  const { fields } = readDocument(sourceFile("role.md", text));
  const values = Object.entries(fields).map(([name, value]) => [name, formValue(name, value)] as const);
  return { fields: Object.fromEntries(values), body: bodyOf(text) };
}

/** Whether a control holds a list. */
export function holdsList({ kind }: FormControl): boolean {
  return ["lines", "places", "areas", "pay", "choices", "allowances"].includes(kind);
}

/** The posting below the front matter, with the line ends of a form. */
export function bodyOf(text: string): string {
  return text.slice(bodyStart(text)).replaceAll(/\r\n?/g, "\n");
}

/** Where the posting begins: behind the closing fence and the empty line after it. */
export function bodyStart(text: string): number {
  const front = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))?---[ \t]*(?:(?:\r\n|\r|\n)[ \t]*){0,2}/.exec(
    text,
  );
  return front?.[0].length ?? 0;
}

function formValue(name: string, value: FieldValue): FormValue {
  const control = isFieldName(name) ? roleFields[name].control : undefined;
  if (control === undefined || !holdsList(control)) return line(value);
  const items = Array.isArray(value) ? value : [value];
  if (control.kind === "choices") return items.flatMap((item) => choicesIn(name, line(item)));
  return items.map((item) => line(item)).filter((item) => item !== "");
}

/** The choices that a notation names, such as "Hybrid (2 days)"; a notation that cannot be read is itself. */
function choicesIn(name: string, text: string): readonly string[] {
  if (name === "workplace") {
    const reading = readWorkplace(text);
    return "value" in reading ? reading.value.ways : [text];
  }
  const reading = readEmployment(text);
  return "value" in reading ? reading.value.kinds : [text];
}

function line(value: FieldValue): string {
  if (typeof value === "string") return value;
  return stringify(value, { schema: "failsafe", collectionStyle: "flow", lineWidth: 0 }).trim();
}
