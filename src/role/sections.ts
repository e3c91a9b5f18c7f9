import type { Nodes, Root, RootContent } from "mdast";
import type { Span } from "../source/span.ts";
import type { RoleSection, SectionKind } from "./role-spec.ts";
import { bodyLines, listItems } from "./sections/body-text.ts";
import { kindsByBody } from "./sections/heading-bodies.ts";
import { topicOf } from "./sections/heading-topics.ts";
import { findHeading, type Heading } from "./sections/headings.ts";

/** A part of the body under one heading, with its places. */
export interface Section {
  /** None for a heading that we do not know, several for "Compensation & Benefits". */
  readonly kinds: readonly SectionKind[];
  /** The words of the heading without marks or trailing colon; empty for what is before the first heading. */
  readonly heading: string;
  /** The place of the block that holds those words. */
  readonly headingSpan: Span | undefined;
  /** 1 to 6 for real headings, 7 for bold lines and lines that end in a colon, 0 for what is before the first heading. */
  readonly depth: number;
  /** From its heading to the end of its last node. */
  readonly span: Span;
  /** Nodes of the document, the heading excepted. A paragraph that begins with the heading's line is kept whole. */
  readonly nodes: readonly RootContent[];
}

/** Splits the body's top-level nodes into sections. Every node but the front matter is a heading or in exactly one section. */
export function readSections(tree: Root): readonly Section[] {
  const drafts: Draft[] = [];
  const body = tree.children.filter((node) => node.type !== "yaml");
  for (const [index, node] of body.entries()) {
    const heading = findHeading(node, body[index + 1]);
    const around = heading === undefined ? undefined : absorbingSection(drafts, heading);
    if (heading !== undefined && !(heading.isRunIn && around !== undefined)) {
      const nodes = heading.rest === undefined ? [] : [node];
      drafts.push({ heading, kinds: around?.kinds ?? kindsOfHeading(heading), start: spanOf(node), nodes });
    } else {
      const current = drafts.at(-1);
      if (current === undefined) drafts.push({ heading: undefined, kinds: [], start: spanOf(node), nodes: [node] });
      else current.nodes.push(node);
    }
  }
  return drafts.map((draft) => finish(draft));
}

/**
 * What a heading is about; none when we do not know. Emoji, numbering, marks, a trailing colon, capitals and the form of
 * quotes do not matter. A heading that only its text can settle is read as it is most often meant.
 */
export function sectionKinds(heading: string): readonly SectionKind[] {
  return topicOf(heading)?.kinds ?? [];
}

/** The sections as plain text. */
export function toRoleSections(sections: readonly Section[]): readonly RoleSection[] {
  return sections.map((section) => {
    const nodes = contentOf(section);
    return { kinds: section.kinds, heading: section.heading, text: plainText(nodes), items: listItems(nodes) };
  });
}

/**
 * Plain text of nodes, a line for each paragraph, heading, list item, table row and line of code. HTML comments are left out,
 * the visible text of raw HTML is kept without its tags.
 */
export function plainText(nodes: readonly RootContent[]): string {
  return bodyLines(nodes).join("\n");
}

interface Draft {
  readonly heading: Heading | undefined;
  readonly kinds: readonly SectionKind[];
  readonly start: Span;
  readonly nodes: RootContent[];
}

/** The section that gives a weak heading its meaning: "Skills" under "Nice to have", "You will have:" under "Benefits". */
function absorbingSection(drafts: readonly Draft[], heading: Heading): Draft | undefined {
  if (topicOf(heading.words)?.isWeak !== true) return undefined;
  const isOutside = ({ heading: other }: Draft): boolean =>
    other !== undefined && (other.depth < heading.depth || (heading.isRunIn && topicOf(other.words)?.isWeak !== true));
  const around = drafts.findLast(isOutside);
  return around?.kinds.includes("preferred") || around?.kinds.includes("benefits") ? around : undefined;
}

function kindsOfHeading({ words, furtherWords }: Heading): readonly SectionKind[] {
  return [...new Set([words, ...furtherWords].flatMap((each) => sectionKinds(each)))];
}

function finish({ heading, kinds, start, nodes }: Draft): Section {
  const last = nodes.at(-1);
  const section: Section = {
    kinds,
    heading: heading?.words ?? "",
    headingSpan: heading === undefined ? undefined : start,
    depth: heading?.depth ?? 0,
    span: { start: start.start, end: Math.max(start.end, last === undefined ? 0 : spanOf(last).end) },
    nodes,
  };
  return kinds.length === 0 ? section : { ...section, kinds: kindsByBody(section.heading, kinds, contentOf(section)) };
}

/** The nodes without the heading's own line. */
function contentOf({ nodes, headingSpan }: Section): readonly RootContent[] {
  const [first, ...others] = nodes;
  if (first === undefined || headingSpan === undefined || spanOf(first).start !== headingSpan.start) return nodes;
  const rest = findHeading(first, others[0])?.rest;
  return rest === undefined ? nodes : [rest, ...others];
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
