import type { Diagnostic } from "../diagnostic.ts";
import type { Fields } from "../role/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";

/** A role's text with the defaults of its folders. Plain data: it may be read in one thread and judged in another. */
export interface RoleSource {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly folderDefaults: readonly Fields[];
  /** What is wrong with files that this role is read from: its own, if it cannot be read at all, or defaults of its folders. */
  readonly faults?: readonly Diagnostic[];
  /** The defaults into which those faults point. */
  readonly faultyFiles?: readonly SourceFile[];
}
