import type { AllowanceField } from "./allowance-field.ts";
import type { Occupation } from "./occupation-systems.ts";
import type { UnreadFact } from "./unread-fact.ts";

/** A calendar day as `2026-11-22`. It has no time and no zone, so it is never shifted. */
export type Day = string;

export const roleStatuses = ["draft", "open", "closed"] as const;
export type RoleStatus = (typeof roleStatuses)[number];

export const workplaces = ["onsite", "hybrid", "remote"] as const;
export type Workplace = (typeof workplaces)[number];

export const employments = [
  "full-time",
  "part-time",
  "contractor",
  "temporary",
  "intern",
  "apprentice",
  "volunteer",
  "per-diem",
  "other",
] as const;
export type Employment = (typeof employments)[number];

export const educationLevels = [
  "none",
  "high-school",
  "associate",
  "bachelor",
  "master",
  "doctorate",
  "certificate",
] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** `unit` is pay for a thing done and not for the time that it takes: a mile, a visit, a piece. */
export const payPeriods = ["hour", "day", "week", "biweekly", "twice-monthly", "month", "year", "unit"] as const;
export type PayPeriod = (typeof payPeriods)[number];

export const payKinds = [
  "range",
  "fixed",
  "open-top",
  "open-bottom",
  "words",
  "linked",
  "commission-only",
  "commission-rate",
  "grade",
  "unpaid",
] as const;
export type PayKind = (typeof payKinds)[number];

export const payBases = ["gross", "net"] as const;
export type PayBasis = (typeof payBases)[number];

/** One band of pay as the author states it; nothing is annualised. `fixed` has `min` equal to `max`. */
export interface Pay {
  readonly kind: PayKind;
  /** In units of the currency, not cents. */
  readonly min?: number;
  readonly max?: number;
  /** Of a range: words or a sign behind the upper figure leave it open ("$80,000 - $95,000+"), so that it is no range for a law. */
  readonly isOpenAbove?: true;
  /** ISO 4217. */
  readonly currency?: string;
  readonly per?: PayPeriod;
  /** What is paid for, in the author's words, where `per` is `unit`: "mile", "lug picked". */
  readonly unit?: string;
  /** Before or after taxes and social security, where the author says so. */
  readonly basis?: PayBasis;
  /** What is not written but follows from the place or the size of the figures. */
  readonly assumed?: readonly ("currency" | "per")[];
  /** What the author adds to the figures ("based on experience", "plus equity"), or the words that are in their place. */
  readonly note?: string;
  /** The place this band is for, as a code; see `Place.code`. */
  readonly place?: string;
  /** The place this band is for, in words that no place could be read from. A law cannot tell whether the band counts. */
  readonly unreadPlace?: string;
  /** What else this band is for: a level, a contract. */
  readonly label?: string;
}

/** A place of work. */
export interface Place {
  /** ISO 3166-1 or 3166-2 (`DE`, `US-MA`); a city with its own law has one more part (`US-NY-NYC`). */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2, with the country: `US-MA`. */
  readonly region?: string;
  readonly locality?: string;
  readonly street?: string;
  readonly postcode?: string;
  /** In degrees, as the author gives them; they are never looked up. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
}

export interface Employer {
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
  readonly about?: string;
}

/** How to apply. */
export interface Application {
  readonly url?: string;
  readonly email?: string;
  /** As it is written. */
  readonly phone?: string;
  /** The number for text messages. */
  readonly text?: string;
  /** Where to send letters. */
  readonly post?: string;
  /** Where and when to come. */
  readonly inPerson?: string;
  readonly note?: string;
  /** Whether the application is finished where the link leads, with no second form. */
  readonly direct?: boolean;
}

export interface Education {
  readonly level: EducationLevel;
  /** Whether experience counts in place of the credential. */
  readonly orExperience: boolean;
}

/** What a section can be about. */
export const kindsOfSection = [
  "employer",
  "role",
  "responsibilities",
  "requirements",
  "preferred",
  "technology",
  "highlights",
  "pay",
  "benefits",
  "commitment",
  "accommodation",
  "eligibility",
  "apply",
  "process",
  "team",
  "schedule",
  "travel",
] as const;
export type SectionKind = (typeof kindsOfSection)[number];

/** A part of the body under one heading, as plain text. A heading may name two topics; one we do not know names none. */
export interface RoleSection {
  readonly kinds: readonly SectionKind[];
  readonly heading: string;
  /** All of its words, headings excepted, one block a line. */
  readonly text: string;
  /** The text of its list items. */
  readonly items: readonly string[];
}

/** What an employer says once, in the settings, for every posting. */
export const statementTopics = ["equal-opportunity", "accommodation", "fair-chance", "process"] as const;
export type StatementTopic = (typeof statementTopics)[number];

/** A text that several roles share, put after the text of each. */
export interface SharedBlock {
  readonly name: string;
  readonly markdown: string;
}

/** A statement of the settings that a posting does not make itself: it is shown with the posting and counts as said in it. */
export interface Statement {
  readonly topic: StatementTopic;
  /** Markdown. */
  readonly text: string;
}

/** A job as its author wrote it: plain data, without places in the text. What is absent stays absent. */
export interface RoleSpec {
  /** Empty when the author gave none. */
  readonly title: string;
  readonly slug: string;
  readonly id?: string;
  readonly status: RoleStatus;
  readonly posted?: Day;
  /** The day it was last amended or reposted. */
  readonly updated?: Day;
  /** The application deadline, end of that day at the employer. */
  readonly closes?: Day | "ongoing";
  readonly employer?: Employer;
  /** Whether the employer's name stays out of every output. */
  readonly confidential: boolean;
  readonly department?: string;
  readonly team?: string;
  readonly employment: readonly Employment[];
  /** What the author adds to the kinds of employment: "permanent", "until March". */
  readonly employmentNotes: readonly string[];
  readonly hours?: string;
  /** The ways of working that people may choose from, in the author's order; empty where nothing is said. */
  readonly workplace: readonly Workplace[];
  /** What the author adds to them: "2 days". */
  readonly workplaceNotes: readonly string[];
  readonly locations: readonly Place[];
  /** Codes of places, or `EU`, or `anywhere`. */
  readonly remoteFrom: readonly string[];
  /** Codes of places whose residents are told not to apply. */
  readonly remoteExcept: readonly string[];
  readonly reportsTo?: Place;
  readonly audience: "external" | "internal";
  readonly kind: "position" | "notice";
  /** As in the `pay` field; where there is none, as stated in the body. */
  readonly pay: readonly Pay[];
  readonly otherPay: readonly string[];
  /** The collective agreement or public scale that the pay follows, with the grade, in words. */
  readonly agreement?: string;
  readonly benefits: readonly string[];
  /** In the order of the topics; those that the posting makes itself are left out. */
  readonly statements: readonly Statement[];
  readonly apply?: Application;
  readonly education?: Education;
  /** Minimum experience, in months. */
  readonly experienceMonths?: number;
  readonly openings?: number;
  readonly starts?: Day | "immediately";
  readonly jobDescription?: "none";
  /** BCP 47. */
  readonly language: string;
  readonly translationOf?: string;
  /** Texts that it shares with other roles, by the names that it gives. */
  readonly blocks?: readonly SharedBlock[];
  /** Codes of the occupation in public classifications, as the author gives them. */
  readonly occupations?: readonly Occupation[];
  readonly vacancy?: "existing" | "talent-pool";
  readonly aiScreening?: boolean;
  /** Why the job needs a driving licence. */
  readonly driving?: string;
  readonly essentialFunctions: readonly string[];
  readonly requiredByLaw: readonly string[];
  readonly allowances: readonly AllowanceField[];
  /** What the text says and nobody can read with certainty. */
  readonly unread: readonly UnreadFact[];
  readonly sections: readonly RoleSection[];
  /** The whole body as plain text, one block a line. */
  readonly body: string;
}
