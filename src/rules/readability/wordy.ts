import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const wordy: RoleRule = {
  id: "readability/wordy",
  scope: "role",
  severity: "info",
  summary: "Phrases are as short as they can be.",
  why: "Short words are read faster and by more people, most of all by those who read in a second language.",
  sources: [
    "plainlanguage.gov: use simple words and phrases",
    "write-good 1.0.8: https://github.com/btford/write-good",
  ],
  examples: [
    { text: "You travel ⟦in order to⟧ meet clients." },
    { text: "⟦Prior to⟧ each release you run the tests." },
    { text: "The lead ⟦is responsible for⟧ the lab." },
    { text: "You travel to meet clients." },
    { text: "Additional assistance is provided to new staff, and you monitor requirements." },
    { text: "You work in accordance with federal law and agile methodology." },
  ],
  check: (subject) => findingsOf(subject.style, "readability/wordy"),
};
