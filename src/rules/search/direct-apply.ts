import { hostOf, isAddressOf } from "../employer-addresses.ts";
import type { RoleRule } from "../rule.ts";

export const directApply: RoleRule = {
  id: "search/direct-apply",
  scope: "role",
  severity: "warning",
  summary: "Only an application that is finished where the link leads is called direct.",
  why: "Search engines promise their readers a short way to apply, and drop sites where a second form follows.",
  sources: [
    "Google Search Central: job posting structured data (directApply), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    {
      text: "---\ntitle: Nurse\nemployer: { name: Acme, url: https://acme.example }\napply: { url: https://jobs.example.net/acme/1, direct: ⟦true⟧ }\n---",
    },
    {
      text: "---\ntitle: Nurse\nemployer: { name: Acme, url: https://acme.example }\napply: { url: https://careers.acme.example/1, direct: true }\n---",
    },
    {
      text: "---\ntitle: Nurse\nemployer: Moss Lantern Ltd\napply: { url: https://jobs.moss-lantern.example/1, direct: true }\n---",
    },
    { text: "---\ntitle: Nurse\napply: { email: jobs@acme.example, direct: true }\n---" },
    { text: "---\ntitle: Nurse\napply: https://jobs.example.net/acme/1\n---" },
  ],
  *check({ document, role }) {
    const { apply, employer } = role;
    if (apply?.direct !== true || apply.url === undefined || apply.email !== undefined) return;
    if (employer !== undefined && isAddressOf(employer, apply.url)) return;
    yield {
      message: `The application goes on at \`${hostOf(apply.url)}\`, another site than the employer's; remove \`direct: true\` unless one short form there is all.`,
      span: document.where("apply", "direct"),
    };
  },
};
