import type { RoleRule } from "../rule.ts";
import { statedYears } from "../stated-years.ts";

export const years: RoleRule = {
  id: "requirements/years",
  scope: "role",
  severity: "info",
  summary: "Requirements name what somebody has done rather than for how many years.",
  why: "Years say little about skill, and keep out people who learnt fast, worked part-time or are young.",
  sources: ["Acas, age discrimination in recruitment: https://www.acas.org.uk/age-discrimination"],
  options: { many: 10 },
  examples: [
    { text: "## Requirements\n\n- ⟦3+ years⟧ of experience in machine learning engineering" },
    { text: "You have at least ⟦five years’⟧ experience as a nurse." },
    { text: "## Requirements\n\n- Experience with Python, ⟦12 years⟧ or more" },
    { text: "We have 20 years of experience in health care." },
    { text: "## Requirements\n\n- Has run a ward at night" },
    { text: "This is a 2-year contract." },
    { text: "## Requirements\n\n- 18 years of age or older" },
    { text: "After 5 years of service you get a month of paid leave." },
    { text: "## Requirements\n\n- 1-2 years of experience in a kitchen" },
  ],
  *check(subject, { many = 10 }) {
    for (const { count, span } of statedYears(subject)) {
      const finding = {
        message:
          "Years say little about what somebody can do; name the work that they have done, like “has run a ward at night”.",
        span,
      };
      yield count >= many ? { ...finding, severity: "warning" } : finding;
    }
  },
};
