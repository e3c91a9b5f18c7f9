import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const groupTerms: RoleRule = {
  id: "race/group-terms",
  scope: "role",
  severity: "warning",
  summary: "People of different origins are named with respect.",
  why: "Umbrella words lump people together, or call a single person “diverse”.",
  sources: [
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
    "Textio: harmful language in hiring",
  ],
  examples: [
    { text: "We look for ⟦diverse candidates⟧ and ⟦non-white⟧ artists." },
    { text: "You bring more ⟦minorities⟧ into the field." },
    { text: "You bring more people from underrepresented groups into the field." },
    { text: "We do not discriminate against minorities." },
    { text: "You manage grants to minorities in STEM under a federal program." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "race/group-terms"),
};
