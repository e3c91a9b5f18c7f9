import type { RuleId } from "../diagnostic.ts";
import type { Day } from "../role/role-spec.ts";
import type { EmployerKind } from "../settings/settings.ts";
import type { EmployerExemption, Exemption, Postings, Reach } from "./law-scope.ts";
import type { LawSources } from "./law-source.ts";
import type { Act, LaterDuty, Pending, Provision } from "./provisions.ts";

/**
 * A law on what a posting must say or may not say, during one period: plain data that survives JSON. A law that changes gets a further record with
 * the same id and its own dates, so that an old posting is judged by the law of its day.
 */
export interface Law {
  /** As in format and reports: `US-CO`, `CA-ON-VACANCY`. */
  readonly id: string;
  /** The code of the place whose law it is; `EU` for the Union. */
  readonly jurisdiction: string;
  readonly title: string;
  readonly inForce: Period;
  /** Who is bound: all of these must hold. None binds every employer. */
  readonly employers: readonly HeadCount[];
  /** Only employers of these kinds are bound. */
  readonly only?: "federal-contractors" | readonly EmployerKind[];
  /** Places inside its jurisdiction in which it does not apply: Northern Ireland has laws of its own. */
  readonly exceptIn?: readonly string[];
  readonly reach: Reach;
  readonly postings: Postings;
  /** What the posting must say. None of these and nothing forbidden: the posting is free in what it says, and `noDuty` says why. */
  readonly duties: readonly Duty[];
  /** Words that the posting may not use. Absent: none. */
  readonly forbids?: readonly ForbiddenWords[];
  readonly exemptions: readonly Exemption[];
  /** Kinds of employers that are not bound, or of whom that is open. */
  readonly exemptEmployers?: readonly EmployerExemption[];
  /**
   * What the law requires instead of a duty about the posting, or that none was found: a full sentence. Where it only forbids words it
   * is what a verdict says of a posting without such words.
   */
  readonly noDuty?: string;
  /** What the law requires outside the posting, and when: the verdict where nothing is owed in the posting itself. */
  readonly later?: readonly LaterDuty[];
  /** What somebody has to do around the posting, on a day that follows from it: lines of the audit's checklist, never findings. */
  readonly acts?: readonly Act[];
  /** What is about to become law. */
  readonly pending?: Pending;
  /** Why it is not known whether the law requires anything of the posting: a full sentence. The verdict is then `unknown`. */
  readonly unestablished?: string;
  /** Where its provisions can be read. Duties and forbidden words name the one that they come from by its citation. */
  readonly sources: LawSources;
  /** What may be put right, and by when, before a penalty. */
  readonly cure?: string;
  readonly penalty?: string;
  readonly regulator?: string;
  /** What is open, or not established, about this law. */
  readonly unsettled?: readonly string[];
  /** The text of the law was not seen, only what others say of it: what is missing is then a risk and never an error. */
  readonly isTextUnseen?: true;
}

/** Days are inclusive at both ends. Where there is no duty and no law to date, `from` is the day for which that is known. */
interface Period {
  readonly from: Day;
  readonly until?: Day;
  /** `new`: only postings made, reposted or amended while it is in force. Otherwise a posting that is still open must meet it too. */
  readonly binds?: "new";
  /** Before this day what is missing is a risk and no breach: the start is disputed, or not yet enforced. */
  readonly firm?: { readonly from: Day; readonly reason: string };
}

/** A least number of staff. */
export interface HeadCount {
  /** A place code, or `anywhere`. */
  readonly in: string;
  readonly atLeast: number;
  /** Whether independent contractors count too. */
  readonly contractors?: true;
  /** Asked only of a role that is done elsewhere or from anywhere. */
  readonly unlessWorkIsThere?: true;
  /** With fewer staff the law does not bind, unless this says that it is open. */
  readonly fewer?: "unsettled";
}

/** Whether a wording meets a duty, where the law or its authority has answered that. */
export type Answer = "met" | "unmet" | "unsettled";

/** How heavily words weigh: they are a breach by themselves, a known danger, or good practice speaks against them. */
export type Weight = "illegal" | "risky" | "best";

/** What has to be said, and by which provision. */
export type Duty = Provision & (PayDuty | BenefitsDuty | OtherPayDuty | PlainDuty | StatementDuty);

/** To state the pay. A closed range always meets it; words and pay grades without an amount never do. */
export interface PayDuty {
  readonly kind: "pay";
  /** What the figures have to be, in the law's own words: "the range you expect to pay a new hire". */
  readonly test?: string;
  /** What an example of the pay shows. Absent: a range. */
  readonly shows?: "minimum";
  /** Set where the law does not ask for the pay in the posting, and stating it is the simplest way to meet it: why, a full sentence. */
  readonly advice?: string;
  /** A single figure. */
  readonly fixed: Answer;
  /** A single figure that is not by the hour, where that differs. */
  readonly fixedSalary?: Answer;
  /** "From $80,000". Absent: unmet. */
  readonly openTop?: Answer;
  /** "Up to $80,000". Absent: unmet. */
  readonly openBottom?: Answer;
  /** A link in place of the pay. Absent: unsettled. */
  readonly link?: Answer;
  /** Saying that the job is paid by commission alone, without a rate. Absent: unsettled. */
  readonly commissionOnly?: Answer;
  /** A rate of commission. Absent: unsettled. */
  readonly commissionRate?: Answer;
  /** Saying that a part of the pay is commission frees from stating the pay. */
  readonly commissionInPart?: "met";
  /** A range wider than this share of its bottom is open to doubt: 1 for a top of twice the bottom. */
  readonly doubtfulSpread?: number;
  /** What that share comes from, where it is written somewhere. */
  readonly spreadSource?: string;
  /** The pay must be the gross pay. */
  readonly basis?: "gross";
  /** The widest range, if there is one, and the pay above which nothing need be stated, by the year. */
  readonly cap?: { readonly currency: string; readonly width?: number; readonly exemptAbove: number };
  /** What it comes to that no pay is stated, where the duty turns on how much it is. Absent: it is not met. */
  readonly unstated?: { readonly answer: "unsettled"; readonly reason: string };
  /** The unit of time must be written. */
  readonly unit?: "required";
}

export interface BenefitsDuty {
  readonly kind: "benefits";
  /** Words that leave the list open: "and more", "etc.". Absent: met. */
  readonly openList?: Answer;
  /** A link to a public page in place of the description. Absent: unsettled. */
  readonly link?: Answer;
}

/** To describe bonuses, commission, equity and the like, where they are offered. */
export interface OtherPayDuty {
  readonly kind: "other-pay";
  /** A mere mention of commission, without an overview. Absent: met. */
  readonly bareCommission?: Answer;
  /** A mere mention of bonuses or incentives. Absent: unsettled. */
  readonly bareMention?: Answer;
}

export interface PlainDuty {
  readonly kind: "deadline" | "how-to-apply" | "job-description";
}

/** To say something about the recruitment itself. */
export interface StatementDuty {
  readonly kind: "statement";
  readonly topic: StatementTopic;
  /** What the statement has to name, as in the law: "Los Angeles County Fair Chance Ordinance". */
  readonly names?: readonly string[];
  /** Where a check is announced, the duties of the job that a record may bear on must be listed; a person has to look. */
  readonly listsDutiesWithCheck?: true;
  /** How heavily it weighs that the statement is missing. Absent: as a breach. */
  readonly weight?: "risky" | "best";
}

/**
 * `vacancy`: whether there is an existing vacancy. `ai-screening`: that AI screens applicants, where it does. `fair-chance`: that people
 * with a record are considered. `tailored-check`: the same, where a check is announced. `veterans`, `disability`: that the employer
 * considers them equally. `french`: the posting itself in French. `date`: the day of the posting.
 */
export type StatementTopic =
  | "vacancy"
  | "ai-screening"
  | "fair-chance"
  | "tailored-check"
  | "veterans"
  | "disability"
  | "french"
  | "date";

/** What a law says of the words that a rule finds: how heavily they weigh, and where. */
export interface ForbiddenWords {
  /** The id of a word rule: `age/explicit-limit`. */
  readonly rule: RuleId;
  /** Throughout the jurisdiction. Absent: only in `places`. */
  readonly weight?: Weight;
  /** The provision that forbids them, by its citation. Absent: the first source of the law. */
  readonly citation?: string;
  /** The day on which that section begins. Absent: that of the law. */
  readonly from?: Day;
  /** In its place where it is not certain that the work is done in the jurisdiction. */
  readonly elsewhere?: Weight;
  /** Parts of the jurisdiction with statutes of their own. */
  readonly places?: readonly LocalClause[];
}

/** What the statute of one state or city says of a kind of wording. */
export interface LocalClause {
  readonly in: string;
  readonly from: Day;
  readonly weight: Weight;
  readonly citation: string;
}
