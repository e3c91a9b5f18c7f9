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
    {
      text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\n- Ward nurse: $62,000 - $70,000 per year\n- Charge nurse: $70,000 - $78,000 per year",
    },
    {
      text: "---\ntitle: Agent\npay: $62,000 - $78,000 per year\n---\n\nOn-target earnings: $100,000 - $120,000 per year",
    },
    { text: "---\ntitle: Nurse\npay: $62,000 - $78,000 per year\n---\n\n- Pay: $30 - $38 per hour" },
  ],
  *check(subject) {
    const written = fieldPay(subject)
      .map(({ pay }) => pay)
      .filter(hasAmount);
    const inBody = bodyBands(subject).filter(({ pay }) => hasAmount(pay) && !isMoreThanPay(pay));
    // Several ranges are those of levels.
    const areLevels = inBody.filter(({ pay }) => pay.kind === "range").length > 1;
    for (const { pay, span } of inBody) {
      const comparable = written.filter((other) => isComparable(pay, other));
      if (comparable.length === 0) continue;
      if (comparable.some((other) => samePay(pay, other)) || isWhole(pay, comparable)) continue;
      if ((areLevels || isNarrower(pay)) && comparable.some((other) => isWithin(pay, other))) continue;
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

/** Earnings with commission or bonus are another figure than pay. */
function isMoreThanPay({ label, note }: Pay): boolean {
  return /\b(?:on[- ]target|OTE|total (?:cash|comp\w*|target|rewards?|earnings)|with (?:bonus|commission))\b/i.test(
    `${label ?? ""} ${note ?? ""}`,
  );
}

/** One figure out of a band, or the band of one place or level. */
function isNarrower({ kind, place, label }: Pay): boolean {
  return kind !== "range" || place !== undefined || label !== undefined;
}

function isWithin({ min, max }: Pay, band: Pay): boolean {
  const lowest = band.min ?? 0;
  const highest = band.max ?? Number.POSITIVE_INFINITY;
  return [min, max].every((amount) => amount === undefined || (lowest <= amount && amount <= highest));
}
