import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const loadedIdiom: RoleRule = {
  id: "race/loaded-idiom",
  scope: "role",
  severity: "warning",
  summary: "Figures of speech do not borrow from the history of a people.",
  why: "Words such as “tribe” or “blacklist” are casual to some readers and carry a history for others.",
  sources: [
    "Inclusive Naming Initiative: https://inclusivenaming.org",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "Come and meet your ⟦tribe⟧." },
    { text: "You keep the ⟦whitelist⟧ current." },
    { text: "Come and meet your team." },
    { text: "You keep the allow list current." },
    { text: "You drive for the Navajo tribe." },
    { text: "You work with each tribe and with Native Nations on water rights." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "race/loaded-idiom"),
};
