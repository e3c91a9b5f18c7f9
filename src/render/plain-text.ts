import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { benefitsBesideBody } from "../law/posted-words.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { htmlLines } from "../role/sections/html-words.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { dropControls } from "./drop-controls.ts";
import { waysToApply } from "./posting-facts.ts";
import { isClosingTag, unreadTagOf } from "./raw-html.ts";
import { wordsFor } from "./words-for.ts";
import { writeFacts } from "./write-facts.ts";

/**
 * The paragraphs of a posting as plain text for pasting: the facts first, since boards cut; no marks, no hard wrap, one empty line between
 * blocks. A closed role says so, names no way to apply, and leads nowhere, as its page.
 */
export function plainTextBlocks(tree: Root, role: RoleSpec, { isOpen, own }: TextContext): readonly string[] {
  const words = wordsFor(role.language, own);
  const employer = role.confidential ? undefined : role.employer?.name;
  const facts = writeFacts(role, own).map(({ label, values }) => `${label}: ${values.join("; ")}`);
  const application = waysToApply(role).join(", ");
  const head = [
    [role.title, employer].filter((part) => part !== undefined && part !== "").join("\n"),
    ...(isOpen ? [] : [words.closed]),
    [...facts, ...(isOpen && application !== "" ? [`${words.howToApply}: ${application}`] : [])].join("\n"),
    ...benefitsOutsideBody(role, words.benefits),
  ];
  const body = tree.children.filter((node, index) => !(index < 2 && isTitle(node, role.title)));
  return [...head, ...body.flatMap((node) => blocksOf(node, { tree, isOpen }))]
    .map(clean)
    .filter((block) => block !== "");
}

/** What decides how a posting is written as text. */
export interface TextContext {
  readonly isOpen: boolean;
  /** The words of the settings. */
  readonly own: OwnWords;
}

/** What a node is in. */
interface Within {
  readonly tree: Root;
  readonly isOpen: boolean;
}

/** Benefits of the front matter that the body does not say. */
function benefitsOutsideBody(role: RoleSpec, label: string): readonly string[] {
  const benefits = benefitsBesideBody(role);
  if (benefits.length === 0) return [];
  return [label, benefits.map((benefit) => `- ${benefit}`).join("\n")];
}

function isTitle(node: RootContent, title: string): boolean {
  return node.type === "heading" && node.depth === 1 && textOf(node).trim() === title.trim();
}

function blocksOf(node: Nodes, within: Within): readonly string[] {
  switch (node.type) {
    case "yaml":
    case "definition":
    case "thematicBreak":
      return [];
    case "heading":
    case "paragraph":
      return [inline(node.children, within)];
    case "list":
      return [listLines(node, "", within).join("\n")];
    case "table":
      return [tableLines(node, within).join("\n")];
    case "code":
      return [node.value];
    case "html":
      return [htmlLines(node.value.replaceAll(listItem, "$&- ")).join("\n")];
    case "footnoteDefinition":
      return [`[${node.identifier}] ${node.children.flatMap((child) => blocksOf(child, within)).join(" ")}`];
    default:
      return "children" in node ? node.children.flatMap((child: Nodes) => blocksOf(child, within)) : [];
  }
}

function listLines(list: List, indent: string, within: Within): readonly string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered === true ? `${(list.start ?? 1) + index}. ` : "- ";
    return itemLines(item, indent, marker, within);
  });
}

function itemLines(item: ListItem, indent: string, marker: string, within: Within): readonly string[] {
  const lines = item.children.flatMap((child) =>
    child.type === "list"
      ? listLines(child, `${indent}  `, within)
      : blocksOf(child, within)
          .flatMap((block) => block.split("\n"))
          .map((line) => `${indent}  ${line}`),
  );
  const [first = "", ...rest] = lines;
  return [`${indent}${marker}${first.trimStart()}`, ...rest];
}

function tableLines(table: Table, within: Within): readonly string[] {
  return table.children.map((row) => row.children.map((cell) => inline(cell.children, within)).join(" | "));
}

/** What is between the tags of a script or a style is not for readers; a tag that is never closed is a word of the text. */
function inline(nodes: readonly PhrasingContent[], within: Within): string {
  let text = "";
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) continue;
    const name = unreadTagOf(node);
    const length = name === undefined ? -1 : nodes.slice(index).findIndex((later) => isClosingTag(later, name));
    if (length !== -1) index += length;
    else text += node.type === "html" && name !== undefined ? node.value : inlineText(node, within);
  }
  return text.replaceAll("\n ", "\n");
}

function inlineText(node: PhrasingContent, within: Within): string {
  switch (node.type) {
    case "text":
      return node.value.replaceAll(/[\r\n]+/g, " ");
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "html":
      return /^<br\b/i.test(node.value) ? "\n" : "";
    case "image":
      return node.alt === null || node.alt === undefined || node.alt === "" ? node.url : node.alt;
    case "imageReference":
      return node.alt ?? "";
    case "footnoteReference":
      return ` [${node.identifier}]`;
    case "link":
      return withAddress(inline(node.children, within), within.isOpen ? node.url : undefined);
    case "linkReference":
      return withAddress(
        inline(node.children, within),
        within.isOpen ? addressOf(node.identifier, within.tree) : undefined,
      );
    default:
      return "children" in node ? inline(node.children, within) : "";
  }
}

/** "our handbook (https://…)"; an address that is its own text is once. */
function withAddress(text: string, url: string | undefined): string {
  const address = url?.replace(/^mailto:/, "");
  if (address === undefined || address === "" || !/^(?:https?:|mailto:|tel:)/i.test(url ?? "")) return text;
  return text.includes(address) || address.replace(/^https?:\/\//, "") === text ? text : `${text} (${address})`;
}

function addressOf(identifier: string, tree: Root): string | undefined {
  return tree.children.filter((node) => node.type === "definition").find((node) => node.identifier === identifier)?.url;
}

const listItem = /<li(?=[\s>])[^<>]{0,500}>/gi;

/** No control, no-break or invisible characters, no blanks at line ends: what a form would choke on. */
function clean(block: string): string {
  const lines = dropControls(block)
    .replaceAll("\t", "    ")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replaceAll(/[\u00A0\u2007\u202F]/g, " ")
    .split(/\r\n?|\n/);
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}
