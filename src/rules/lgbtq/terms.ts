import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const lgbtqTerms: RoleRule = {
  id: "lgbtq/terms",
  scope: "role",
  severity: "warning",
  summary: "People are named as they name themselves.",
  why: "Some terms say that an orientation is a choice or an illness, or that an identity is optional.",
  sources: [
    "GLAAD media reference guide: https://www.glaad.org/reference",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "We hire without regard to race or ⟦sexual preference⟧." },
    { text: "Tell us your ⟦preferred pronouns⟧." },
    { text: "We hire without regard to race or sexual orientation." },
    { text: "You run reports in Power BI." },
    { text: "We welcome transgender, gay and bisexual applicants." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "lgbtq/terms"),
};
