import type { RoleRule } from "../rule.ts";
import { wordingFindings } from "../wording-findings.ts";

export const lawDrivingLicence: RoleRule = {
  id: "law/driving-licence",
  scope: "role",
  severity: "error",
  summary: "A posting in California asks for a driving licence only where the job involves driving.",
  why: "Since 2025 California forbids to ask for a licence unless driving is part of the job and no other way to travel compares.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nMust have a ⟦valid driver's license⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\n- ⟦Valid California driver's license required⟧",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nMust have a valid driver's license. You drive our van to client sites.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nLinux device driver development; you will drive adoption of our open source license policy.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nA driver's license is not required.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\ndriving: visits five client sites a day by car\n---\n\nMust have a valid driver's license.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nMust possess a ⟦valid California Class C driver license⟧.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Fresno, CA, US\n---\n\nPossession of a current California License as a Licensed Vocational Nurse.",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Austin, TX, US\n---\n\nMust have a valid driver's license.",
    },
  ],
  check: (subject) => wordingFindings(subject, "driving-licence"),
};
