import { writePay } from "../../role/write-pay.ts";
import type { RoleRule } from "../rule.ts";
import { statedPay } from "../stated-pay.ts";

export const payPeriodUnsaid: RoleRule = {
  id: "pay/period-unsaid",
  scope: "role",
  severity: "info",
  summary: "Pay says what period it is for.",
  why: "The period is taken from the size of the figures, and not every reader takes the same.",
  sources: ["rolespec: pay"],
  examples: [
    { text: "- Base Salary: ⟦$140,000 - $180,000⟧ (based on experience)" },
    { text: "---\ntitle: Nurse\npay: ⟦$140,000 - $180,000⟧\n---" },
    { text: "- Base Salary: $140,000 - $180,000 per year" },
    { text: "- Annual salary: $140,000 - $180,000" },
    { text: "Our turnover is $140,000 - $180,000." },
  ],
  *check(subject) {
    for (const { pay, span } of statedPay(subject)) {
      if (pay.assumed?.includes("per") !== true) continue;
      yield {
        message: `The pay names no period and is taken as ${writePay(pay)}; write the period to be sure.`,
        span,
      };
    }
  },
};
