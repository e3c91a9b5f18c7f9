import { draftJobPosting, hasMarkup } from "../../structured-data/job-posting.ts";
import type { RoleRule } from "../rule.ts";
import { statedPay } from "../stated-pay.ts";

export const payLeftOut: RoleRule = {
  id: "search/pay-left-out",
  scope: "role",
  severity: "info",
  summary: "Pay is stated in a way that search engines can show.",
  why: "They show one range or amount per hour, day, week, month or year, and leave out all other pay.",
  sources: [
    "Google Search Central: job posting structured data (baseSalary), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦{ min: 2400, max: 2800, currency: USD, per: biweekly }⟧\n---" },
    {
      text: "---\ntitle: Nurse\npay:\n  - ⟦{ min: 62000, max: 78000, currency: USD, per: year, place: US-MA }⟧\n  - { min: 66000, max: 82000, currency: USD, per: year, place: US-NY }\n---",
    },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: { fixed: 38, currency: USD, per: hour }\n---" },
    { text: "---\ntitle: Nurse\npay: from $62,000 per year\n---" },
    { text: "---\ntitle: Nurse\n---\n\nYou care for children." },
  ],
  *check(subject) {
    const { role, on } = subject;
    if (!hasMarkup(role, on)) return;
    const bands = statedPay(subject).filter(({ pay: { kind } }) => kind === "range" || kind === "fixed");
    const [first] = bands;
    if (first === undefined || "baseSalary" in draftJobPosting(role, { timeZone: "UTC", on, descriptionHtml: "" }))
      return;
    if (role.pay.length > 1) {
      yield {
        message:
          "Search engines show one range of pay, and this job has several. Where possible, write one file for each place or level.",
        span: first.span,
      };
    } else if (first.pay.per === "biweekly" || first.pay.per === "twice-monthly") {
      yield {
        message: "Search engines cannot show pay for two weeks. State it per week, month or year.",
        span: first.span,
      };
    }
  },
};
