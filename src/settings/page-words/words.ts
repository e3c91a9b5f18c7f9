import type {
  EducationLevel,
  Employment,
  PayBasis,
  PayPeriod,
  StatementTopic,
  Workplace,
} from "../../role/role-spec.ts";

/** A number of things; `%` stands for the number. */
export interface Counted {
  readonly one: string;
  /** Two to four, and what ends so but for twelve to fourteen, in languages that count so. */
  readonly few?: string;
  readonly many: string;
}

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
  /** Above what the settings say in every posting. */
  readonly statements: Readonly<Record<StatementTopic, string>>;
  readonly closes: string;
  readonly ongoing: string;
  readonly posted: string;
  readonly updated: string;
  readonly starts: string;
  readonly immediately: string;
  readonly department: string;
  readonly agreement: string;
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
  /** Above the roles without a department, where others have one. */
  readonly otherRoles: string;
  /** Between the last two of a choice. */
  readonly or: string;
  /** Short names of ways to work, to choose roles by. */
  readonly choices: { readonly all: string; readonly onsite: string; readonly hybrid: string; readonly remote: string };
  readonly roleCount: Counted;
  readonly noRoles: string;
  /** After the sentence that there is no role: what to do. */
  readonly noRolesYet: string;
  /** Above the ways to choose roles. */
  readonly chooseRoles: string;
  /** Of choices that are folded away; `%` stands for their number. */
  readonly moreChoices: string;
  /** The first `%` stands for the number of roles that match the choice, the second for all. */
  readonly matching: string;
  readonly showAll: string;
  /** Where people search the open roles. */
  readonly search: {
    readonly label: string;
    /** What can be searched for, in the empty field. */
    readonly hint: string;
    readonly filters: string;
    /** `%` stands for the currency. */
    readonly payFrom: string;
    readonly order: string;
    readonly byTeam: string;
    readonly newest: string;
    /** Orders by the distance from the reader. */
    readonly near: string;
    /** `%` stands for the figure. */
    readonly kilometres: string;
    readonly miles: string;
    readonly nowhere: string;
    readonly none: string;
    readonly failed: string;
  };
  /** Before the feeds of roles. */
  readonly follow: string;
  /** What a reader can do with a posting. */
  readonly tools: {
    readonly save: string;
    readonly saved: string;
    /** Above the roles that were saved, and what is to be known of them. */
    readonly savedRoles: string;
    readonly savedNote: string;
    /** Takes a saved role off the list. */
    readonly remove: string;
    readonly share: string;
    readonly copyLink: string;
    readonly copied: string;
  };
  /** The name of the links from page to page, and of one; `%` stands for its number. */
  readonly pages: string;
  readonly page: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly related: string;
  readonly otherLanguages: string;
  readonly skip: string;
  readonly anywhere: string;
  /** The name of the facts at the top, and the heading of those after the text. */
  readonly facts: string;
  readonly details: string;
  readonly footnotes: string;
  /** Of the way back from a footnote; `%` stands for its number. */
  readonly backToText: string;
  readonly yearCount: Counted;
  readonly monthCount: Counted;
  readonly payFrom: string;
  readonly payUpTo: string;
  readonly workplaces: { readonly [workplace in Workplace]: string };
  readonly employments: { readonly [employment in Employment]: string };
  /** `%` in that of `unit` is what is paid for. */
  readonly periods: { readonly [period in PayPeriod]: string };
  readonly bases: { readonly [basis in PayBasis]: string };
  readonly levels: { readonly [level in EducationLevel]: string };
  readonly months: readonly string[];
  /** `D`, `M` and `Y` stand for day, month and year. */
  readonly date: string;
  /** `D` of the first day of a month. */
  readonly firstDay: string;
  readonly thousands: string;
  readonly decimal: string;
  /** Where the sign of a currency is: `¤` stands for the sign, `%` for the figures. */
  readonly money: string;
  /** By ISO 3166-1 code; a country that is not here goes by its English name. */
  readonly countries: { readonly [code: string]: string };
}
