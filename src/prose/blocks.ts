import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import type { RoleDocument } from "../role/role-document.ts";
import type { SectionKind } from "../role/role-spec.ts";
import type { Section } from "../role/sections.ts";
import type { Span } from "../source/span.ts";
import { fieldTexts } from "./field-texts.ts";
import { htmlTexts } from "./html-text.ts";
import { inlineText } from "./inline-text.ts";
import type { MappedText } from "./offsets.ts";
import { type Zone, zoneOfQuotation, zoneOfSection, zoneOfWords, zonesOfSentences } from "./zones.ts";

export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "field";

/** A piece of prose that is read in one go. */
export interface Block extends MappedText {
  readonly kind: BlockKind;
  /**
   * As a reader sees it: marks of formatting are gone, white space is drawn together, a soft line break is a space,
   * a hard one `\n`, and what is no prose (code, addresses, tags, pictures) is U+FFFC, which joins no words.
   */
  readonly text: string;
  /** The zone of the block as a whole. */
  readonly zone: Zone;
  /** The zone of the sentence at an offset in the text, where the block is more than one thing. */
  zoneAt(offset: number): Zone;
  /** The kinds of the section it is in. */
  readonly sections: readonly SectionKind[];
  /** Of a heading: its level, 1 to 6. */
  readonly depth?: number;
  /** Of a field: its name in the front matter. */
  readonly field?: string;
  /** Where it is in the file. */
  readonly span: Span;
}

/** Blocks of the body in order, then of the front matter's fields that people read. */
export function readBlocks(document: RoleDocument, sections: readonly Section[]): readonly Block[] {
  const walk: Walk = { source: document.file.text, kindsOf: kindsOf(sections), blocks: [] };
  for (const node of document.tree.children) {
    addBlocks(walk, node, { kind: "paragraph", quoteDepth: 0, zone: "plain", sections: walk.kindsOf(node) });
  }
  for (const field of fieldTexts(document)) {
    const around: Around = { kind: "field", quoteDepth: 0, zone: "plain", sections: field.sections };
    addBlock(walk, field.text, { ...around, field: field.name, span: field.span });
  }
  return walk.blocks;
}

interface Walk {
  readonly source: string;
  readonly kindsOf: (node: RootContent) => readonly SectionKind[];
  readonly blocks: Block[];
}

/** What a block takes from where it is. */
interface Around {
  readonly kind: BlockKind;
  readonly quoteDepth: number;
  readonly zone: Zone;
  readonly sections: readonly SectionKind[];
}

interface OwnFacts extends Around {
  readonly span: Span;
  readonly depth?: number;
  readonly field?: string;
}

function kindsOf(sections: readonly Section[]): (node: RootContent) => readonly SectionKind[] {
  const kinds = new Map<Nodes, readonly SectionKind[]>();
  const headings = new Map<number, readonly SectionKind[]>();
  for (const section of sections) {
    for (const node of section.nodes) kinds.set(node, section.kinds);
    if (section.headingSpan !== undefined) headings.set(section.headingSpan.start, section.kinds);
  }
  return (node) => kinds.get(node) ?? headings.get(spanOfNode(node).start) ?? [];
}

function addBlocks(walk: Walk, node: Nodes, around: Around): void {
  switch (node.type) {
    case "heading":
      addInline(walk, node, { ...around, kind: "heading", span: spanOfNode(node), depth: node.depth });
      return;
    case "paragraph":
      addInline(walk, node, { ...around, span: spanOfNode(node) });
      return;
    case "html":
      addHtml(walk, spanOfNode(node), around);
      return;
    case "table":
      addCells(walk, node, around);
      return;
    case "blockquote": {
      const quoteDepth = around.quoteDepth + 1;
      const zone = zoneOfQuotation(wordsOf(walk, node.children, quoteDepth));
      addAll(walk, node.children, { ...around, quoteDepth, zone: zone === "plain" ? around.zone : zone });
      return;
    }
    case "list": {
      const zone = zoneOfList(walk, node.children.length, around);
      for (const item of node.children) addAll(walk, item.children, { ...around, kind: "item", zone });
      return;
    }
    case "footnoteDefinition":
      addAll(walk, node.children, around);
      return;
    default:
      return;
  }
}

function addAll(walk: Walk, nodes: readonly (BlockContent | DefinitionContent)[], around: Around): void {
  for (const node of nodes) addBlocks(walk, node, around);
}

/** "We do not discriminate on the basis of:" speaks for the list that follows it. */
function zoneOfList(walk: Walk, items: number, around: Around): Zone {
  const before = walk.blocks.at(-1);
  if (items === 0 || before === undefined || around.zone !== "plain" || !/:$/.test(before.text)) return around.zone;
  return before.zone;
}

function addCells(walk: Walk, table: Table, around: Around): void {
  for (const row of table.children) {
    for (const cell of row.children) addInline(walk, cell, { ...around, kind: "cell", span: spanOfNode(cell) });
  }
}

function addHtml(walk: Walk, span: Span, around: Around): void {
  for (const text of htmlTexts(walk.source, span)) {
    addBlock(walk, text, { ...around, span: text.spanOf(0, text.text.length) });
  }
}

function addInline(walk: Walk, node: { readonly children: PhrasingContent[] }, own: OwnFacts): void {
  addBlock(walk, inlineText(node.children, walk.source, { ...own.span, quoteDepth: own.quoteDepth }), own);
}

function addBlock(walk: Walk, mapped: MappedText, own: OwnFacts): void {
  const { text } = mapped;
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const structural = structuralZone(text, own);
  walk.blocks.push({
    ...mapped,
    kind: own.kind,
    zone: structural === "plain" ? zoneOfWords(text) : structural,
    zoneAt: structural === "plain" ? zonesOfSentences(text) : () => structural,
    sections: own.sections,
    span: own.span,
    ...(own.depth !== undefined && { depth: own.depth }),
    ...(own.field !== undefined && { field: own.field }),
  });
}

function structuralZone(text: string, own: OwnFacts): Zone {
  if (own.zone !== "plain") return own.zone;
  const quotation = own.kind === "paragraph" && /^["“„«]/.test(text) ? zoneOfQuotation(text) : "plain";
  return quotation === "plain" ? zoneOfSection(own.sections) : quotation;
}

function wordsOf(walk: Walk, nodes: readonly (BlockContent | DefinitionContent)[], quoteDepth: number): string {
  const isParagraph = (node: BlockContent | DefinitionContent): node is Paragraph => node.type === "paragraph";
  return nodes
    .filter(isParagraph)
    .map((node) => inlineText(node.children, walk.source, { ...spanOfNode(node), quoteDepth }).text)
    .join("\n");
}

function spanOfNode(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
