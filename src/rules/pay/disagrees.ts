import { samePay } from "../../role/pay.ts";
import type { Pay } from "../../role/role-spec.ts";
import { writePay } from "../../role/write-pay.ts";
import type { Span } from "../../source/span.ts";
import type { RoleRule } from "../rule.ts";
import { type BodyBand, bodyBands, fieldPay, hasAmount } from "../stated-pay.ts";

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
    { text: "---\ntitle: Nurse\npay: $31 per hour\n---\n\nThe salary is ⟦$29 per hour⟧." },
    {
      text: "---\ntitle: Carer\npay: £13.60 an hour\n---\n\nYou earn £13.60 an hour, £15.10 at weekends, plus £1.50 an hour at night.",
    },
    {
      text: "---\ntitle: Server\npay: $20 per hour\n---\n\nYou get $4 for each guest. Most of the crew make $26 an hour on a Saturday.",
    },
    {
      text: "---\ntitle: Clerk\npay: $62,000 - $78,000 per year\n---\n\nYou explain pensions and compensation to some 1,900 people.",
    },
  ],
  *check(subject) {
    const words = ({ start, end }: Span): string =>
      subject.document.file.text.slice(start, end).replaceAll(/\s+/g, " ");
    const written = fieldPay(subject)
      .map(({ pay }) => pay)
      .filter(hasAmount);
    const inBody = bodyBands(subject).filter((band) => hasAmount(band.pay) && isPayOfAll(band));
    // Several ranges are those of levels.
    const areLevels = inBody.filter(({ pay }) => pay.kind === "range").length > 1;
    for (const { pay, span } of inBody) {
      const comparable = written.filter((other) => isComparable(pay, other));
      if (comparable.length === 0) continue;
      if (comparable.some((other) => samePay(pay, other)) || isWhole(pay, comparable)) continue;
      if ((areLevels || isNarrower(pay)) && comparable.some((other) => isWithin(pay, other))) continue;
      yield {
        message:
          `The text says “${words(span)}”, but \`pay\` says ${comparable.map(writePay).join(" and ")}. Write the same in both.`.replaceAll(
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

/** Not a supplement, a gap between two wages, a count of people, or what one of several earns. */
function isPayOfAll({ pay, around }: BodyBand): boolean {
  if (isMoreThanPay(pay) || beside.test(around)) return false;
  const isBare = isOpen(pay.currency, pay, "currency") && !/\p{Sc}/u.test(around) && isOpen(pay.per, pay, "per");
  if (isBare) return false;
  return pay.kind === "range" || payWords.test(around);
}

/** Whether a part of the pay is not written. */
function isOpen(part: string | undefined, { assumed = [] }: Pay, name: "currency" | "per"): boolean {
  return part === undefined || assumed.includes(name);
}

const payWords =
  /(?:salar(?:y|ies)|\bpay\b|wages?|\brate\b|compensation|remuneration|earn|gehalt|lohn|vergütung|entgelt|salaire|rémunération|salario|sueldo|retribu|stipendio|salaris|loon|wynagrodzen)/iu;

/** Words beside an amount that is paid on top, to some, for a piece or at times, or that only compares. */
const beside =
  /\b(?:plus|extra|additional|on top|supplement\w*|premium|differential|allowance|bonus\w*|overtime|tips?|gratuit\w+|stipend|budget|sign[- ]on|referral|relocation|at (?:night|weekends?)|on (?:(?:a |an )?(?:saturday|sunday|weekend|night|holiday|bank holiday)s?)|weekends|for (?:each|every)|each (?:guest|piece|delivery|sale|visit|call)|per (?:guest|piece|delivery|sale|visit|mile|kilomet\w+|unit|call)|within|of each other|most of (?:us|the|our)|some of|average|last year|after (?:the )?(?:probation|trial|training|a year|one year|two years|\d+ (?:months|years))|once you|raised? (?:to|by)|rises? (?:to|by)|which is|Zulage|Zuschlag|zuzüglich|prime|en plus|plus de|además)\b/iu;

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
