import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldEncoding: RoleRule = {
  id: "field/encoding",
  scope: "role",
  severity: "error",
  summary: "Every character of the file can be read.",
  why: "A character that was lost when the file was saved is lost in the posting too.",
  sources: ["Unicode 16.0, 3.9: U+FFFD stands for what cannot be decoded"],
  examples: [
    { text: "We pay 20 ⟦�⟧ an hour." },
    { text: '---\ntitle: ⟦"Nurse \\ud83e"⟧\n---\n\nYou care for children.' },
    { text: '---\ntitle: "Nurse \\ud83e\\ude7a"\n---\n\nYou care for children.' },
    { text: "We pay 20 € an hour." },
    { text: "Ansprechpartnerin ist Frau Müller – 中村さん is her deputy. 🩺" },
  ],
  check: (subject) => faultsOf(subject, "encoding"),
};
