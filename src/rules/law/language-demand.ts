import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawLanguageDemand: RoleRule = {
  id: "law/language-demand",
  scope: "role",
  severity: "error",
  summary: "A posting in Québec gives its reason for asking for a language other than French.",
  why: "The Charter of the French Language wants the reason in the posting itself.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Montréal, QC, CA\nlanguage: en\ntranslation-of: aiguilleur\n---\n\nAccount manager. ⟦Bilingual (French and English) required⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Montréal, QC, CA\nlanguage: fr\n---\n\n⟦Anglais exigé⟧.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Riga, LV\n---\n\n⟦Russian is required⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Montréal, QC, CA\nlanguage: en\ntranslation-of: aiguilleur\n---\n\nBilingual (French and English) required, because you answer customers in Ontario every day.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Montréal, QC, CA\nlanguage: en\ntranslation-of: aiguilleur\n---\n\nEnglish is an asset. We work in a bilingual environment.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Toronto, ON, CA\n---\n\nBilingual (French and English) required.",
    },
  ],
  check: (subject) => wordingFindings(subject, "language-demand"),
};
