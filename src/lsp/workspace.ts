import type { ProcessedRole, RunContext } from "../core/process-role.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { TextKind } from "../editing/text-kind.ts";
import type { LintedRole } from "../lint/lint-role.ts";

/** The texts that are open in the editor, by URI: they count instead of what is on disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/** A project as the language server sees it, wherever its files are. */
export interface EditedProject {
  readonly runContext: RunContext;
  /** What is wrong with the settings. Where there are errors, no role is judged by them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The path of a text in the project, and what it is. Undefined for a text that is none of ours. */
  placeOf(uri: string): { readonly path: string; readonly kind: TextKind } | undefined;
  /** A role's text with the defaults of its folders. */
  sourceOf(uri: string, text: string): Promise<RoleSource>;
  /** Checks a role, and gives up after the deadline of the settings where that can be done. */
  check(source: RoleSource): ProcessedRole;
  /** The other roles of the project, as far as rules compare roles. */
  otherRoles(uri: string): Promise<readonly LintedRole[]>;
}

/** Gives the projects of texts. */
export interface Workspace {
  /** The project that a text belongs to. Undefined where its address leads to no folder. A project that cannot be opened is a `UserError`. */
  projectOf(uri: string, open: OpenTexts): Promise<EditedProject | undefined>;
  /** Forgets what was read, because files have changed. */
  forget(): void;
}

/** The longest text that is read, in characters. */
export const mostCharacters = 5_000_000;
