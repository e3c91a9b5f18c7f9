import type { AllowanceRule } from "../rule.ts";

export const allowLocked: AllowanceRule = {
  id: "allow/locked",
  scope: "allowance",
  severity: "error",
  summary: "A role allows only what the settings leave to it.",
  why: "Some rules, such as those on pay and law, are not for one posting to decide.",
  sources: ["rolespec: allowing something"],
  examples: [
    {
      text: "<!-- rolespec-allow ⟦benefits/unlimited-leave⟧ -- the minimum is in the linked policy -->\n\n- Unlimited PTO",
      settings: "locked: [benefits/*]",
    },
    {
      text: "<!-- rolespec-allow benefits/unlimited-leave -- the minimum is in the linked policy -->\n\n- Unlimited PTO",
      settings: "locked: [pay/*, law/*]",
    },
    { text: "- Unlimited PTO", settings: "locked: [benefits/*]" },
  ],
};
