import { writePay } from "../../role/write-pay.ts";
import type { RoleRule } from "../rule.ts";
import { bodyBands, fieldPay } from "../stated-pay.ts";

export const payReversed: RoleRule = {
  id: "pay/reversed",
  scope: "role",
  severity: "error",
  summary: "A range of pay begins with its lower end.",
  why: "A range that runs backwards is a slip in one of its two figures, and search engines turn it down.",
  sources: [
    "Google Search Central: job posting structured data (baseSalary), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦$78,000 - $62,000 per year⟧\n---" },
    { text: "---\ntitle: Nurse\npay: ⟦{ min: 78000, max: 62000, currency: USD, per: year }⟧\n---" },
    { text: "- Salary: ⟦$78,000 - $62,000 per year⟧" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $62,000 per year\n---" },
    { text: "Turnover rose from $78,000 to $162,000, then fell to $62,000." },
  ],
  *check(subject) {
    for (const { pay, span } of [...fieldPay(subject), ...bodyBands(subject)]) {
      const { min, max } = pay;
      if (min === undefined || max === undefined || min <= max) continue;
      yield {
        message: `The lower end of this range is above its upper end; if the two are swapped, write \`${writePay({ ...pay, min: max, max: min })}\`.`,
        span,
      };
    }
  },
};
