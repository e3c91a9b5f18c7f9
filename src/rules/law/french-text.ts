import { dutyFindings } from "../duty-findings.ts";
import type { RoleRule } from "../rule.ts";

export const lawFrenchText: RoleRule = {
  id: "law/french-text",
  scope: "role",
  severity: "warning",
  summary: "A posting in Québec or France is there in French.",
  why: "Québec and France ask for a French text of the offer.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: ⟦en⟧\n---\n\nYou care for children and talk to their parents.",
    },
    {
      text: "---\ntitle: Infirmière ou infirmier\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: fr\n---\n\nVous soignez les enfants.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Montréal, QC, CA\ntranslation-of: infirmiere\n---\n\nYou care for children.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\nYou care for children." },
  ],
  check: (subject) => dutyFindings(subject, "french-text", { place: ({ document }) => document.where("language") }),
};
