import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { Fault } from "../role/fault.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Section } from "../role/sections.ts";
import type { Block } from "../prose/blocks.ts";
import type { Span } from "../source/span.ts";
import type { HouseLanguage } from "./house-language.ts";

/** What a rule looks at: one role, with the views that rules share, each computed once and only when asked for. */
export interface Subject {
  readonly document: RoleDocument;
  readonly role: RoleSpec;
  /** What could not be read as written. */
  readonly faults: readonly Fault[];
  /** The day on which deadlines are judged. */
  readonly on: Day;
  readonly house: HouseLanguage;
  readonly sections: readonly Section[];
  /** The prose of the body and of the fields that people read, in order. */
  readonly blocks: readonly Block[];
}

/** What rules that compare roles know of each. */
export interface RoleSummary {
  readonly path: string;
  readonly role: RoleSpec;
  /** Where the slug is written, or where it would be. */
  readonly slugSpan: Span;
  readonly translationSpan: Span;
}
