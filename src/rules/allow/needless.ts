import type { AllowanceRule } from "../rule.ts";

export const allowNeedless: AllowanceRule = {
  id: "allow/needless",
  scope: "allowance",
  severity: "warning",
  summary: "An allowance allows something that is there.",
  why: "An allowance that outlives its cause hides the next fault of its kind.",
  sources: ["rolespec: allowing something"],
  examples: [
    {
      text: "<!-- rolespec-allow ⟦benefits/unlimited-leave⟧ -- the minimum is in the linked policy -->\n\n- 25 days of leave",
    },
    {
      text: "<!-- rolespec-allow ⟦benefits/unlimited-leave⟧ -- the minimum is in the linked policy -->\n\nA paragraph.\n\n- Unlimited PTO",
    },
    {
      text: "<!-- rolespec-allow benefits/unlimited-leave -- the minimum is in the linked policy -->\n\n- Unlimited PTO",
    },
    {
      text: "---\ntitle: Nurse\nlint:\n  - rule: benefits/unlimited-leave\n    text: Unlimited PTO\n    reason: The minimum is in the linked policy.\n---\n\n- Unlimited PTO",
    },
  ],
};
