import type { Fields, FieldValue } from "../role/front-matter.ts";
import type { RoleFields } from "../role/role-schema.ts";

/** What a source seems to say for a field. Whether it does is for the field's reader to decide. */
export interface Candidate {
  readonly field: keyof RoleFields;
  readonly value: FieldValue;
  /** What the source calls it: `Company`, `salary_min`. */
  readonly label: string;
  /** Where it is in the source, from 1; absent where the source has no lines that people know. */
  readonly line?: number;
  /** All that its place in the source says, where that is more than the value. */
  readonly words?: string;
  /** Whether its words stay in the posting, whatever becomes of it. */
  readonly stays?: true;
}

/** One thing that a person should know of an import. */
export interface Note {
  /** `placed`: in a field · `kept`: words left in the posting · `unplaced`: no field took it · `dropped`: not taken over. */
  readonly kind: "placed" | "kept" | "unplaced" | "dropped";
  readonly text: string;
  readonly line?: number;
}

/** A role spec in the making. */
export interface Draft {
  readonly fields: Fields;
  /** What the source called a field, by the field's name; absent where it has the same name. */
  readonly origins: ReadonlyMap<string, string>;
  /** Lines of the source that no field and no text took: they become remarks below the fields. */
  readonly remarks: readonly string[];
  /** The posting in Markdown. */
  readonly body: string;
  readonly notes: readonly Note[];
}

/** What helps to read a source: the language that its project writes, as a BCP 47 tag. */
export interface ImportContext {
  readonly language: string;
  /** IANA; it shows which country short notations mean. */
  readonly timeZone?: string;
}

/** Makes drafts of a source's text, one for each role in it. Never throws for what an author wrote. */
export type Importer = (text: string, context: ImportContext) => readonly Draft[];
