import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldSyntax: RoleRule = {
  id: "field/syntax",
  scope: "role",
  severity: "error",
  summary: "Every line of the front matter is a field that can be read.",
  why: "One slip changes the meaning of the lines below it, so nothing after it can be trusted.",
  sources: ["YAML 1.2.2: https://yaml.org/spec/1.2.2/"],
  examples: [
    { text: "---\n⟦title: Nurse: night shift⟧\n---" },
    { text: '---\n⟦title: "Nurse⟧\n---' },
    { text: '---\ntitle: "Nurse: night shift"\n---' },
    { text: "---\ntitle: Nurse 7:30 shift\n---" },
  ],
  check: (subject) => faultsOf(subject, "syntax"),
};
