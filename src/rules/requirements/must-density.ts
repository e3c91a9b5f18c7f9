import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const mustDensity: RoleRule = {
  id: "requirements/must-density",
  scope: "role",
  severity: "info",
  summary: "“Must” is kept for what truly must be.",
  why: "A posting full of “must” reads like an order, and hides the few conditions that count.",
  sources: ["rolespec: in a survey of 883 postings one in ten of the public sector has more than six"],
  options: { most: 6 },
  examples: [
    {
      text: "You ⟦must⟧ be on time. You must lift. You must drive. You must write. You must read. You must add. You must wait.",
    },
    { text: "You must be on time. You must drive. You must write. You must read. You must add. You must wait." },
    { text: "Applications must include a letter. This is a must-have tool and a must-see town." },
  ],
  *check(subject, { most = 6 }) {
    const places = englishBlocks(subject).flatMap((block) =>
      [...block.text.matchAll(/\bmusts?\b(?!-)/giu)].map((match) => ({ block, match })),
    );
    const [first] = places;
    if (first === undefined || places.length <= most) return;
    const { block, match } = first;
    yield {
      message: `“Must” stands here ${places.length} times; keep it for what law or safety asks for, and write “you” with a verb elsewhere.`,
      span: block.spanOf(match.index, match.index + match[0].length),
    };
  },
};
