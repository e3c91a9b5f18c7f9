import { isFieldName, roleFields } from "../role/fields/table.ts";
import { frontMatterSpan } from "../role/front-matter-span.ts";
import type { JsonSchema } from "../role/json-schema.ts";
import { roleJsonSchema } from "../role/role-json-schema.ts";
import type { RuleManual } from "../rules/rule.ts";
import { settingsJsonSchema } from "../settings/settings-json-schema.ts";
import type { Edit } from "../source/edits.ts";
import { fieldPage } from "./field-page.ts";
import { knownValues, rulesBeginning } from "./known-values.ts";
import { descriptionOf, namesIn, schemasAt, valuesIn } from "./schema-at.ts";
import type { TextKind } from "./text-kind.ts";
import { type YamlCursor, yamlCursorAt } from "./yaml-cursor.ts";

/** Something that may be typed at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: "field" | "value" | "place" | "rule";
  /** A few words beside it. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly edit: Edit;
}

/** What may be typed at an offset: fields, values, places and rules in YAML, rules in a comment that allows them. */
export function completionsAt(
  text: string,
  offset: number,
  { kind, rules }: { readonly kind: TextKind; readonly rules: readonly RuleManual[] },
): readonly Completion[] {
  const yaml = kind === "role" ? frontMatterSpan(text) : { start: 0, end: text.length };
  if (yaml === undefined || offset < yaml.start || offset > yaml.end) {
    return kind === "role" ? inAllowance(text, offset, rules) : [];
  }
  const cursor = yamlCursorAt(text.slice(yaml.start, yaml.end), offset - yaml.start);
  if (cursor === undefined) return [];
  const moved = { start: cursor.replaced.start + yaml.start, end: cursor.replaced.end + yaml.start };
  return inYaml({ ...cursor, replaced: moved }, kind, rules);
}

const schemas: { readonly [kind in TextKind]: () => JsonSchema } = {
  role: roleJsonSchema,
  settings: settingsJsonSchema,
  defaults: roleJsonSchema,
};

function inYaml(cursor: YamlCursor, kind: TextKind, rules: readonly RuleManual[]): readonly Completion[] {
  const { path, typing, typed, replaced, siblings } = cursor;
  const here = schemasAt(schemas[kind](), path);
  const known = knownValues(kind, path, { typed, rules }).map(({ value, detail }): Completion => {
    const text = typing === "name" && !isListAt(path) ? `${value}: ` : value;
    const isRule = value.includes("/");
    return { label: value, kind: isRule ? "rule" : "place", detail, edit: { ...replaced, text } };
  });
  if (typing === "value") return eachOnce([...known, ...values(cursor, here)]);
  const names = [...namesIn(here)]
    .filter(([name]) => !siblings.includes(name) && name.startsWith(typed.toLowerCase()))
    .map(([name, schema]) => fieldCompletion(name, schema, { cursor, kind }));
  // An item of a list may be a value as well as the first name of a record.
  return eachOnce([...names, ...known, ...(isListAt(path) ? values(cursor, here) : [])]);
}

function eachOnce(completions: readonly Completion[]): readonly Completion[] {
  const labels = new Set<string>();
  return completions.filter(({ label }) => !labels.has(label) && labels.add(label));
}

function isListAt(path: YamlCursor["path"]): boolean {
  return path.at(-1) === 0;
}

function values({ typed, replaced }: YamlCursor, here: readonly JsonSchema[]): readonly Completion[] {
  return valuesIn(here)
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ label: value, kind: "value", edit: { ...replaced, text: value } }));
}

function fieldCompletion(
  name: string,
  schema: JsonSchema,
  { cursor, kind }: { readonly cursor: YamlCursor; readonly kind: TextKind },
): Completion {
  const { path, replaced } = cursor;
  const isField = holdsFields(kind, path);
  const documentation = isField && isFieldName(name) ? fieldPage(name) : descriptionOf(schema);
  return {
    label: name,
    kind: "field",
    ...(isField && isFieldName(name) ? { detail: roleFields[name].label } : {}),
    ...(documentation === undefined ? {} : { documentation }),
    edit: { ...replaced, text: `${name}: ` },
  };
}

/** Whether the names at a path are those of the fields of a role. */
export function holdsFields(kind: TextKind, path: YamlCursor["path"]): boolean {
  return kind === "settings" ? path.join("/") === "defaults" : path.length === 0;
}

/** The ids of rules in a comment that allows something: `<!-- rolespec-allow culture/…`. */
function inAllowance(text: string, offset: number, rules: readonly RuleManual[]): readonly Completion[] {
  const opened = /<!--\s{0,100}rolespec-allow\s+([^>]{0,400})$/.exec(text.slice(Math.max(0, offset - 500), offset));
  const written = opened?.[1];
  if (written === undefined || /\s(?:--|—|–)/.test(` ${written}`)) return [];
  const typed = /[^\s,]*$/.exec(written)?.[0] ?? "";
  const rest = /^[\w/*-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return rulesBeginning(typed, rules).map(({ value, detail }) => ({
    label: value,
    kind: "rule",
    detail,
    edit: { start: offset - typed.length, end: offset + rest, text: value },
  }));
}
