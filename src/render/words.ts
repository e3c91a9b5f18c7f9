import type { EducationLevel, Employment, PayPeriod, Workplace } from "../role/role-spec.ts";

/** The words of the pages themselves, in one language, and how its readers write numbers and dates. */
export interface Words {
  readonly workplace: string;
  readonly location: string;
  readonly remoteFrom: string;
  /** Above the places whose residents cannot be employed. */
  readonly remoteExcept: string;
  readonly employment: string;
  readonly hours: string;
  readonly pay: string;
  readonly otherPay: string;
  readonly benefits: string;
  readonly closes: string;
  readonly ongoing: string;
  readonly posted: string;
  readonly updated: string;
  readonly starts: string;
  readonly immediately: string;
  readonly department: string;
  readonly team: string;
  readonly education: string;
  readonly orExperience: string;
  readonly experience: string;
  readonly openings: string;
  readonly vacancy: string;
  readonly existingVacancy: string;
  readonly talentPool: string;
  readonly aiScreening: string;
  readonly yes: string;
  readonly no: string;
  readonly reference: string;
  readonly employer: string;
  readonly howToApply: string;
  readonly apply: string;
  readonly closed: string;
  readonly allRoles: string;
  readonly openRoles: string;
  /** Short names of ways to work, to choose roles by. */
  readonly choices: { readonly all: string; readonly onsite: string; readonly hybrid: string; readonly remote: string };
  /** `%` stands for the number. */
  readonly oneRole: string;
  readonly manyRoles: string;
  readonly noRoles: string;
  readonly skip: string;
  readonly anywhere: string;
  readonly facts: string;
  readonly footnotes: string;
  /** Of the way back from a footnote; `%` stands for its number. */
  readonly backToText: string;
  /** `%` stands for the number. */
  readonly oneYear: string;
  readonly manyYears: string;
  readonly oneMonth: string;
  readonly manyMonths: string;
  readonly payFrom: string;
  readonly payUpTo: string;
  readonly workplaces: { readonly [workplace in Workplace]: string };
  readonly employments: { readonly [employment in Employment]: string };
  readonly periods: { readonly [period in PayPeriod]: string };
  readonly levels: { readonly [level in EducationLevel]: string };
  readonly months: readonly string[];
  /** `D`, `M` and `Y` stand for day, month and year. */
  readonly date: string;
  /** `D` of the first day of a month. */
  readonly firstDay: string;
  readonly thousands: string;
  readonly decimal: string;
  /** By ISO 3166-1 code; a country that is not here goes by its English name. */
  readonly countries: { readonly [code: string]: string };
}
