import type { Diagnostic } from "../diagnostic.ts";
import { isFieldName } from "../role/fields/table.ts";
import { frontMatterSpan } from "../role/front-matter-span.ts";
import { isPlaceCode, placeName } from "../role/places.ts";
import type { Day } from "../role/role-spec.ts";
import type { RuleManual } from "../rules/rule.ts";
import { settingsJsonSchema } from "../settings/settings-json-schema.ts";
import type { Span } from "../source/span.ts";
import { holdsFields } from "./completions.ts";
import { fieldPage } from "./field-page.ts";
import { lawManual, rulePage } from "./manuals.ts";
import { descriptionOf, namesIn, schemasAt } from "./schema-at.ts";
import type { TextKind } from "./text-kind.ts";
import { yamlCursorAt } from "./yaml-cursor.ts";

/** What is shown of the place under a pointer. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

export interface HoverContext {
  readonly kind: TextKind;
  readonly rules: readonly RuleManual[];
  /** What is found in the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly on: Day;
}

/** The manual of the rules and laws whose findings are at an offset; else of the field, rule, law or place that is named there. */
export function hoverAt(text: string, offset: number, context: HoverContext): Hover | undefined {
  const found = context.diagnostics.filter(
    ({ span }) => span.start <= offset && offset < Math.max(span.end, span.start + 1),
  );
  const [first] = found.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const named = namedAt(text, offset, context);
  if (first === undefined) return named;
  const pages = found.map((diagnostic) => findingPage(diagnostic, context));
  return {
    span: first.span,
    markdown: [...pages, ...(named === undefined ? [] : [named.markdown])].join("\n\n---\n\n"),
  };
}

function findingPage({ message, rule: id, law, laws = [] }: Diagnostic, { rules, on }: HoverContext): string {
  const rule = rules.find((each) => each.id === id);
  const ids = [...new Set([...(law === undefined ? [] : [law]), ...laws.map((each) => each.law)])];
  // Where many laws say the same, their names are enough: each can be looked up.
  const manuals =
    ids.length > 3 ? [ids.map((each) => `\`${each}\``).join(", ")] : ids.map((each) => lawManual(each, on));
  return [
    message,
    ...manuals.filter((page) => page !== undefined),
    ...(rule === undefined ? [] : [rulePage(rule)]),
  ].join("\n\n");
}

function namedAt(text: string, offset: number, { kind, rules, on }: HoverContext): Hover | undefined {
  const yaml = kind === "role" ? frontMatterSpan(text) : { start: 0, end: text.length };
  const span = wordAt(text, offset);
  const word = text.slice(span.start, span.end);
  const rule = rules.find(({ id }) => id === word);
  if (rule !== undefined) return { span, markdown: rulePage(rule) };
  const law = lawManual(word, on);
  if (law !== undefined) return { span, markdown: law };
  if (yaml === undefined || offset < yaml.start || offset >= yaml.end) return undefined;
  const cursor = yamlCursorAt(text.slice(yaml.start, yaml.end), span.end - yaml.start);
  const isName = cursor?.typing === "name" && /^["']?\s*:(?:\s|$)/.test(text.slice(span.end, span.end + 10));
  if (isName) return namePage(word, { path: cursor.path, kind, span });
  return /[A-Z]/.test(word) && isPlaceCode(word) ? { span, markdown: `\`${word}\`: ${placeName(word)}` } : undefined;
}

function namePage(
  name: string,
  { path, kind, span }: { readonly path: readonly (string | 0)[]; readonly kind: TextKind; readonly span: Span },
): Hover | undefined {
  if (holdsFields(kind, path)) return isFieldName(name) ? { span, markdown: fieldPage(name) } : undefined;
  if (kind !== "settings") return undefined;
  const schema = namesIn(schemasAt(settingsJsonSchema(), path)).get(name);
  const sentence = schema === undefined ? undefined : descriptionOf(schema);
  return sentence === undefined ? undefined : { span, markdown: sentence };
}

function wordAt(text: string, offset: number): Span {
  const before = /[\w/-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0;
  const after = /^[\w/-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}
