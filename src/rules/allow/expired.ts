import type { AllowanceRule } from "../rule.ts";

export const allowExpired: AllowanceRule = {
  id: "allow/expired",
  scope: "allowance",
  severity: "warning",
  summary: "An allowance with a last day is gone after it.",
  why: "The day was set so that somebody looks again.",
  sources: ["rolespec: allowing something"],
  examples: [
    {
      text: "---\ntitle: Nurse\nlint:\n  - rule: ⟦benefits/unlimited-leave⟧\n    reason: The policy changes in autumn.\n    until: 2026-10-31\n---\n\n- Unlimited PTO",
    },
    {
      text: "---\ntitle: Nurse\nlint:\n  - rule: benefits/unlimited-leave\n    reason: The policy changes in autumn.\n    until: 2026-11-22\n---\n\n- Unlimited PTO",
    },
    {
      text: "---\ntitle: Nurse\nlint:\n  - rule: benefits/unlimited-leave\n    reason: The minimum is in the linked policy.\n---\n\n- Unlimited PTO",
    },
  ],
};
