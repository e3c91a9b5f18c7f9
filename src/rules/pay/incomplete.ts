import type { Pay } from "../../role/role-spec.ts";
import { payExample } from "../pay-example.ts";
import type { RoleRule } from "../rule.ts";
import { fieldPay, hasAmount } from "../stated-pay.ts";

export const payIncomplete: RoleRule = {
  id: "pay/incomplete",
  scope: "role",
  severity: "error",
  summary: "Pay comes with its currency and its period.",
  why: "A bare figure may be an hour's pay or a year's; search engines refuse it, and so do careful readers.",
  sources: [
    "Google Search Central: job posting structured data (baseSalary), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦{ min: 62000, max: 78000 }⟧\n---" },
    { text: "---\ntitle: Nurse\npay: ⟦{ fixed: 38, currency: USD }⟧\n---" },
    {
      text: "---\ntitle: Nurse\npay:\n  - { min: 62000, max: 78000, currency: USD, per: year }\n  - ⟦{ fixed: 40, per: hour }⟧\n---",
    },
    { text: "---\ntitle: Nurse\npay: { min: 62000, max: 78000, currency: USD, per: year }\n---" },
    { text: "---\ntitle: Engineer\npay: GS-14\n---" },
    { text: "---\ntitle: Nurse\npay: competitive\n---" },
  ],
  *check(subject) {
    for (const { pay, span } of fieldPay(subject)) {
      if (!hasAmount(pay) || pay.kind === "commission-rate") continue;
      const lacking = [
        ...(pay.currency === undefined ? ["no currency"] : []),
        ...(pay.per === undefined ? ["no period"] : []),
      ];
      if (lacking.length > 0) {
        const example = `\`pay: ${payExample(subject.role)}\``;
        yield { message: `The pay has ${lacking.join(" and ")}. Write both, for example ${example}.`, span };
      }
      if (!isPositive(pay)) yield { message: "The pay is 0 or less. Write the amount, or `pay: unpaid`.", span };
    }
  },
};

function isPositive({ min, max }: Pay): boolean {
  return (min === undefined || min > 0) && (max === undefined || max > 0);
}
