import { titleFaults } from "../../role/title-faults.ts";
import type { RoleRule } from "../rule.ts";

export const title: RoleRule = {
  id: "structure/title",
  scope: "role",
  severity: "warning",
  summary: "A title is the job's name alone, short and in ordinary letters.",
  why: "People search for job names; codes, places, pay and slogans in a title make it harder to find, and search engines may turn it down.",
  sources: [
    "Google Search Central: job posting structured data (title), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
    "Job boards and applicant tracking systems: titles of 10 to 60 characters are advised, and some cut at 80 to 100",
  ],
  options: { long: 60, most: 100 },
  examples: [
    { text: "---\ntitle: Machine Learning Engineer - ⟦AI-First Healthcare Platform⟧\n---" },
    {
      text: '---\ntitle: "⟦SENIOR DATA ENGINEER⟧⟦!!!⟧ (⟦Oslo⟧, ⟦$120k⟧) ⟦#4711⟧ ⟦at Acme⟧"\nemployer: Acme\nlocations: Oslo, NO\n---',
    },
    { text: "---\ntitle: Nurse (⟦Remote⟧)\n---" },
    { text: "---\ntitle: Nurse, ⟦Chicago, IL⟧\n---" },
    { text: "---\ntitle: ⟦Senior Manager of Regional Compliance Programmes and Quality Reviews⟧\n---" },
    { text: "---\ntitle: Nurse - Night Shift\n---" },
    { text: "---\ntitle: UX/UI Designer (m/w/d)\n---" },
    { text: "---\ntitle: Remote Sensing Scientist\n---" },
    { text: "---\ntitle: Pflegefachfrau*mann\nlanguage: de\n---" },
    { text: "---\ntitle: Auditor ISO 27001, Level 3\n---" },
    { text: "---\ntitle: Software Engineer - Developer Platform\n---" },
  ],
  *check({ document, role }, { long = 60, most = 100 }) {
    const whole = document.whereText("title");
    const span = document.where("title");
    if (role.title.length > long) {
      const message = `The title has ${role.title.length} characters, and job boards cut it after about ${long}; keep the job's name alone.`;
      yield role.title.length > most
        ? { message, span: whole ?? span, severity: "error" }
        : { message, span: whole ?? span };
    }
    const lead = whole === undefined ? 0 : document.file.text.slice(whole.start, whole.end).indexOf(role.title);
    for (const { start, end, message } of titleFaults(role)) {
      const place =
        whole === undefined || lead < 0 ? span : { start: whole.start + lead + start, end: whole.start + lead + end };
      yield { message, span: place };
    }
  },
};
