import type { Block } from "../../prose/blocks.ts";
import { feminineWords, masculineWords } from "../../prose/gender-coded-data.ts";
import { isPartOfName, isProperNoun } from "../../source/word-guards.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const balance: RoleRule = {
  id: "gender/balance",
  scope: "role",
  severity: "info",
  summary: "Words that readers tie to men and to women keep a balance.",
  why: "The evidence is contested: experiments found that wording sways some readers, a study of 300,000 postings found next to no effect. It is worth a look, and never a reason to hold a posting back.",
  sources: [
    "Gaucher, Friesen and Kay, Journal of Personality and Social Psychology 101(1), 2011: https://doi.org/10.1037/a0022530",
    "Against: Castilla and Rho, The Gendering of Job Postings in the Online Recruitment Process, Management Science 69(11), 2023: https://doi.org/10.1287/mnsc.2023.4674",
    "For: four studies with 37,920 people, 2025: https://pmc.ncbi.nlm.nih.gov/articles/PMC11848290",
  ],
  options: { difference: 3, share: 2 },
  examples: [
    {
      text: "⟦---⟧\ntitle: Seller\n---\n\nYou are competitive, ambitious, decisive, assertive, fearless and determined, and you dominate your region with confidence.",
    },
    {
      text: "⟦---⟧\ntitle: Carer\n---\n\nYou are kind, warm, gentle, honest, loyal and considerate, and you share your day with people who trust you.",
    },
    { text: "You are competitive, kind, ambitious, warm, decisive, gentle, assertive and honest in all you do." },
    { text: "You analyse data, lead reviews, support clients, use Active Directory and work in a data-driven team." },
    { text: "You are ambitious and competitive, and you cook." },
  ],
  *check(subject, { difference = 3, share = 2 }) {
    if (subject.document.isBroken) return;
    const blocks = englishBlocks(subject).filter(({ kind, field }) => kind !== "heading" && field !== "title");
    const words = blocks.reduce(
      (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0),
      0,
    );
    const [men, women] = [wordsIn(blocks, masculineWords, subject), wordsIn(blocks, feminineWords, subject)];
    const [more, side] = men.length > women.length ? [men, "men"] : [women, "women"];
    if (Math.abs(men.length - women.length) <= difference || (100 * more.length) / words <= share) return;
    const list = [...new Set(more)].slice(0, 8).join(", ");
    yield {
      message: `Many words here are ones that readers in one study tied to ${side}: ${list}. The evidence that this changes who applies is contested (Gaucher 2011 for it, Castilla and Rho 2023 against); if it is easy, vary a few.`,
      span: subject.document.where(),
    };
  },
};

function wordsIn(blocks: readonly Block[], pattern: RegExp, { projectWords }: Subject): readonly string[] {
  return blocks.flatMap(({ text }) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: words }) => {
        const place = { start: index, end: index + words.length };
        return !isProperNoun(text, place) && !isPartOfName(text, place, projectWords.names);
      })
      .map(([words]) => words.toLowerCase()),
  );
}
