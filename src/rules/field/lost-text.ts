import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldLostText: RoleRule = {
  id: "field/lost-text",
  scope: "role",
  severity: "error",
  summary: "What an author types in a field reaches the reader.",
  why: "Some characters have a meaning in front matter that their authors do not mean; the text after them would vanish without a word.",
  sources: ["YAML 1.2.2: https://yaml.org/spec/1.2.2/"],
  examples: [
    { text: "---\ntitle: ⟦Nurse #2⟧\n---" },
    { text: '---\ntitle: "Nurse #2"\n---' },
    { text: "---\ntitle: C# Developer\n---" },
  ],
  check: (subject) => faultsOf(subject, "lost-text"),
};
