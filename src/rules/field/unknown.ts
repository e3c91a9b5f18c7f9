import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldUnknown: RoleRule = {
  id: "field/unknown",
  scope: "role",
  severity: "error",
  summary: "Every field has a name that the role spec knows.",
  why: "A field with a misspelt name would be left out of the posting, its deadline or its pay with it.",
  sources: ["rolespec: a role spec"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n⟦close⟧: 2027-01-15\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\ncloses: 2027-01-15\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\nclose: the word on the switch" },
  ],
  check: (subject) => faultsOf(subject, "unknown"),
};
