import { dutyFindings } from "../duty-findings.ts";
import type { RoleRule } from "../rule.ts";

export const lawContractorStatement: RoleRule = {
  id: "law/contractor-statement",
  scope: "role",
  severity: "error",
  summary: "A federal contractor says that veterans and people with disabilities are considered equally.",
  why: "The rules for federal contractors ask for it in every posting, in words and not in initials.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe consider all qualified applicants without regard to disability.",
      settings: "employer: { federal-contractor: true }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nWe consider all qualified applicants without regard to disability or protected veteran status.",
      settings: "employer: { federal-contractor: true }",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nYou care for veterans." },
  ],
  check: (subject) =>
    dutyFindings(subject, "contractor-statement", {
      place: ({ document }) => document.where(),
      remedy:
        "Add a sentence, such as “We consider all qualified applicants without regard to disability or protected veteran status”.",
    }),
};
