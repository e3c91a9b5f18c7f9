import { isOnSiteTrade } from "../on-site-trades.ts";
import type { RoleRule } from "../rule.ts";

export const length: RoleRule = {
  id: "structure/length",
  scope: "role",
  severity: "info",
  summary: "A posting is long enough to picture the job and short enough to be read.",
  why: "Studies of the best length contradict each other, but agree that very short and very long postings draw fewer people.",
  sources: ["Appcast 2015, 400,000 applicants: https://jobmarketmonitor.com/2015/03/19/", "Textio, on length"],
  options: { fewest: 250, long: 700, most: 1000 },
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children." },
    {
      text: "⟦You care for children.⟧",
      settings: "rules: { structure/length: { fewest: 2, long: 3, most: 3 } }",
    },
    { text: "You care for children.", settings: "rules: { structure/length: { fewest: 4 } }" },
    {
      text: "You care for children.\n\nWe do not discriminate on the basis of race or religion.",
      settings: "rules: { structure/length: { fewest: 14 } }",
    },
    { text: "---\ntitle: Barista\n---\n\nYou make coffee.", settings: "rules: { structure/length: { fewest: 6 } }" },
    {
      text: "⟦---⟧\ntitle: Economist\n---\n\nYou make models.",
      settings: "rules: { structure/length: { fewest: 6 } }",
    },
    { text: "---\ntitle: Nurse\nkind: notice\n---\n\nWe may be hiring." },
    {
      text: "---\ntitle: Krankenpfleger:in\nlanguage: de\n---\n\nDu betreust Kinder.",
      settings: "rules: { structure/length: { fewest: 4 } }",
    },
    { text: "---\ntitle: 看護師\nlanguage: ja\n---\n\n子どもの世話をします。" },
  ],
  *check({ document, role, blocks }, { fewest: least = 250, long = 700, most = 1000 }) {
    if (document.isBroken || role.status === "closed" || role.kind === "notice" || hasNoSpaces(role.language)) return;
    const body = blocks.filter(({ kind }) => kind !== "field");
    const words = body.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0), 0);
    const span = document.where();
    const fewest = Math.round(least * wordsFor(role.language) * (isOnSiteTrade(role) ? 0.5 : 1));
    if (words < fewest) {
      yield {
        message: `The posting has ${words === 1 ? "1 word" : `${words} words`}. With ${fewest} or more, people can picture the job: say more about the work, the team and how you hire.`,
        span,
      };
    } else if (words > most) {
      yield {
        message: `The posting has ${words} words, and few people read more than ${most}. Cut what is true of every job, and link to the rest.`,
        span,
      };
    } else if (words > long) {
      yield {
        message: `The posting has ${words} words. People are more likely to finish one of up to ${long}.`,
        span,
      };
    }
  },
};

/** How many words say what a hundred say in English, as a share: languages that join words or drop articles need fewer. */
function wordsFor(language: string): number {
  return /^(?:de|nl|sv|da|nb|no|fi|pl|cs|hu|it|es|pt|tr|ru|uk)(?:-|$)/i.test(language) ? 0.8 : 1;
}

/** Languages whose words have no space between them cannot be counted this way. */
function hasNoSpaces(language: string): boolean {
  return /^(?:zh|ja|th|lo|km|my)(?:-|$)/i.test(language);
}
