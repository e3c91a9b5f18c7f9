import { findTypos } from "../../spelling/typos.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const typo: RoleRule = {
  id: "spelling/typo",
  scope: "role",
  severity: "info",
  summary: "Words are spelled as dictionaries have them.",
  why:
    "A posting with typing errors looks hurried, and programs that search it do not find the word. Only words are named that no " +
    "dictionary has and that are one or two slips away from a word that postings use. English is checked at once; for another " +
    "language install its dictionary in the project: `@cspell/dict-de-de`, `-fr-fr`, `-es-es`, `-it-it`, `-nl-nl` or `-pl_pl`.",
  sources: [
    "SCOWL and friends, English word lists: http://wordlist.aspell.net/",
    "Dictionaries of cspell: https://github.com/streetsidesoftware/cspell-dicts",
  ],
  examples: [
    { text: "We offer ⟦competive⟧ pay." },
    { text: "- ⟦Experiance⟧ with ⟦custommers⟧\n- A driving ⟦lisence⟧" },
    { text: "You will ⟦recieve⟧ training." },
    { text: "We offer competitive pay, and we specialise in colour." },
    { text: "You deploy with Kubernetes, Grafana and `kubectl`." },
    { text: "Rebar work. Rebar is what you tie, and rebar is what you carry." },
    { text: "You work with Custommers Ltd.", settings: "names: [Custommers Ltd]" },
  ],
  *check({ document, role, passages, projectWords, dictionary }: Subject) {
    if (document.isBroken || dictionary === undefined) return;
    const { blocks, passages: texts } = passages;
    const isKnown = knownWords(
      blocks.map(({ text }) => text),
      [
        ...projectWords.names,
        ...projectWords.terms.map(({ phrase }) => phrase),
        ...Object.entries(projectWords.glossary).flat(),
      ],
    );
    for (const [index, block] of blocks.entries()) {
      if (block.zone === "quoted" || block.zone === "testimonial") continue;
      if (texts[index]?.isForeign === true) continue;
      for (const { start, end, word, meant } of findTypos(block.text, role.language, dictionary, isKnown)) {
        const span = block.spanOf(start, end);
        yield {
          message: `“${word}” may be a typing error for “${meant}”. Correct it, or put the word into \`names:\` in the settings if it is right.`,
          span,
          suggestions: [meant],
          fix: { title: `Write “${meant}”`, safe: false, edits: [{ ...span, text: meant }] },
        };
      }
    }
  },
};

/** Words of the project's own names and terms, and words that the posting uses three times: nobody mistypes a word that often. */
function knownWords(texts: readonly string[], names: readonly string[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const word of wordsOf(texts.join("\n"))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const named = new Set(wordsOf(names.join("\n")));
  return (word) => named.has(word) || (counts.get(word) ?? 0) >= 3;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
