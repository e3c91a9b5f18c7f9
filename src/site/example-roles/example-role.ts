import type { Day } from "../../role/role-spec.ts";

/** A complete first role in one language, of a trade and place that its readers know, as a model for others. */
export interface ExampleRole {
  /** The name of its file. */
  readonly slug: string;
  write(posted: Day): string;
}
