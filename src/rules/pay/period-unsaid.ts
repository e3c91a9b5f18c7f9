import type { PayPeriod } from "../../role/role-spec.ts";
import type { RoleRule } from "../rule.ts";
import { statedPay } from "../stated-pay.ts";

export const payPeriodUnsaid: RoleRule = {
  id: "pay/period-unsaid",
  scope: "role",
  severity: "info",
  summary: "Pay says what period it is for.",
  why: "The period is taken from the size of the figures, and not every reader takes the same.",
  sources: ["rolespec: pay"],
  examples: [
    { text: "- Base Salary: ⟦$140,000 - $180,000⟧ (based on experience)" },
    { text: "---\ntitle: Nurse\npay: ⟦$140,000 - $180,000⟧\n---" },
    { text: "- Base Salary: $140,000 - $180,000 per year" },
    { text: "- Annual salary: $140,000 - $180,000" },
    { text: "Our turnover is $140,000 - $180,000." },
  ],
  *check(subject) {
    for (const { pay, span } of statedPay(subject)) {
      if (pay.assumed?.includes("per") !== true) continue;
      yield {
        message: `The pay has no period and is read as pay per ${pay.per}. Add the period, for example “${periodExample(subject.role.language, pay.per)}”.`,
        span,
      };
    }
  },
};

/** "per year", in the language of the posting where the word is known. */
function periodExample(language: string, per: PayPeriod = "year"): string {
  return examples[language.slice(0, 2)]?.[per] ?? `per ${per}`;
}

const examples: Readonly<Record<string, { readonly [per in PayPeriod]?: string }>> = {
  de: { hour: "pro Stunde", day: "pro Tag", month: "pro Monat", year: "pro Jahr" },
  es: { hour: "por hora", day: "por día", month: "al mes", year: "al año" },
  fr: { hour: "par heure", day: "par jour", month: "par mois", year: "par an" },
  it: { hour: "all'ora", day: "al giorno", month: "al mese", year: "all'anno" },
  nl: { hour: "per uur", day: "per dag", month: "per maand", year: "per jaar" },
  pl: { hour: "za godzinę", day: "za dzień", month: "miesięcznie", year: "rocznie" },
};
