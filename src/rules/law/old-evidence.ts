import { ageOf } from "../../law/law-source.ts";
import type { RoleRule } from "../rule.ts";

export const oldLawEvidence: RoleRule = {
  id: "law/old-evidence",
  scope: "role",
  severity: "info",
  summary: "The reader of a report knows which laws were not looked up of late.",
  why: "Laws change. After 90 days without a look at its source a law is worth a look; after a year it gives no error any more.",
  sources: ["rolespec laws: each law with the day on which each of its provisions was last looked up"],
  examples: [
    {
      text: "---\ntitle: Nurse\nposted: 2027-06-01\npay: $62,000 - $78,000 per year\nlocations: ⟦Boston, MA, US⟧\n---\n\nYou care for children.",
      settings: "employer: { employees: { US-MA: 30 } }",
      on: "2027-06-01",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2026-12-01\npay: $62,000 - $78,000 per year\nlocations: Boston, MA, US\n---\n\nYou care for children.",
      settings: "employer: { employees: { US-MA: 30 } }",
      on: "2026-12-01",
    },
    {
      text: "---\ntitle: Nurse\nposted: 2027-06-01\nlocations: Dallas, TX, US\n---\n\nYou care for children.",
      on: "2027-06-01",
    },
  ],
  *check({ document, role, verdicts, on }) {
    const old = verdicts.filter(
      ({ verdict, checked }) => ["fail", "risk", "pass"].includes(verdict) && ageOf({ checked }, on) !== "fresh",
    );
    if (document.isBroken || role.status === "closed" || old.length === 0) return;
    const oldest = old.map(({ checked }) => checked).toSorted()[0];
    const names = old.slice(0, 4).map(({ law }) => law);
    const more = old.length > names.length ? [`${old.length - names.length} more`] : [];
    yield {
      message: `The sources of ${[...names, ...more].join(", ")} were not looked up for 90 days; the oldest look was on ${oldest}. Update rolespec, or check them.`,
      span: document.where(role.locations.length > 0 ? "locations" : "remote-from"),
    };
  },
};
