import type { Pay, RoleSpec } from "../../role/role-spec.ts";
import { payExample } from "../pay-example.ts";
import type { RoleRule } from "../rule.ts";
import { statedPay } from "../stated-pay.ts";

export const payOpenEnded: RoleRule = {
  id: "pay/open-ended",
  scope: "role",
  severity: "warning",
  summary: "A range of pay has a lower and an upper end.",
  why: "“From” and “up to” tell people half of it, and most pay transparency laws do not accept them.",
  sources: ["Colorado INFO #9A, open-ended ranges: https://cdle.colorado.gov/dlss/info"],
  examples: [
    { text: "---\ntitle: Nurse\npay: ⟦from $62,000 per year⟧\n---" },
    { text: "---\ntitle: Nurse\npay: ⟦up to $78,000 per year⟧\n---" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\nSalaries start from $62,000 per year." },
    { text: "---\ntitle: Nurse\npay: $70,000 per year\n---" },
    { text: "---\ntitle: Nurse\npay: £26,400 per year pro rata\n---" },
  ],
  *check(subject) {
    const example = payExample(subject.role);
    for (const { pay, span } of statedPay(subject)) {
      if (pay.kind === "open-top" || pay.isOpenAbove === true) {
        const message = `The pay has no upper end. Write both ends, for example \`${example}\`.`;
        yield isAustrian(subject.role) ? { message, span, severity: "info" } : { message, span };
      }
      if (pay.kind === "open-bottom" && !isShareOfFullTime(pay)) {
        yield { message: `The pay has no lower end. Write both ends, for example \`${example}\`.`, span };
      }
    }
  },
};

/** "£26,400 pro rata" is what full time would earn: the hours say how much of it is paid. */
function isShareOfFullTime({ note = "" }: Pay): boolean {
  return /\bpro[- ]rata\b/i.test(note);
}

/** Austrian law asks for the minimum and whether more is paid, so that many stop there. */
function isAustrian({ locations }: RoleSpec): boolean {
  return locations.length > 0 && locations.every(({ country }) => country === "AT");
}
