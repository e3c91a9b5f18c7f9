import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldFrontMatter: RoleRule = {
  id: "field/front-matter",
  scope: "role",
  severity: "error",
  summary: "The fields are at the top, between two lines of three hyphens.",
  why: "Fields that are not found between their fences would be printed as text of the posting.",
  sources: ["rolespec: a role spec"],
  examples: [
    { text: "⟦title: Nurse⟧\n---\n\nYou care for children." },
    { text: "⟦---⟧\ntitle: Nurse\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nposted: 2026-11-22\nlocations: Boston, MA, US\n---\n\nYou care for children." },
    { text: "Note: you care for children." },
  ],
  check: (subject) => faultsOf(subject, "front-matter"),
};
