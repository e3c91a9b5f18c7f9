import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawOrigin: RoleRule = {
  id: "law/origin",
  scope: "role",
  severity: "error",
  summary: "A posting says nothing of race, religion or origin.",
  why: "No posting may choose by race, religion or national origin, and “native speaker” is read as origin.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou are a ⟦native English speaker⟧ ⟦without an accent⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Berlin, DE\nlanguage: de\n---\n\n⟦Deutsch als Muttersprache⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Lyon, FR\nlanguage: fr\n---\n\n⟦Anglais langue maternelle⟧ pour les appels avec les clients et pour la vente.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou have shipped native mobile apps and cloud-native services; React Native is a plus.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nPeople from under-represented groups, Black applicants included, are encouraged to apply.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Berlin, DE\nlanguage: de\n---\n\nDeutsch verhandlungssicher (C1).",
    },
  ],
  check: (subject) => wordingFindings(subject, "origin"),
};
