import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawPayHistory: RoleRule = {
  id: "law/pay-history",
  scope: "role",
  severity: "error",
  summary: "A posting does not ask what somebody was paid before.",
  why: "About two dozen states and cities, two Canadian provinces and the European Union forbid the question.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nSend your CV with your ⟦current salary and salary history⟧.",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nInclude your ⟦salary history⟧." },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Roma, IT\nlanguage: it\n---\n\nIndicare la ⟦RAL attuale⟧ nella candidatura.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nSend your CV with your salary expectations. We do not ask for salary history.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: New York, NY, US\n---\n\nThe current salary range for this role is below.",
    },
  ],
  check: (subject) => wordingFindings(subject, "pay-history"),
};
