import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawAge: RoleRule = {
  id: "law/age",
  scope: "role",
  severity: "warning",
  summary: "A posting asks for skills and says nothing of age.",
  why: "Laws against age discrimination name words such as “young” and “recent graduate” that a posting may not use; others count as evidence.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe're looking for a ⟦young⟧, energetic seller to join us.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦Recent college graduates⟧ preferred; must be a ⟦digital native⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦Class of 2025 preferred⟧. ⟦No more than 5 years of experience⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n⟦Retirees preferred⟧ for this job of two mornings a week.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Stuttgart, DE\nlanguage: de\n---\n\nAls ⟦Digital Native⟧ (m/w/d) verstärkst du unser ⟦junges Team⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe are a young company in a young market, and you mentor young people of all ages.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\n3-5 years of experience building web services; up to 2 years of experience may be substituted by a degree.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe consider all qualified applicants without regard to race, sex, age or disability. Young or old, you belong here.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Stuttgart, DE\nlanguage: de\n---\n\nWir sind ein junges Unternehmen und freuen uns auf erfahrene Menschen.",
    },
  ],
  check: (subject) => wordingFindings(subject, "age"),
};
