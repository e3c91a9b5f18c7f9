import { checkJobPosting, type PostingProblem } from "../../structured-data/check-job-posting.ts";
import { draftJobPosting, hasMarkup } from "../../structured-data/job-posting.ts";
import type { RoleRule } from "../rule.ts";

export const noMarkup: RoleRule = {
  id: "search/no-markup",
  scope: "role",
  severity: "warning",
  summary: "An open role says everything that search engines require, so that they show it.",
  why: "A page that lacks a required part goes without markup: search engines would turn it down, and nothing is ever made up.",
  sources: [
    "Google Search Central: job posting structured data, https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\nYou care for children." },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nemployer: Acme\n---" },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nemployer: Acme\n---\n\nNurse" },
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
    { text: "---\ntitle: Nurse\nemployer: Acme\nlocations: Boston, MA, US\n---\n\nYou care for children." },
  ],
  *check({ document, role, on }) {
    if (document.isBroken || !hasMarkup(role, on)) return;
    const descriptionHtml = role.body.trim() === "" ? "" : `<p>${role.body}</p>`;
    const problems = checkJobPosting(draftJobPosting(role, { timeZone: "UTC", on, descriptionHtml }));
    for (const problem of problems) {
      const remedy = remedies[problem.property];
      if (remedy !== undefined) yield { message: messageOf(problem, remedy), span: document.where() };
    }
  },
};

/** Whatever else is required is an error of `field/missing`, or the business of `search/anywhere`. */
const remedies: { readonly [property: string]: string } = {
  hiringOrganization: "name the employer, like `employer: Acme`, here or in `rolespec.yaml`",
  description: "write below the fields what the job is",
};

function messageOf({ message }: PostingProblem, remedy: string): string {
  return `Search engines do not show this job (\`${message}\`); ${remedy}.`;
}
