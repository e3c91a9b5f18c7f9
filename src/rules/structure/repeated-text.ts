import type { Block } from "../../prose/blocks.ts";
import type { RoleRule } from "../rule.ts";

export const repeatedText: RoleRule = {
  id: "structure/repeated-text",
  scope: "role",
  severity: "warning",
  summary: "Every paragraph is once.",
  why: "Text that was pasted twice makes a posting longer and looks as if nobody had read it.",
  sources: ["rolespec: a survey of real postings, in which whole parts stood twice"],
  options: { least: 12 },
  examples: [
    {
      text: "You look after the heating of four hundred homes in the south of the county.\n\nYou drive a van.\n\n⟦You look after the heating of four hundred homes in the south of the county.⟧",
    },
    {
      text: "- Washes, cuts and colours the hair of eight to ten guests on each day\n- Sells nothing\n- ⟦Washes, cuts and colours the hair of eight to ten guests on each day⟧",
    },
    {
      text: "You bake the bread, the rolls and the cakes that we sell in our two shops.\n\nYou clean the ovens, the floor and the tables on the evening of every day.\n\n⟦You bake the bread, the rolls and the cakes that we sell in our two shops.⟧\n\nYou clean the ovens, the floor and the tables on the evening of every day.",
    },
    { text: "You bake bread.\n\nYou clean the ovens.\n\nYou bake bread." },
    {
      text: "You look after the heating of four hundred homes in the south of the county.\n\nYou look after the heating of four hundred homes in the north of the county.",
    },
  ],
  *check({ blocks }, { least = 12 }) {
    const seen = new Set<string>();
    let wasSeen = false;
    for (const block of blocks) {
      const words = wordsOf(block);
      if (words.length < least) continue;
      const key = words.join(" ");
      // Of a passage that is there twice, the first paragraph is reported for the others.
      if (seen.has(key) && !wasSeen) {
        yield { message: "This text is above already, word for word; leave it out here.", span: block.span };
      }
      wasSeen = seen.has(key);
      seen.add(key);
    }
  },
};

function wordsOf({ kind, zone, text }: Block): readonly string[] {
  return (kind === "paragraph" || kind === "item") && zone !== "quoted"
    ? (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    : [];
}
