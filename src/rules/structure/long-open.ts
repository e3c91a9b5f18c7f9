import { daysBetween } from "../../role/dates.ts";
import type { RoleRule } from "../rule.ts";

export const longOpen: RoleRule = {
  id: "structure/long-open",
  scope: "role",
  severity: "warning",
  summary: "A role that has been open for a year says that it still is.",
  why: "Readers take an old posting for one that nobody reads any more, and search engines drop it.",
  sources: [
    "Google Search Central: job posting structured data (remove job postings that are no longer open), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  options: { days: 365 },
  examples: [
    { text: "---\ntitle: Nurse\nposted: ⟦2025-11-02⟧\n---" },
    { text: "---\ntitle: Nurse\nposted: 2024-11-02\nupdated: ⟦2025-11-02⟧\ncloses: ongoing\n---" },
    { text: "---\ntitle: Nurse\nposted: ⟦2026-10-02⟧\n---", settings: "rules: { structure/long-open: { days: 30 } }" },
    { text: "---\ntitle: Nurse\nposted: 2025-12-02\n---" },
    { text: "---\ntitle: Nurse\nposted: 2024-11-02\nupdated: 2026-11-02\n---" },
    { text: "---\ntitle: Nurse\nposted: 2024-11-02\ncloses: 2027-01-15\n---" },
    { text: "---\ntitle: Nurse\nposted: 2024-11-02\nstatus: closed\n---" },
  ],
  *check({ document, role, on }, { days = 365 }) {
    const { posted, updated, closes, status } = role;
    const last = updated ?? posted;
    // A closing day says by itself until when the role is open.
    if (status !== "open" || last === undefined || (closes !== undefined && closes !== "ongoing")) return;
    if (daysBetween(last, on) <= days) return;
    yield {
      message: `Since ${last} nobody has said that this role is open; if it is, add the day on which you looked, like \`updated: ${on}\`, else set \`status: closed\`.`,
      span: document.where(updated === undefined ? "posted" : "updated"),
    };
  },
};
