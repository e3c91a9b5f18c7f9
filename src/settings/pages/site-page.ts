import type { Root } from "mdast";
import type { Day } from "../../role/role-spec.ts";

/** A page of the site that is no posting: about the employer, its benefits, how it hires. Plain data. */
export interface SitePage {
  /** The file that it was read from, relative to the project's root, with `/`. */
  readonly path: string;
  /** Its address in the site, without slashes around it: `about-us`, or `teams/nursing` in a folder. */
  readonly slug: string;
  readonly title: string;
  /** Its name in the navigation; absent where it is not to be there. */
  readonly navigation?: string;
  /** Its place in the navigation: smaller numbers first, then by file name. */
  readonly order: number;
  /** BCP 47. */
  readonly language: string;
  /** What search results say of it, at most 160 characters. */
  readonly description?: string;
  readonly updated?: Day;
  readonly tree: Root;
}
