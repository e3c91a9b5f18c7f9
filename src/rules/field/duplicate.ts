import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldDuplicate: RoleRule = {
  id: "field/duplicate",
  scope: "role",
  severity: "error",
  summary: "Each field is written once.",
  why: "When a field is written twice only one of the two can count, and nobody can tell which one was meant.",
  sources: ["YAML 1.2.2: https://yaml.org/spec/1.2.2/"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n⟦title⟧: Staff Nurse\n---" },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\ntitle: the word that is on the door",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\npay:\n  - { min: 30, max: 40, currency: USD, per: hour }\n  - { min: 50, max: 60, currency: USD, per: hour }\n---",
    },
  ],
  check: (subject) => faultsOf(subject, "duplicate"),
};
