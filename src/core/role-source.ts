import type { Fields } from "../role/front-matter.ts";

/** A role's text with the defaults of its folders. Plain data: it may be read in one thread and judged in another. */
export interface RoleSource {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly folderDefaults: readonly Fields[];
}
