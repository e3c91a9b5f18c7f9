import * as v from "valibot";
import {
  application,
  day,
  dayOr,
  type FieldReader,
  languageTag,
  months,
  notation,
  oneOf,
  oneOrMany,
  pictureAddress,
  text,
  webAddress,
  wholeNumber,
  yesOrNo,
} from "./field-readers.ts";
import type { FieldValue } from "./front-matter.ts";
import { described } from "./json-schema.ts";
import { payJsonSchema } from "./pay-json-schema.ts";
import { areas, placeAt, placesAt } from "./place-field.ts";
import {
  type AllowanceField,
  type Application,
  type Day,
  type Education,
  type EducationLevel,
  educationLevels,
  employments,
  type Place,
  type RoleStatus,
  roleStatuses,
  workplaces,
} from "./role-spec.ts";
import { type EmploymentField, readEmployment } from "./work/employment.ts";
import { readWorkplace, type WorkplaceField } from "./work/workplace.ts";

/** A field of the front matter: how it is read, and what its page in the manual says. */
export interface Field<T> {
  readonly read: FieldReader<T>;
  /** Reads it with the countries that the site speaks of, where they decide what a notation means. */
  readonly readAt?: (home: readonly string[]) => FieldReader<T>;
  readonly summary: string;
  /** A correct value, as it is typed. */
  readonly example: string;
}

/** The fields of a role, as read one by one. What is absent or could not be read is not there. */
export interface RoleFields {
  readonly title: string;
  readonly id: string;
  readonly slug: string;
  readonly status: RoleStatus;
  readonly posted: Day;
  readonly updated: Day;
  readonly closes: Day | "ongoing";
  readonly employer: EmployerField;
  readonly confidential: boolean;
  readonly department: string;
  readonly team: string;
  readonly agreement: string;
  readonly employment: EmploymentField;
  readonly hours: string;
  readonly workplace: WorkplaceField;
  readonly locations: readonly Place[];
  readonly "remote-from": readonly string[];
  readonly "remote-except": readonly string[];
  readonly "reports-to": Place;
  readonly audience: "external" | "internal";
  readonly kind: "position" | "notice";
  readonly pay: FieldValue;
  readonly "other-pay": readonly string[];
  readonly benefits: readonly string[];
  readonly apply: Application;
  readonly education: Education;
  readonly experience: number;
  readonly openings: number;
  readonly starts: Day | "immediately";
  readonly "job-description": "none";
  readonly language: string;
  readonly "translation-of": string;
  readonly vacancy: "existing" | "talent-pool";
  readonly "ai-screening": boolean;
  readonly driving: string;
  readonly "essential-functions": readonly string[];
  readonly "required-by-law": readonly string[];
  readonly lint: readonly AllowanceField[];
}

export interface EmployerField {
  readonly name?: string;
  readonly url?: string;
  readonly logo?: string;
  readonly about?: string;
  readonly confidential?: boolean;
}

const slug: FieldReader<string> = notation((written) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written) && written.length <= 100
    ? { value: written }
    : {
        problem: `\`${written}\` cannot be part of an address; use lower-case letters, digits and hyphens, like \`staff-nurse\``,
      },
);

const employer: FieldReader<EmployerField> = v.union([
  v.pipe(
    text,
    v.transform((name) => ({ name })),
  ),
  v.strictObject({
    name: v.exactOptional(text),
    url: v.exactOptional(webAddress),
    logo: v.exactOptional(pictureAddress),
    about: v.exactOptional(text),
    confidential: v.exactOptional(yesOrNo),
  }),
]);

const employment: FieldReader<EmploymentField> = v.pipe(
  oneOrMany(described(notation(readEmployment), { anyOf: [{ enum: employments }, { type: "string" }] })),
  v.transform((fields) => ({
    kinds: [...new Set(fields.flatMap(({ kinds }) => kinds))],
    notes: fields.flatMap(({ notes }) => notes),
  })),
);

const workplace: FieldReader<WorkplaceField> = v.pipe(
  oneOrMany(described(notation(readWorkplace), { anyOf: [{ enum: workplaces }, { type: "string" }] })),
  v.transform((fields) => ({
    ways: [...new Set(fields.flatMap(({ ways }) => ways))],
    notes: fields.flatMap(({ notes }) => notes),
  })),
);

const education: FieldReader<Education> = v.union([
  v.pipe(
    oneOf(educationLevels),
    v.transform((level: EducationLevel) => ({ level, orExperience: false })),
  ),
  v.pipe(
    v.strictObject({ level: oneOf(educationLevels), "or-experience": v.exactOptional(yesOrNo, "no") }),
    v.transform((written) => ({ level: written.level, orExperience: written["or-experience"] })),
  ),
]);

const allowance: FieldReader<AllowanceField> = v.strictObject({
  rule: text,
  text: v.exactOptional(text),
  reason: text,
  until: v.exactOptional(day),
});

/** Every field of a role spec: the one source for reading, for editors, and for the reference. */
export const roleFields: { readonly [name in keyof RoleFields]: Field<RoleFields[name]> } = {
  title: { read: text, summary: "The job's title alone.", example: "Staff Nurse" },
  id: { read: text, summary: "The employer's own number for this opening.", example: "ENG-042" },
  slug: { read: slug, summary: "The posting's address; by default from the file name.", example: "staff-nurse" },
  status: { read: oneOf(roleStatuses), summary: "Drafts are checked but never built.", example: "open" },
  posted: { read: day, summary: "The day the job was first advertised.", example: "2026-11-22" },
  updated: { read: day, summary: "The day it was last amended or reposted.", example: "2026-12-01" },
  closes: {
    read: dayOr("ongoing", /^(?:ongoing|continuous|rolling|open until filled|until filled)$/i),
    summary: "The last day to apply, or `ongoing`.",
    example: "2027-01-15",
  },
  employer: {
    read: employer,
    summary: "The employer, where it is not the one of the settings.",
    example: "Acme Health",
  },
  confidential: { read: yesOrNo, summary: "Whether the employer's name stays out of every output.", example: "true" },
  department: { read: text, summary: "The department.", example: "Nursing" },
  team: { read: text, summary: "The team.", example: "Night shift" },
  agreement: {
    read: text,
    summary: "The collective agreement or public scale that the pay follows, with the grade.",
    example: "TVöD E9b",
  },
  employment: { read: employment, summary: "One or more kinds of employment.", example: "full-time" },
  hours: { read: text, summary: "Hours a week, as a number or in words.", example: "37.5" },
  workplace: { read: workplace, summary: "Where the work is done; one way or a choice.", example: "hybrid or remote" },
  locations: { read: placesAt([]), readAt: placesAt, summary: "The places of work.", example: "Boston, MA, US" },
  "remote-from": { read: areas, summary: "Where people may work from.", example: "US" },
  "remote-except": {
    read: areas,
    summary: "Places whose residents are told not to apply.",
    example: "US-CA",
  },
  "reports-to": {
    read: placeAt([]),
    readAt: placeAt,
    summary: "Where the supervisor or the office reported to is.",
    example: "New York, NY, US",
  },
  audience: { read: oneOf(["external", "internal"]), summary: "Who the posting is for.", example: "external" },
  kind: {
    read: oneOf(["position", "notice"]),
    summary: "`notice`: a general call with no specific opening.",
    example: "position",
  },
  pay: {
    read: described(
      v.custom<FieldValue>((value) => value !== undefined),
      payJsonSchema,
    ),
    summary: "What the job pays.",
    example: "$140,000 - $180,000 per year",
  },
  "other-pay": { read: oneOrMany(text), summary: "Bonus, commission, equity.", example: "Annual bonus of up to 10%" },
  benefits: { read: oneOrMany(text), summary: "What comes with the job.", example: "25 days of paid leave" },
  apply: { read: application, summary: "Where or how to apply.", example: "https://example.com/apply" },
  education: { read: education, summary: "The minimum education.", example: "bachelor" },
  experience: { read: months, summary: "The minimum experience.", example: "3 years" },
  openings: { read: wholeNumber, summary: "How many people are hired.", example: "2" },
  starts: {
    read: dayOr("immediately", /^(?:immediately|immediate|asap|now|as soon as possible)$/i),
    summary: "The first day of work, or `immediately`.",
    example: "2027-02-01",
  },
  "job-description": { read: oneOf(["none"]), summary: "Says that no job description exists.", example: "none" },
  language: { read: languageTag, summary: "The posting's language.", example: "en" },
  "translation-of": { read: slug, summary: "The slug of the role that this one translates.", example: "staff-nurse" },
  vacancy: {
    read: oneOf(["existing", "talent-pool"]),
    summary: "Whether there is a vacancy now.",
    example: "existing",
  },
  "ai-screening": { read: yesOrNo, summary: "Whether AI screens or selects applicants.", example: "false" },
  driving: { read: text, summary: "Why the job needs a driving licence.", example: "Drives the mobile clinic" },
  "essential-functions": {
    read: oneOrMany(text),
    summary: "What the job cannot be done without.",
    example: "Lifts patients with a hoist",
  },
  "required-by-law": {
    read: oneOrMany(text),
    summary: "The law that asks for a requirement.",
    example: "Clearance under 32 CFR 117",
  },
  lint: {
    read: oneOrMany(allowance),
    summary: "What is allowed in this role, and why.",
    example: "{rule: pay/missing, reason: Grade table is linked}",
  },
};
