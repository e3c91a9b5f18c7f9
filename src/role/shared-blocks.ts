import type { Root, RootContent } from "mdast";
import { nearestWord } from "../source/nearest-word.ts";
import { sourceFile } from "../source/source-file.ts";
import type { Fault } from "./fault.ts";
import { readDocument } from "./read-document.ts";
import type { RoleDocument } from "./role-document.ts";
import type { SharedBlock } from "./role-spec.ts";

/** The texts that roles can take in by name, as Markdown. */
export type SharedTexts = Readonly<Record<string, string>>;

/** The blocks that a role names, and what is wrong with the names. Where the texts are not known, as in a browser, there are none. */
export function namedBlocks(
  document: RoleDocument,
  names: readonly string[],
  texts: SharedTexts | undefined,
): { readonly blocks: readonly SharedBlock[]; readonly faults: readonly Fault[] } {
  if (texts === undefined) return { blocks: [], faults: [] };
  const wanted = [...new Set(names)];
  return {
    blocks: wanted.flatMap((name) => (Object.hasOwn(texts, name) ? [{ name, markdown: texts[name] ?? "" }] : [])),
    faults: wanted.filter((name) => !Object.hasOwn(texts, name)).map((name) => unknownBlock(document, name, texts)),
  };
}

/** The nodes of the blocks, in their order. */
export function blockNodes(blocks: readonly SharedBlock[]): readonly RootContent[] {
  return blocks.flatMap(({ name, markdown }) => readDocument(sourceFile(`${name}.md`, markdown)).tree.children);
}

/** A posting's own text, then its blocks. */
export function withBlocks(tree: Root, blocks: readonly SharedBlock[]): Root {
  return blocks.length === 0 ? tree : { ...tree, children: [...tree.children, ...blockNodes(blocks)] };
}

function unknownBlock(document: RoleDocument, name: string, texts: SharedTexts): Fault {
  const known = Object.keys(texts);
  const near = nearestWord(name, known);
  const remedy =
    near !== undefined
      ? `did you mean \`${near}\`?`
      : known.length === 0
        ? "name a folder of blocks in rolespec.yaml, like `blocks: blocks`."
        : `there are ${known.map((each) => `\`${each}\``).join(", ")}.`;
  return { kind: "unknown", message: `There is no block \`${name}\`; ${remedy}`, span: document.where("blocks") };
}
