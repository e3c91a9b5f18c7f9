import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldMissing: RoleRule = {
  id: "field/missing",
  scope: "role",
  severity: "error",
  summary: "A role says what no posting can do without: its title, its day, and where it is done.",
  why: "Search engines refuse a job without them, and people cannot tell whether it concerns them.",
  sources: [
    "Google Search Central: job posting structured data, https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\n---" },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-22\nworkplace: remote\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nworkplace: remote\nremote-from: US\n---" },
    { text: "---\ntitle: Nurse\nstatus: draft\nlocations: Boston, MA, US\n---" },
    { text: "⟦---⟧\ntitle: Nurse\nstatus: draft\n---" },
  ],
  check: (subject) => faultsOf(subject, "missing"),
};
