import type { Nodes } from "mdast";
import type { Diagnostic } from "../diagnostic.ts";
import { frontMatterSpan } from "../role/front-matter-span.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Edit } from "../source/edits.ts";
import { covers } from "../source/span.ts";

/** An edit that allows a finding, and how far it reaches. */
export interface Allowing {
  readonly edit: Edit;
  readonly reaches: "block" | "role";
}

/**
 * The edit that allows a finding: a comment before the block of a finding in the posting, an entry of `lint` for one in the front matter.
 * Without a reason it allows nothing yet: the linter then says that the reason is missing. Undefined where neither can be written.
 */
export function allowInText(
  { rule, span }: Pick<Diagnostic, "rule" | "span">,
  document: RoleDocument,
  reason: string,
): Allowing | undefined {
  const { text } = document.file;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const block = document.tree.children.find((node) => node.type !== "yaml" && covers(spanOf(node), span));
  const inBlock = block === undefined || span.end === span.start ? undefined : innermostBlock(block, span);
  if (inBlock !== undefined) {
    const { start } = spanOf(inBlock);
    const indent = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? "";
    // Within an item of a list the comment is the first line of the item, as a block of its own.
    const gap = indent === "" ? lineEnd + lineEnd : lineEnd + lineEnd + " ".repeat(indent.length);
    const comment = `<!-- rolespec-allow ${rule} -- ${plainReason(reason)} -->`;
    return { edit: { start, end: start, text: `${comment}${gap}` }, reaches: "block" };
  }
  const edit = inFields(rule, document, { reason, lineEnd });
  return edit === undefined ? undefined : { edit, reaches: "role" };
}

/** The item of a list that covers a span, else the block itself: a comment before a whole list would allow too much. */
function innermostBlock(block: Nodes, span: { readonly start: number; readonly end: number }): Nodes {
  if (block.type !== "list" && block.type !== "listItem") return block;
  const inner = block.children.find((child) => covers(spanOf(child), span));
  return inner === undefined ? block : innermostBlock(inner, span);
}

function inFields(
  rule: string,
  { file: { text }, fields, where }: RoleDocument,
  { reason, lineEnd }: { readonly reason: string; readonly lineEnd: string },
): Edit | undefined {
  const yaml = frontMatterSpan(text);
  if (yaml === undefined) return undefined;
  const entry = `- rule: ${rule}${lineEnd}    reason: ${quoted(reason)}${lineEnd}`;
  const { lint } = fields;
  if (lint === undefined) return { start: yaml.end, end: yaml.end, text: `lint:${lineEnd}  ${entry}` };
  // A list in lines of its own gets one more; any other notation is left to its author.
  const first = where("lint", 0);
  const lead = /(?:^|[\r\n])([ \t]*)- *$/.exec(text.slice(yaml.start, first.start))?.[1];
  if (!Array.isArray(lint) || lead === undefined) return undefined;
  const start = first.start - 2 - lead.length;
  const item = `${lead}- rule: ${rule}${lineEnd}${lead}  reason: ${quoted(reason)}${lineEnd}`;
  return { start, end: start, text: item };
}

/** A reason on one line that does not end the comment. */
function plainReason(reason: string): string {
  return reason
    .replaceAll(/\s+/g, " ")
    .replaceAll(/-{2,}>?|>/g, "–")
    .trim();
}

function quoted(reason: string): string {
  return `"${reason.replaceAll(/\s+/g, " ").trim().replaceAll(/["\\]/g, "'")}"`;
}

function spanOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
