import type { AllowanceRule } from "../rule.ts";

export const allowNoReason: AllowanceRule = {
  id: "allow/no-reason",
  scope: "allowance",
  severity: "error",
  summary: "An allowance gives its reason.",
  why: "Whoever reads the posting next year needs to know whether the exception still holds.",
  sources: ["rolespec: allowing something"],
  examples: [
    { text: "⟦<!-- rolespec-allow benefits/unlimited-leave -->⟧\n\n- Unlimited PTO" },
    {
      text: "<!-- rolespec-allow benefits/unlimited-leave -- the minimum is in the linked policy -->\n\n- Unlimited PTO",
    },
    { text: "<!-- The allowance is explained below. -->\n\n- Unlimited PTO" },
  ],
};
