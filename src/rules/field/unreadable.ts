import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldUnreadable: RoleRule = {
  id: "field/unreadable",
  scope: "role",
  severity: "error",
  summary: "Every value is written in a way that can be read.",
  why: "A value that is not understood is left out rather than guessed, so the posting would say less than its author did.",
  sources: ["rolespec: a role spec"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: ⟦last week⟧\nlocations: Boston, MA, US\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nworkplace: ⟦flexible⟧\n---" },
    { text: "---\ntitle: Nurse\nposted: November 22, 2026\nlocations: Boston, MA, US\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\nworkplace: Onsite\n---" },
  ],
  check: (subject) => faultsOf(subject, "unreadable"),
};
