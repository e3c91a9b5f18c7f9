import type { Block } from "../../prose/blocks.ts";
import type { RoleRule } from "../rule.ts";

export const bullets: RoleRule = {
  id: "structure/bullets",
  scope: "role",
  severity: "info",
  summary: "Lists and sentences take turns: about a third of the words are in lists.",
  why: "A posting of lists alone tells no story; one without lists cannot be skimmed.",
  sources: ["Textio, best practices from half a billion postings: https://textio.com/blog"],
  options: { least: 15, most: 65, words: 200, item: 40 },
  examples: [
    { text: `⟦---⟧\ntitle: Nurse\n---\n\n${paragraph(210)}` },
    { text: `⟦---⟧\ntitle: Nurse\n---\n\n${paragraph(40)}\n\n${list(25, 10)}` },
    { text: `${paragraph(140)}\n\n- ⟦${paragraph(41)}⟧\n${list(3, 10)}` },
    { text: `${paragraph(140)}\n\n${list(7, 10)}` },
    { text: paragraph(100) },
    { text: `---\ntitle: Pflegekraft\nlanguage: de\n---\n\n${paragraph(140)}\n\n${list(7, 10)}` },
  ],
  *check({ document, role, blocks }, { least = 15, most = 65, words = 200, item = 40 }) {
    if (document.isBroken || role.kind === "notice") return;
    const body = blocks.filter(({ kind, zone }) => kind !== "field" && kind !== "heading" && zone === "plain");
    const count = (list: readonly Block[]): number => list.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const all = count(body);
    const share = Math.round((100 * count(body.filter(({ kind }) => kind === "item"))) / Math.max(1, all));
    if (all >= words && (share < least || share > most)) {
      yield {
        message:
          share < least
            ? `${share === 0 ? "There are no lists" : "There is little in lists"}. Put duties and requirements into lists, so that people can skim them.`
            : "Nearly everything is in lists. Add a few sentences on the work and the team.",
        span: document.where(),
      };
    }
    for (const block of body) {
      const length = wordsIn(block.text);
      if (block.kind !== "item" || length <= item) continue;
      yield {
        message: `This item has ${length} words. Split it, or make it a paragraph.`,
        span: block.spanOf(0, block.text.length),
      };
    }
  },
};

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

function paragraph(count: number): string {
  return `${"word ".repeat(count - 1)}word.`;
}

function list(items: number, words: number): string {
  return Array.from({ length: items }, () => `- ${paragraph(words)}`).join("\n");
}
