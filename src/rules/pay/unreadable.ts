import { faultsOf } from "../faults-of.ts";
import { placeholdersIn } from "../placeholders.ts";
import type { RoleRule } from "../rule.ts";

export const payUnreadable: RoleRule = {
  id: "pay/unreadable",
  scope: "role",
  severity: "error",
  summary: "Pay is written so that it can be understood in one way only.",
  why: "Nobody guesses what a job pays: a figure that can mean two things is left out of the posting's data.",
  sources: ["rolespec: pay"],
  examples: [
    { text: "---\ntitle: Nurse\npay: { min: 60000, max: 80000, currency: USD, period: ⟦year⟧ }\n---" },
    { text: "---\ntitle: Nurse\npay: ⟦a lot⟧\n---" },
    { text: "---\ntitle: Nurse\npay: { min: ⟦many⟧, max: 78000, currency: USD, per: year }\n---" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: { min: 62000, max: 78000, currency: USD, per: year }\n---" },
    { text: "You look after 62.000 - 78 items." },
  ],
  *check(subject) {
    yield* faultsOf(subject, "pay-unreadable");
    if (subject.document.fields.pay !== undefined) return;
    const told = new Set(subject.verdicts.flatMap(({ duties }) => duties.flatMap(({ unread }) => unread?.words ?? [])));
    for (const { reading, text, span } of subject.bodyPay) {
      if (reading.kind !== "refused" || told.has(text.trim()) || placeholdersIn(text, subject.role.language).length > 0)
        continue;
      const choices = reading.readings.map((choice) => `\`${choice}\``).join(" or ");
      const remedy = choices === "" ? "write it in the `pay` field." : `write ${choices}.`;
      yield {
        message: `${reading.reason.replace(/[.;]$/, "")}; ${remedy}`,
        span,
        severity: "warning",
        suggestions: reading.readings,
      };
    }
  },
};
