import type { Pay, PayPeriod } from "../role/role-spec.ts";

/** An amount by the year, and what had to be assumed for it. */
export interface AnnualAmounts {
  readonly min?: number;
  readonly max?: number;
  /** A clause for a reason: "at 2,080 hours a year". Empty when nothing was assumed. */
  readonly assumption: string;
}

const usualWeek = 40;
const perYear: Readonly<Record<Exclude<PayPeriod, "hour" | "unit">, number>> = {
  day: 260,
  week: 52,
  biweekly: 26,
  "twice-monthly": 24,
  month: 12,
  year: 1,
};

/** Pay by the year, for a law that asks for it. Hourly pay takes the posting's weekly hours, else 40; undefined without a period of time. */
export function annualPay(pay: Pay, hours: string | undefined): AnnualAmounts | undefined {
  if (pay.per === undefined || pay.per === "unit") return undefined;
  const weekly = pay.per === "hour" ? hoursIn(hours) : undefined;
  const factor = pay.per === "hour" ? (weekly ?? usualWeek) * perYear.week : perYear[pay.per];
  return {
    ...(pay.min === undefined ? {} : { min: pay.min * factor }),
    ...(pay.max === undefined ? {} : { max: pay.max * factor }),
    assumption: assumptionOf(pay.per, { factor, isGuess: weekly === undefined }),
  };
}

/** The hours a week, where the field gives one plain number of them. */
function hoursIn(hours: string | undefined): number | undefined {
  const figures = hours?.match(/\d{1,3}(?:\.\d{1,2})?/g) ?? [];
  const [only] = figures;
  const count = Number(only);
  return figures.length === 1 && count > 0 && count <= 80 ? count : undefined;
}

function assumptionOf(
  per: Exclude<PayPeriod, "unit">,
  { factor, isGuess }: { readonly factor: number; readonly isGuess: boolean },
): string {
  if (per === "hour")
    return `at ${new Intl.NumberFormat("en-US").format(factor)} hours a year${isGuess ? ", as no weekly hours are given" : ""}`;
  return per === "day" ? `at ${factor} days a year` : "";
}
