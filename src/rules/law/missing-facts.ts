import type { RoleRule } from "../rule.ts";

export const missingFacts: RoleRule = {
  id: "law/missing-facts",
  scope: "role",
  severity: "info",
  summary: "What only the employer knows is written down, so that every law can be judged.",
  why: "Many laws bind only employers of some size; where the head count is unknown, the law is taken to apply.",
  sources: ["rolespec laws: each law with the employers that it binds"],
  examples: [
    {
      text: "⟦---⟧\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: $80,000 - $100,000 per year\n---\n",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Fresno, CA, US\npay: $80,000 - $100,000 per year\n---\n",
      settings: "employer: { employees: { total: 40, US-CA: 40 } }",
    },
    { text: "---\ntitle: Nurse\nposted: 2026-11-02\nworkplace: onsite\nlocations: Boise, ID, US\n---\n" },
  ],
  *check({ document, verdicts }) {
    if (document.isBroken) return;
    const lawsByFact = new Map<string, string[]>();
    for (const { law, missingFacts: facts } of verdicts) {
      for (const fact of facts) lawsByFact.set(fact, [...(lawsByFact.get(fact) ?? []), law]);
    }
    if (lawsByFact.size === 0) return;
    const list = [...lawsByFact].map(([fact, laws]) => `${fact} (${spoken(laws)})`).join("; ");
    yield {
      message: `Not every law can be judged for sure without these facts: ${list}. Head counts belong under \`employees\` in \`rolespec.yaml\`, the office reported to in \`reports-to\`.`,
      span: document.where(),
    };
  },
};

/** A few of the laws by name, and how many more there are. */
function spoken(laws: readonly string[]): string {
  const most = 3;
  return laws.length <= most ? laws.join(", ") : `${laws.slice(0, most).join(", ")} and ${laws.length - most} more`;
}
