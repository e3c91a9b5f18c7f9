import type { Nodes } from "mdast";
import type { Block } from "../prose/blocks.ts";
import type { Section } from "../role/sections.ts";
import type { Span } from "../source/span.ts";
import type { Subject } from "./subject.ts";

/** The sections that say what the job takes, nice-to-haves excepted. */
export function requirementSections({ sections }: Pick<Subject, "sections">): readonly Section[] {
  return sections.filter(({ kinds }) => kinds.includes("requirements") && !kinds.includes("preferred"));
}

/** The points of these sections' lists; the points below a point are its details and do not count. */
export function pointsOf(sections: readonly Section[], blocks: readonly Block[]): readonly Point[] {
  const byStart = new Map(blocks.map((block) => [block.span.start, block]));
  const blockOf = (node: Nodes | undefined): Block | undefined => byStart.get(node?.position?.start.offset ?? -1);
  return sections.flatMap(({ nodes }) =>
    nodes.flatMap((node, index) => {
      if (node.type !== "list" || offers.test(blockOf(nodes[index - 1])?.text ?? "")) return [];
      const points = node.children.flatMap((item) => {
        const block = blockOf(item.children[0]);
        return block === undefined ? [] : [{ text: block.text, span: block.span }];
      });
      const end = points.findIndex(({ text }) => bonusLead.test(text));
      return end === -1 ? points : points.slice(0, end);
    }),
  );
}

/** What leads a list of what people get, in the midst of what they need. */
const offers =
  /\b(?:we|you(?:['’]ll| will| can)?) (?:also )?(?:offer|provide|give|get|receive|enjoy|expect)\b[^.\n]{0,80}:\s*$|\b(?:perks|benefits)\b[^.\n]{0,40}:\s*$/i;

/** A point that makes nice-to-haves of those after it. */
const bonusLead =
  /^\W*(?:bonus|extra|brownie|nice[- ]to[- ]have|good[- ]to[- ]have|desirable|preferred)\b[^.\n]{0,60}:\s*$/i;

export interface Point {
  readonly text: string;
  readonly span: Span;
}

/** Whether the words themselves say that a point is no must. */
export function isNiceToHave(text: string): boolean {
  const plain = text.replaceAll(/\([^()]{0,200}\s[^()]{0,200}\)/g, " ");
  return /^\W*(?:ideally|preferabl[ey]|preferred|bonus|optional(?:ly)?|nice[- ]to[- ]have|desirable|a plus|idealerweise|wünschenswert|idéalement|idealmente)\b|\b(?:preferred|preferable|desirable|desired|optional|(?:a|an|big|huge|strong|solid|definite|real|clear) (?:plus|bonus|advantage|asset)|nice[- ]to[- ]have|(?:not|isn['’]t) (?:required|essential|necessary)|helpful|welcome|von Vorteil|wünschenswert|ein Plus|un (?:plus|atout)(?: majeur)?|appréciée?s?|valorable|deseable)[\s.)!;,]*$/i.test(
    plain.trim(),
  );
}
