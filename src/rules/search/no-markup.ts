import { checkJobPosting } from "../../structured-data/check-job-posting.ts";
import { draftJobPosting, hasMarkup } from "../../structured-data/job-posting.ts";
import { searchRequirements } from "../../structured-data/search-requirements.ts";
import type { RoleRule } from "../rule.ts";

export const noMarkup: RoleRule = {
  id: "search/no-markup",
  scope: "role",
  severity: "warning",
  summary: "An open role has what search engines require: an employer, or the word that it wants no name, and a text.",
  why: "Search engines turn down a job that lacks it, so its page goes without markup; nothing is ever made up.",
  sources: [
    "Google Search Central: job posting structured data, https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\nYou care for children." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nemployer: Acme\n---\n\nYou care for children.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\nYou care for children.",
      settings: "employer: { name: Acme }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nconfidential: true\n---\n\nYou care for children.",
    },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nemployer: Acme\n---\n" },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nemployer: Acme\n---\n\nNurse\n" },
    { text: "---\ntitle: Nurse\nstatus: draft\nlocations: Boston, MA, US\n---" },
    { text: "---\ntitle: Nurse\nlocations: Boston, MA, US\n---\n\nYou care for children." },
  ],
  *check({ document, role, on, faults }) {
    if (document.isBroken || !hasMarkup(role, on) || faults.some(({ kind }) => kind === "missing")) return;
    const draft = draftJobPosting(role, { timeZone: "UTC", on, descriptionHtml: paragraph(role.body) });
    const problems = checkJobPosting(draft);
    for (const { property, remedy } of searchRequirements) {
      const problem = problems.find((each) => each.property === property);
      if (problem === undefined || remedy === undefined) continue;
      yield {
        message: `Search engines do not show this job (\`${problem.message}\`); ${remedy}.`,
        span: document.where(),
      };
    }
  },
};

/** Whether there is a text, and which, is all that matters here. */
function paragraph(body: string): string {
  return body.trim() === "" ? "" : `<p>${body}</p>`;
}
