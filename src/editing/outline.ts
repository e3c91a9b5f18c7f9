import type { Heading } from "mdast";
import { isFieldName, roleFields } from "../role/fields/table.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Span } from "../source/span.ts";

/** An entry of the outline of a text, with what it holds. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: "field" | "heading";
  /** All that belongs to it, and its name alone. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** The fields of the front matter, then the headings of the posting, each with the smaller ones below it. */
export function outlineOf(document: RoleDocument): readonly OutlineEntry[] {
  const fields = Object.entries(document.fields).map(([name, value]): OutlineEntry => {
    const nameSpan = document.whereName(name);
    const end = Math.max(nameSpan.end, document.where(name).end);
    return {
      name: isFieldName(name) ? roleFields[name].label : name,
      ...(typeof value === "string" ? { detail: value.slice(0, 80) } : {}),
      kind: "field",
      span: { start: nameSpan.start, end },
      nameSpan,
      children: [],
    };
  });
  const headings = document.tree.children.filter((node) => node.type === "heading");
  return [...fields, ...nested(headings, document)];
}

function nested(headings: readonly Heading[], document: RoleDocument): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (let index = 0; index < headings.length; ) {
    const heading = headings[index];
    if (heading === undefined) break;
    const following = headings.slice(index + 1).findIndex(({ depth }) => depth <= heading.depth);
    const next = following === -1 ? headings.length : index + 1 + following;
    const nameSpan = spanOf(heading);
    const end = headings[next] === undefined ? document.file.text.length : spanOf(headings[next]).start;
    entries.push({
      name: headingWords(document.file.text.slice(nameSpan.start, nameSpan.end)) || "…",
      kind: "heading",
      span: { start: nameSpan.start, end },
      nameSpan,
      children: nested(headings.slice(index + 1, next), document),
    });
    index = next;
  }
  return entries;
}

function spanOf({ position }: Heading): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A heading without the number signs before and behind it. */
function headingWords(line: string): string {
  return line.trim().replace(/^#+/, "").replace(/#+$/, "").trim();
}
