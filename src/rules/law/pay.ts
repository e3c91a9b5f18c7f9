import { dutyFindings } from "../duty-findings.ts";
import { payExample } from "../pay-example.ts";
import type { RoleRule } from "../rule.ts";
import { statedPayPlace } from "../stated-pay-place.ts";

export const lawPay: RoleRule = {
  id: "law/pay",
  scope: "role",
  severity: "error",
  summary: "A posting states the pay where a law requires it, in the form that the law requires.",
  why: "In many states and countries a posting without the pay, or with one end of it only, is a breach; the European Union requires the pay before the interview at the latest.",
  sources: ["rolespec laws: each law with its citation, its official address and the day it was checked"],
  examples: [
    {
      text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\n---\n\n",
      settings: "employer: { employees: { total: 40, US-CA: 40 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: ⟦From $80,000 per year⟧\n---\n\n",
      settings: "employer: { employees: { total: 40, US-CA: 40 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Toronto, ON, CA\nvacancy: existing\n---\n\nSalary: ⟦$90,000 - $160,000⟧ CAD per year.",
      settings: "employer: { employees: { total: 80 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Wien, AT\nlanguage: de\n---\n\nWir zahlen pünktlich. ⟦Marktkonforme Bezahlung nach Kollektivvertrag⟧.",
    },
    { text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Berlin, DE\n---\n\n" },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: $80,000 - $100,000 per year\n---\n\n",
      settings: "employer: { employees: { total: 40, US-CA: 40 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\n---\n\n",
      settings: "employer: { employees: { total: 14, US-CA: 14 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Boise, ID, US\n---\n\n",
      settings: "employer: { employees: { total: 40, US-ID: 40 } }",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Berlin, DE\npay: 60.000 - 70.000 EUR pro Jahr\n---\n\n",
    },
  ],
  check: (subject) => {
    const findings = dutyFindings(subject, "pay", {
      place: statedPayPlace,
      remedy: `State the range you expect to pay a new hire, for example \`pay: ${payExample(subject.role)}\`.`,
    });
    // Advice to state the pay is of no use beside the finding that the pay cannot be read.
    const isRefused = subject.bodyPay.some(({ reading }) => reading.kind === "refused");
    return isRefused ? findings.filter(({ severity }) => severity !== "info") : findings;
  },
};
