import type { RoleRule } from "../rule.ts";
import { statedPay } from "../stated-pay.ts";

export const payTooWide: RoleRule = {
  id: "pay/too-wide",
  scope: "role",
  severity: "info",
  summary: "The upper end of a range is at most twice its lower end.",
  why: "A range from which nobody can tell what they would earn says little more than no range, and laws ask for good faith.",
  sources: ["New York State Department of Labor, pay transparency: https://dol.ny.gov/pay-transparency"],
  options: { times: 2 },
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦$60,000 - $130,000 per year⟧\n---" },
    { text: "- Salary: ⟦$60,000 - $130,000 per year⟧" },
    { text: "---\ntitle: Nurse\npay: $60,000 - $120,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: $120,000 - $60,000 per year\n---" },
  ],
  *check(subject, { times = 2 }) {
    for (const { pay, span } of statedPay(subject)) {
      const { min, max } = pay;
      if (min === undefined || max === undefined || min <= 0 || max <= min * times) continue;
      yield {
        message: `The upper end of this range is more than ${times === 2 ? "twice" : `${times} times`} its lower end; narrow it, or write one band for each level.`,
        span,
      };
    }
  },
};
