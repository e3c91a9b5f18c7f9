import { findProjectTerms } from "../../prose/project-terms.ts";
import { isPartOfName } from "../../source/word-guards.ts";
import type { RoleRule } from "../rule.ts";

export const houseWord: RoleRule = {
  id: "terms/house-word",
  scope: "role",
  severity: "warning",
  summary: "The words are those that the organisation has chosen.",
  why: "`terms:` in the settings names words that the organisation does not want in its postings, what it says instead, and why.",
  sources: ["`terms:` in the settings of the project"],
  examples: [
    {
      text: "---\ntitle: ⟦Talent Acquisition Partner⟧\n---\n\nYou lead ⟦talent acquisition partners⟧.",
      settings: 'terms: [{ phrase: talent acquisition partner, use: recruiter, reason: "house style" }]',
    },
    { text: "We ⟦utilised⟧ it.", settings: "terms: [{ phrase: utilise, use: use, severity: info }]" },
    { text: "Work at ⟦Healthai⟧.", settings: "terms: [{ phrase: healthai, use: HealthAI }]" },
    { text: "Work at HealthAI.", settings: "terms: [{ phrase: healthai, use: HealthAI }]" },
    { text: "You lead recruiters.", settings: "terms: [{ phrase: talent acquisition partner, use: recruiter }]" },
    { text: "You run IT, and you like it.", settings: "terms: [{ phrase: ITS, use: IT }]" },
    { text: "We use `utilise` as a name.", settings: "terms: [{ phrase: utilise, use: use }]" },
    {
      text: "You work in the Talent Acquisition Partner Network.",
      settings: "terms: [{ phrase: talent acquisition partner }]\nnames: [Talent Acquisition Partner Network]",
    },
  ],
  *check({ document, blocks, projectWords }) {
    if (document.isBroken || projectWords.terms.length === 0) return;
    for (const block of blocks) {
      if (block.zone === "quoted" || block.zone === "testimonial") continue;
      for (const { term, start, end, words, use } of findProjectTerms(block.text, projectWords.terms)) {
        if (isPartOfName(block.text, { start, end }, projectWords.names)) continue;
        const span = block.spanOf(start, end);
        const instead = use === undefined ? "find another word" : `write “${use}”`;
        yield {
          message: `“${words}” is not used in this project${term.reason === undefined ? "" : ` (${term.reason})`}; ${instead}.`,
          span,
          severity: term.severity,
          ...(use !== undefined && {
            suggestions: [use],
            fix: { title: `Write “${use}”`, safe: false, edits: [{ ...span, text: use }] },
          }),
        };
      }
    }
  },
};
