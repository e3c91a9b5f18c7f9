import * as v from "valibot";
import type { AllowanceField } from "./allowance-field.ts";
import {
  day,
  type FieldReader,
  notation,
  oneOf,
  oneOrMany,
  pictureAddress,
  text,
  webAddress,
  yesOrNo,
} from "./field-readers.ts";
import type { FieldValue } from "./front-matter.ts";
import { described } from "./json-schema.ts";
import type { Occupation } from "./occupation-systems.ts";
import {
  type Application,
  type Day,
  type Education,
  type EducationLevel,
  educationLevels,
  employments,
  type Place,
  type RoleStatus,
  workplaces,
} from "./role-spec.ts";
import { type EmploymentField, readEmployment } from "./work/employment.ts";
import { readWorkplace, type WorkplaceField } from "./work/workplace.ts";

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
  readonly blocks: readonly string[];
  readonly occupation: readonly Occupation[];
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

/** Names of shared blocks, one or several with commas between them. */
export const blockNames: FieldReader<readonly string[]> = notation((written) => {
  const names = written.split(/[,;\s]+/).filter((name) => name !== "");
  const odd = names.find((name) => !/^[a-z0-9][a-z0-9-]*$/.test(name));
  return odd === undefined
    ? { value: names }
    : { problem: `\`${odd}\` is no name of a block; write it in small letters and hyphens, like \`how-we-hire\`` };
});

export const slug: FieldReader<string> = notation((written) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written) && written.length <= 100
    ? { value: written }
    : {
        problem: `\`${written}\` cannot be part of an address; use lower-case letters, digits and hyphens, like \`staff-nurse\``,
      },
);

export const employer: FieldReader<EmployerField> = v.union([
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

export const employment: FieldReader<EmploymentField> = v.pipe(
  oneOrMany(described(notation(readEmployment), { type: "string", examples: [...employments] })),
  v.transform((fields) => ({
    kinds: [...new Set(fields.flatMap(({ kinds }) => kinds))],
    notes: fields.flatMap(({ notes }) => notes),
  })),
);

export const workplace: FieldReader<WorkplaceField> = v.pipe(
  oneOrMany(described(notation(readWorkplace), { type: "string", examples: [...workplaces] })),
  v.transform((fields) => ({
    ways: [...new Set(fields.flatMap(({ ways }) => ways))],
    notes: fields.flatMap(({ notes }) => notes),
  })),
);

export const education: FieldReader<Education> = v.union([
  v.pipe(
    oneOf(educationLevels),
    v.transform((level: EducationLevel) => ({ level, orExperience: false })),
  ),
  v.pipe(
    v.strictObject({ level: oneOf(educationLevels), "or-experience": v.exactOptional(yesOrNo, "no") }),
    v.transform((written) => ({ level: written.level, orExperience: written["or-experience"] })),
  ),
]);

export const allowance: FieldReader<AllowanceField> = v.strictObject({
  rule: text,
  text: v.exactOptional(text),
  reason: text,
  until: v.exactOptional(day),
});
