import { dutyFindings } from "../duty-findings.ts";
import type { RoleRule } from "../rule.ts";

export const lawPostingDate: RoleRule = {
  id: "law/posting-date",
  scope: "role",
  severity: "info",
  summary: "A posting in France is dated.",
  why: "The French labour code asks for the date of the offer.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    { text: "⟦---⟧\ntitle: Infirmier H/F\nlocations: Lyon, FR\nlanguage: fr\n---\n\nVous soignez les enfants." },
    {
      text: "---\ntitle: Infirmier H/F\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: fr\n---\n\nVous soignez les enfants.",
    },
    { text: "---\ntitle: Nurse\nlocations: Austin, TX, US\n---\n\nYou care for children." },
  ],
  check: (subject) => dutyFindings(subject, "posting-date", { place: ({ document }) => document.where() }),
};
