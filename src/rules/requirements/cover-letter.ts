import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const coverLetter: RoleRule = {
  id: "requirements/cover-letter",
  scope: "role",
  severity: "info",
  summary: "A cover letter is optional.",
  why: "A demand for cover letters lowers the share of women who are hired, and says little about the work.",
  sources: ["Opanasets, research on application requirements: https://alexopanasets.com/research"],
  examples: [
    { text: "Please send your résumé along with a ⟦cover letter⟧." },
    { text: "Send your résumé; a cover letter is optional." },
    { text: "No cover letter needed." },
    { text: "You write cover letters to our patients' families." },
  ],
  *check(subject) {
    for (const { text, sections, spanOf } of englishBlocks(subject)) {
      const match = /\b(?:cover(?:ing)? letter|letter of (?:interest|motivation|intent)|motivation letter)/i.exec(text);
      if (match === null || isOptional.test(text) || isTheWork.test(text)) continue;
      if (!demand.test(text) && !sections.includes("apply") && !sections.includes("process")) continue;
      yield {
        message:
          "A cover letter costs people hours and is rarely decisive; make it optional, or ask one short question instead.",
        span: spanOf(match.index, match.index + match[0].length),
      };
    }
  },
};

/** Letters that the job itself writes. */
const isTheWork = /\b(?:writ|draft|review|proofread|edit)\w* (?:\w+ ){0,2}(?:cover(?:ing)?|motivation) letters?\b/i;

const demand =
  /\b(?:send|submit|attach|includ(?:e|ing)|provide|upload|e-?mail|required?|requires|must|please|along with|together with|apply|application|r[ée]sum[ée]|CV)\b/i;

const isOptional =
  /\b(?:optional(?:ly)?|(?:not|isn['’]t|never|aren['’]t) (?:be )?(?:required|needed|necessary|expected|mandatory|obligatory)|no (?:need for |need to \w+ )?(?:an? )?(?:cover(?:ing)? letters?|letter of)|(?:don['’]t|do not|won['’]t) (?:\w+ ){0,3}(?:an? )?(?:cover(?:ing)? letter|letter of)|if you (?:like|want|wish|prefer|have)|feel free|you (?:may|can)|instead of|or (?:an? )?(?:short |brief )?(?:note|e-?mail|video)|welcome)\b/i;
