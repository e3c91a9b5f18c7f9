import type { Root } from "mdast";
import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Fault } from "./fault.ts";
import type { FieldPath, Fields } from "./front-matter.ts";

/** A role spec as text with places: the body as a Markdown tree, the front matter as plain text values. */
export interface RoleDocument {
  readonly file: SourceFile;
  /** The body. Offsets of its nodes are offsets into the file, byte order mark included. */
  readonly tree: Root;
  /** The front matter's values; see `Fields`. */
  readonly fields: Fields;
  readonly faults: readonly Fault[];
  /** Whether a part could not be read, so that what seems absent may only be unread. */
  readonly isBroken: boolean;
  /** The place of a field's value, else of its nearest written ancestor, else the opening fence, else the first line. */
  where(...path: FieldPath): Span;
  /** The place of a field's name, else as `where`. */
  whereName(...path: FieldPath): Span;
  /** The place of a field's text without quotes, where it is in the file letter for letter. */
  whereText(...path: FieldPath): Span | undefined;
}
