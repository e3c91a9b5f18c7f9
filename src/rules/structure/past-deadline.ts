import type { RoleRule } from "../rule.ts";

export const pastDeadline: RoleRule = {
  id: "structure/past-deadline",
  scope: "role",
  severity: "error",
  summary: "An open role can still be applied for.",
  why: "People spend an evening on an application that nobody will read, and search engines count an expired job as spam.",
  sources: [
    "Google Search Central: job posting structured data, https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-10-01\ncloses: ⟦2026-11-21⟧\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-10-01\ncloses: 2026-11-22\n---" },
    { text: "---\ntitle: Nurse\nstatus: closed\nposted: 2026-10-01\ncloses: 2026-11-21\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-10-01\ncloses: ongoing\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-20\ncloses: 2025-11-21\n---" },
  ],
  *check({ document, role, on }) {
    const { closes, posted, status } = role;
    if (status !== "open" || closes === undefined || closes === "ongoing" || closes >= on) return;
    // A deadline before the day of posting is a slip that `structure/dates-disagree` speaks of.
    if (posted !== undefined && closes < posted) return;
    yield {
      message: `This open role closed on ${closes}; set a later day, write \`closes: ongoing\`, or set \`status: closed\`.`,
      span: document.where("closes"),
    };
  },
};
