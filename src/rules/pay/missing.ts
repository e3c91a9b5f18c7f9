import { isReportedByLaw } from "../duty-findings.ts";
import { payExample } from "../pay-example.ts";
import type { RoleRule } from "../rule.ts";
import { fieldPay } from "../stated-pay.ts";
import { isPayUsual } from "../usual-in.ts";

export const payMissing: RoleRule = {
  id: "pay/missing",
  scope: "role",
  severity: "warning",
  summary: "A posting says what the job pays.",
  why: "Pay is what most people look for first, and more laws require it every year.",
  sources: [
    "LinkedIn Talent Solutions, what readers of postings mark: https://business.linkedin.com/talent-solutions/recruiting-tips/7-job-post-tips",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\npay: ⟦competitive⟧\n---" },
    { text: "We offer a ⟦competitive salary⟧ and a bicycle." },
    { text: "---\ntitle: Nurse\npay: $30 - $38 per hour\n---" },
    { text: "- Salary: $62,000 - $78,000 per year" },
    { text: "---\ntitle: Helper\npay: unpaid\n---" },
    { text: "---\ntitle: Helper\nemployment: volunteer\n---" },
    { text: "---\ntitle: Engineer\npay: GS-14\n---" },
    { text: "---\ntitle: Nurse\nkind: notice\n---\n\nWe may be hiring." },
  ],
  *check(subject) {
    const { document, role, faults, bodyPay } = subject;
    if (document.isBroken || role.status === "closed" || role.kind === "notice") return;
    if (role.employment.includes("volunteer")) return;
    if (faults.some(({ kind }) => kind === "pay-unreadable")) return;
    const isStated =
      role.pay.some(({ kind }) => kind !== "words") ||
      bodyPay.some(({ reading }) => reading.kind === "refused") ||
      bodyPay.some(({ reading }) => reading.kind === "read" && reading.pay.some(({ kind }) => kind !== "words"));
    if (isStated || isReportedByLaw(subject, "pay")) return;
    const severity = isPayUsual(role) ? "warning" : "info";
    const [inField] = fieldPay(subject);
    const [words] = bodyPay;
    const example = `\`pay: ${payExample(role)}\``;
    const wordsOnly = `These words do not say what the job pays. Write the range you expect to pay a new hire, for example ${example}.`;
    if (inField !== undefined) yield { message: wordsOnly, span: inField.span, severity };
    else if (words !== undefined) {
      const match = emptyWords.exec(words.text);
      const span = match === null ? words.span : words.spanOf(match.index, match.index + match[0].length);
      yield { message: wordsOnly, span, severity };
    } else {
      yield {
        message: `No pay is stated. Add the range you expect to pay a new hire, for example ${example}.`,
        span: document.where(),
        severity,
      };
    }
  },
};

const emptyWords =
  /\b(?:(?:highly|very) )?(?:competitive|attractive|excellent|generous|great|good)(?:,? (?:and )?\w+)? (?:base )?(?:salary|pay|wages?|compensation|remuneration|rate)\b|\b(?:DOE|TBD|TBA|(?:salary )?negotiable|market[- ]rates?|depend(?:s|ing|ent)? (?:up)?on (?:skills|experience|qualifications)|commensurate with (?:\w+ )?(?:skills|experience|qualifications))\b/i;
