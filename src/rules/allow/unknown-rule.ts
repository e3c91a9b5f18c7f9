import type { AllowanceRule } from "../rule.ts";

export const allowUnknownRule: AllowanceRule = {
  id: "allow/unknown-rule",
  scope: "allowance",
  severity: "error",
  summary: "An allowance names rules that exist.",
  why: "A mistyped rule id allows nothing, and nobody would notice.",
  sources: ["rolespec: allowing something", "get-alex/alex pull request 337, on ids that are accepted silently"],
  examples: [
    { text: "<!-- rolespec-allow ⟦benefits/unlimited-leaves⟧ -- the minimum is in the linked policy -->\n\nText." },
    { text: "⟦<!-- rolespec-allow -- the minimum is in the linked policy -->⟧\n\nText." },
    {
      text: "---\ntitle: Nurse\nlint:\n  - rule: ⟦benefits/no-limit⟧\n    reason: The minimum is in the linked policy.\n---\n",
    },
    {
      text: "<!-- rolespec-allow benefits/unlimited-leave -- the minimum is in the linked policy -->\n\n- Unlimited PTO",
    },
    { text: "<!-- rolespec allows this. -->\n\nText." },
  ],
};
