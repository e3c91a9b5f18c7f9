import type { Root } from "mdast";
import { readDocument } from "../role/read-document.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { sourceFile } from "../source/source-file.ts";
import { wordsFor } from "./words-for.ts";

/** The text of a role as it is published: its own, then what the settings say in every posting, each under a heading. */
export function withStatements(
  tree: Root,
  { statements, language }: Pick<RoleSpec, "statements" | "language">,
  own: OwnWords,
): Root {
  if (statements.length === 0) return tree;
  const { statements: headings } = wordsFor(language, own);
  const added = statements.map(({ topic, text }) => `## ${headings[topic]}\n\n${text}`).join("\n\n");
  return { ...tree, children: [...tree.children, ...readDocument(sourceFile("statements.md", added)).tree.children] };
}
