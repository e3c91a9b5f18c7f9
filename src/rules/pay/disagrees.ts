import { samePay, writePay } from "../../role/pay.ts";
import type { Pay } from "../../role/role-spec.ts";
import type { RoleRule } from "../rule.ts";
import { bodyBands, fieldPay, hasAmount } from "../stated-pay.ts";

export const payDisagrees: RoleRule = {
  id: "pay/disagrees",
  scope: "role",
  severity: "error",
  summary: "The text of a posting states the same pay as its `pay` field.",
  why: "One of the two figures is wrong, and people are free to hold the employer to either.",
  sources: ["rolespec: pay"],
  examples: [
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\n- Salary: ⟦$60,000 - $75,000 per year⟧" },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\n- Salary: $62k to $78k per year" },
    {
      text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\nMost people start at a salary of $65,000 per year.",
    },
    {
      text: "---\ntitle: Nurse\npay:\n  - $62,000 - $78,000 per year\n  - $70,000 - $88,000 per year\n---\n\n- Salary: $70,000 - $88,000 per year",
    },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\n- Pay: $30 - $38 per hour" },
  ],
  *check(subject) {
    const written = fieldPay(subject)
      .map(({ pay }) => pay)
      .filter(hasAmount);
    for (const { pay, span } of bodyBands(subject)) {
      const comparable = written.filter((other) => isComparable(pay, other));
      if (!hasAmount(pay) || comparable.length === 0) continue;
      if (comparable.some((other) => samePay(pay, other)) || isWhole(pay, comparable)) continue;
      if (comparable.some((other) => isPart(pay, other))) continue;
      yield {
        message:
          `The text says ${writePay(pay)}, but \`pay\` says ${comparable.map(writePay).join(" and ")}; write the same in both.`.replaceAll(
            "\n",
            " ",
          ),
        span,
      };
    }
  },
};

function isComparable(a: Pay, b: Pay): boolean {
  const isAlike = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || one === other;
  return isAlike(a.currency, b.currency) && isAlike(a.per, b.per) && isAlike(a.place, b.place);
}

/** From the lowest to the highest of several bands. */
function isWhole({ min, max }: Pay, bands: readonly Pay[]): boolean {
  const ends = bands.flatMap((band) => [band.min, band.max]).filter((end) => end !== undefined);
  return min === Math.min(...ends) && max === Math.max(...ends);
}

/** One figure out of the band, or the narrower band of a place or level. */
function isPart(pay: Pay, band: Pay): boolean {
  const isNarrower = pay.kind !== "range" || pay.place !== undefined || pay.label !== undefined;
  const isWithin = (amount: number): boolean =>
    (band.min ?? 0) <= amount && amount <= (band.max ?? Number.POSITIVE_INFINITY);
  return isNarrower && isWithin(pay.min ?? pay.max ?? 0) && isWithin(pay.max ?? pay.min ?? 0);
}
