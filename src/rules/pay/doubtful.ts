import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const payDoubtful: RoleRule = {
  id: "pay/doubtful",
  scope: "role",
  severity: "warning",
  summary: "The figures of pay are of a likely size for their period.",
  why: "A digit or a period that slipped is read by everybody as a promise.",
  sources: ["rolespec: pay"],
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦$60,000 per hour⟧\n---" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: $30 - $38 per hour\n---" },
  ],
  *check(subject) {
    yield* faultsOf(subject, "pay-doubtful");
    if (subject.document.fields.pay !== undefined) return;
    for (const { reading, span } of subject.bodyPay) {
      if (reading.kind !== "read") continue;
      for (const message of reading.doubts) yield { message: /[.?]$/.test(message) ? message : `${message}.`, span };
    }
  },
};
