import { checkJobPosting } from "../../structured-data/check-job-posting.ts";
import { draftJobPosting, hasMarkup } from "../../structured-data/job-posting.ts";
import type { RoleRule } from "../rule.ts";

export const noMarkup: RoleRule = {
  id: "search/no-markup",
  scope: "role",
  severity: "warning",
  summary: "An open role names its employer, or says that the employer wants no name.",
  why: "Search engines turn down a job without an employer, so its page goes without markup; nothing is ever made up.",
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
    { text: "---\ntitle: Nurse\nstatus: draft\nlocations: Boston, MA, US\n---" },
    { text: "---\ntitle: Nurse\nlocations: Boston, MA, US\n---\n\nYou care for children." },
  ],
  *check({ document, role, on, faults }) {
    if (document.isBroken || !hasMarkup(role, on) || faults.some(({ kind }) => kind === "missing")) return;
    const draft = draftJobPosting(role, { timeZone: "UTC", on, descriptionHtml: `<p>${role.body}</p>` });
    const problem = checkJobPosting(draft).find(({ property }) => property === "hiringOrganization");
    if (problem === undefined) return;
    yield {
      message: `Search engines do not show this job (\`${problem.message}\`); name the employer, like \`employer: Acme\`, here or in \`rolespec.yaml\`.`,
      span: document.where(),
    };
  },
};
