import type { FieldPath, FieldValue } from "../../role/front-matter.ts";
import type { RoleRule } from "../rule.ts";

export const anywhere: RoleRule = {
  id: "search/anywhere",
  scope: "role",
  severity: "warning",
  summary: "A remote job names the countries that it can be done from.",
  why: "Search engines show a remote job only in countries that it names, and few employers can truly employ people everywhere.",
  sources: [
    "Google Search Central: job posting structured data (applicantLocationRequirements), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from: ⟦anywhere⟧\n---" },
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from:\n  - US\n  - ⟦anywhere⟧\n---" },
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from: [US, CA]\n---" },
    { text: "---\ntitle: Editor\nworkplace: remote\nremote-from: EU\n---\n\nWork from anywhere in Europe." },
  ],
  *check({ document, role }) {
    const index = role.remoteFrom.indexOf("anywhere");
    if (index === -1) return;
    yield {
      message:
        "`anywhere` cannot be told to search engines, so the job stays hard to find; name the countries that you employ people in, like `remote-from: [US, CA, GB]`.",
      span: document.where(...pathOfItem(document.fields["remote-from"], index)),
    };
  },
};

function pathOfItem(field: FieldValue | undefined, index: number): FieldPath {
  return Array.isArray(field) ? ["remote-from", index] : ["remote-from"];
}
