import type { RoleRule } from "../rule.ts";

export const educationPair: RoleRule = {
  id: "search/education-pair",
  scope: "role",
  severity: "error",
  summary: "Experience in place of education names both: how much education, and how much experience.",
  why: "Search engines are told that one replaces the other, which means nothing when one of the two is missing.",
  sources: [
    "Google Search Central: job posting structured data (experienceInPlaceOfEducation), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Analyst\neducation: { level: bachelor, or-experience: ⟦yes⟧ }\n---" },
    { text: "---\ntitle: Analyst\neducation: { level: none, or-experience: ⟦yes⟧ }\nexperience: 2 years\n---" },
    { text: "---\ntitle: Analyst\neducation: { level: bachelor, or-experience: yes }\nexperience: 3 years\n---" },
    { text: "---\ntitle: Analyst\neducation: { level: bachelor, or-experience: no }\n---" },
    { text: "---\ntitle: Analyst\neducation: bachelor\n---" },
  ],
  *check({ document, role }) {
    const { education, experienceMonths } = role;
    if (education?.orExperience !== true || document.isBroken) return;
    const span = document.where("education", "or-experience");
    if (education.level === "none") {
      yield { message: "No education is asked for, so nothing can take its place; remove `or-experience`.", span };
    } else if (experienceMonths === undefined) {
      yield {
        message: "Experience counts in place of the education, but not how much; add it, like `experience: 3 years`.",
        span,
      };
    }
  },
};
