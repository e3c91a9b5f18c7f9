import type { FieldReader } from "../field-readers.ts";
import type { RoleSpec, SectionKind } from "../role-spec.ts";
import type { FormControl } from "./form-control.ts";

/** A field of the front matter: how it is read, documented, edited in a form, and where its value is published. */
export interface Field<T> {
  readonly read: FieldReader<T>;
  /** Reads it with the countries that the site speaks of, where they decide what a notation means. */
  readonly readAt?: (home: readonly string[]) => FieldReader<T>;
  /** What it is for, in one sentence. */
  readonly summary: string;
  /** What can be written, in one sentence. */
  readonly notation: string;
  /** A correct value, as it is typed. */
  readonly example: string;
  /** Its name in a form. */
  readonly label: string;
  readonly group: FieldGroup;
  readonly control: FormControl;
  readonly prose: Prose;
  /** Whether the text of the posting's page depends on it. */
  readonly onPage: boolean;
  /** The properties of the schema.org JobPosting that depend on it. */
  readonly jsonLd: readonly string[];
}

/** The groups of a form, in this order. */
export const fieldGroups = {
  job: "The job",
  place: "Where the work is done",
  pay: "Pay and benefits",
  applying: "How to apply",
  requirements: "Requirements",
  publishing: "Publishing",
  law: "Facts for the law",
} as const;
export type FieldGroup = keyof typeof fieldGroups;

/**
 * What a field's text is to those who search it. `none`: no words of the author reach readers. `name`: a name or a number, which no rule
 * of language may judge. `ProseField`: words that people read, which every rule and law must see.
 */
export type Prose = "none" | "name" | ProseField;

/** Words of a field that people read. */
export interface ProseField {
  /** Of a field with parts, those that hold the words. Absent: the field has no parts. */
  readonly parts?: readonly string[];
  /** Parts that people read and no rule of language may judge: names, addresses, numbers. */
  readonly names?: readonly string[];
  /** The sections of the body that say the same. */
  readonly sections: readonly SectionKind[];
  /** Text about pay is judged by the rules of pay alone, and a title by its own rules as well. */
  readonly readAs: "title" | "pay" | "text";
  /** Whether a text is shown in the author's words. Absent: always. */
  readonly isShown?: (text: string) => boolean;
  /** The words as a role holds them. */
  textsOf(role: RoleSpec): readonly (string | undefined)[];
}
