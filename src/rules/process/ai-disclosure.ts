import { readPostingText } from "../../law/posting-text.ts";
import type { RoleRule } from "../rule.ts";

export const aiDisclosure: RoleRule = {
  id: "process/ai-disclosure",
  scope: "role",
  severity: "warning",
  summary: "A posting tells people when AI takes part in choosing among them.",
  why: "People who know that a machine reads first can write for it, ask for a person or for an adjustment; Ontario asks for the statement by law.",
  sources: [
    "Ontario Employment Standards Act, 2000, section 8.4: https://www.ontario.ca/laws/statute/00e41",
    "Regulation (EU) 2024/1689 on artificial intelligence, article 26: https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
  ],
  examples: [
    { text: "---\ntitle: Nurse\nai-screening: ⟦true⟧\n---\n\nYou care for children." },
    {
      text: "---\ntitle: Nurse\nai-screening: ⟦false⟧\n---\n\nYou care for children. We use AI to screen applications.",
    },
    {
      text: "---\ntitle: Nurse\nai-screening: true\n---\n\nWe use artificial intelligence to sort and rank applications, and a person decides.",
    },
    { text: "---\ntitle: Nurse\nai-screening: false\n---\n\nYou care for children." },
    { text: "---\ntitle: AI engineer\n---\n\nYou build AI that reviews applications for building permits." },
    { text: "---\ntitle: Nurse\nai-screening: false\n---\n\nWe do not use AI to screen applications." },
  ],
  *check({ document, role }) {
    if (document.isBroken || role.aiScreening === undefined) return;
    const { ai } = readPostingText(role);
    if (ai === (role.aiScreening ? "used" : "not-used") || (ai === "unsaid" && !role.aiScreening)) return;
    yield {
      message: role.aiScreening
        ? "AI screens applicants here, and no sentence in the posting says so. Add one, such as “We use AI to sort applications, and a person decides”."
        : "The text says that AI screens applicants, and `ai-screening` says that it does not. Correct one of them.",
      span: document.where("ai-screening"),
    };
  },
};

/** A sentence that says that no machine chooses. */
