import type { Block } from "../prose/blocks.ts";
import { isEnglishTag, readsAsEnglish } from "../prose/english.ts";
import { isPayField } from "../role/fields/prose-fields.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { type Passage, speaksForEqualOpportunity, titleEndOf } from "../words/passage.ts";

/** The prose of a posting as it is searched for words, and the block behind each passage, by its index. */
export interface PostingPassages {
  readonly passages: readonly Passage[];
  readonly blocks: readonly Block[];
}

/** All prose but that on pay, which has rules of its own. */
export function readPassages(role: RoleSpec, blocks: readonly Block[]): PostingPassages {
  const read = blocks.filter(({ field }) => !isPayField(field));
  const mayBeForeign = isEnglishTag(role.language);
  const passages = read.map((block, index): Passage => {
    const passage = passageOf(block, index);
    return mayBeForeign && !readsAsEnglish(block.text) ? { ...passage, isForeign: true } : passage;
  });
  return { passages, blocks: read };
}

function passageOf(block: Block, index: number): Passage {
  const { text, field, depth, kind, sections } = block;
  const isTitle = field === "title" || depth === 1;
  const opening = index === 0 && kind !== "field" ? titleEndOf(text) : 0;
  return {
    text,
    sections,
    titleEnd: isTitle ? text.length : opening,
    isSpared: (offset) => {
      const zone = block.zoneAt(offset);
      return (zone !== "plain" && zone !== "benefits-law") || speaksForEqualOpportunity(text, offset);
    },
  };
}
