import type { ListItem, RootContent } from "mdast";
import type { Block } from "../prose/blocks.ts";
import type { Section } from "../role/sections.ts";
import type { Span } from "../source/span.ts";
import { covers } from "../source/span.ts";
import type { Subject } from "./subject.ts";

/** The sections that say what the job takes, nice-to-haves excepted. */
export function requirementSections({ sections }: Pick<Subject, "sections">): readonly Section[] {
  return sections.filter(({ kinds }) => kinds.includes("requirements") && !kinds.includes("preferred"));
}

/** The points of a section's lists; the points below a point are its details and do not count. */
export function pointsOf(section: Section, blocks: readonly Block[]): readonly Point[] {
  return section.nodes
    .flatMap((node) => topItems(node))
    .flatMap((item) => {
      const span = { start: item.position?.start.offset ?? 0, end: item.position?.end.offset ?? 0 };
      const first = blocks.find((block) => covers(span, block.span));
      return first === undefined ? [] : [{ text: first.text, span: first.span }];
    });
}

export interface Point {
  readonly text: string;
  readonly span: Span;
}

/** Whether the words themselves say that a point is no must. */
export function isNiceToHave(text: string): boolean {
  const plain = text.replaceAll(/\([^()]{0,200}\s[^()]{0,200}\)/g, " ");
  return /^\W*(?:ideally|preferabl[ey]|preferred|bonus|optional(?:ly)?|nice[- ]to[- ]have|desirable|a plus)\b|\b(?:preferred|preferable|desirable|desired|optional|(?:a|an|big|huge|strong|definite) (?:plus|bonus|advantage|asset)|nice[- ]to[- ]have|(?:not|isn['’]t) (?:required|essential|necessary)|helpful|welcome)[\s.)!;,]*$/i.test(
    plain.trim(),
  );
}

function topItems(node: RootContent): readonly ListItem[] {
  return node.type === "list" ? node.children : [];
}
