import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { lineSpan, type SourceFile, textStart } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { findExcess } from "./complexity.ts";
import type { Fault } from "./fault.ts";
import { findFenceFault } from "./fences.ts";
import { type FieldPath, type FrontMatter, readFrontMatter, type Written, writtenAt } from "./front-matter.ts";
import type { RoleDocument } from "./role-document.ts";
import { listTypedBullets, movePlaces } from "./typed-bullets.ts";

const markdown = unified()
  .use(withoutIndentedCode)
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ["yaml"])
  .freeze();

/** Four spaces before a line of a posting come from a word processor: what follows is prose, never code. */
function withoutIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
}

/** Reads a file into its Markdown tree and its fields, each with its place. Never throws: what cannot be read is a fault. */
export function readDocument(file: SourceFile): RoleDocument {
  const start = textStart(file);
  const text = file.text.slice(start);
  const excess = findExcess(text);
  if (excess !== undefined) return tooComplex(file, excess);

  const tree = parse(text);
  if (start > 0) movePlaces(tree, (offset) => offset + start);
  const fence = fencedSpan(file, tree);
  const frontMatter = fence === undefined ? undefined : readFrontMatter(file, fence);
  const fenceFault = findFenceFault(file, tree);
  const faults = [
    ...oddCharacters(file),
    ...(fenceFault === undefined ? [] : [fenceFault]),
    ...(frontMatter?.faults ?? []),
  ];
  const isBroken = fenceFault !== undefined || (frontMatter?.isBroken ?? false);
  return document(file, tree, frontMatter, { faults, isBroken });
}

function parse(text: string): Root {
  const tree = markdown.parse(text);
  const listed = listTypedBullets(tree, text);
  if (listed === undefined) return tree;
  const withLists = markdown.parse(listed.text);
  movePlaces(withLists, listed.originalOf);
  return withLists;
}

/** The span between the fences. The tree's own value is no help: its line ends are not the file's. */
function fencedSpan(file: SourceFile, tree: Root): Span | undefined {
  const first = tree.children[0];
  if (first?.type !== "yaml") return undefined;
  const start = file.lineStarts[1] ?? file.text.length;
  const lastLine = (first.position?.end.line ?? 1) - 1;
  return { start, end: Math.max(start, file.lineStarts[lastLine] ?? file.text.length) };
}

function document(
  file: SourceFile,
  tree: Root,
  frontMatter: FrontMatter | undefined,
  state: { readonly faults: readonly Fault[]; readonly isBroken: boolean },
): RoleDocument {
  const nowhere = lineSpan(file, 1);
  const root = frontMatter?.root;
  const where = (...path: FieldPath): Span => {
    if (root === undefined || path.length === 0) return nowhere;
    return writtenAt(root, path)?.span ?? where(...path.slice(0, -1));
  };
  const at = (path: FieldPath): Written | undefined => (root === undefined ? undefined : writtenAt(root, path));
  return {
    file,
    tree,
    fields: frontMatter?.fields ?? {},
    ...state,
    where,
    whereName: (...path) => at(path)?.key ?? where(...path),
    whereText: (...path) => at(path)?.text,
  };
}

function tooComplex(file: SourceFile, excess: { readonly reason: string; readonly span: Span }): RoleDocument {
  const start = textStart(file);
  const fault: Fault = {
    kind: "too-complex",
    message: `${excess.reason}, so it is not read; make it simpler or shorter.`,
    span: { start: start + excess.span.start, end: start + excess.span.end },
  };
  return document(file, { type: "root", children: [] }, undefined, { faults: [fault], isBroken: true });
}

/** Characters that show a file saved in another encoding than UTF-8. */
function oddCharacters(file: SourceFile): Fault[] {
  const odd = /[\u0000\uFFFD]|\p{Surrogate}/u.exec(file.text);
  if (odd === null) return [];
  const message = "Some characters of this file cannot be read; save it as UTF-8 and type them again.";
  return [{ kind: "encoding", message, span: { start: odd.index, end: odd.index + 1 } }];
}
