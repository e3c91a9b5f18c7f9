import { allowInText } from "../editing/allow-finding.ts";
import { readDocument } from "../role/read-document.ts";
import type { Edit } from "../source/edits.ts";
import { sourceFile } from "../source/source-file.ts";
import { defaultPath } from "./check-posting.ts";
import type { Calls } from "./protocol.ts";

/** The edits that allow a finding with a reason; none where it cannot be allowed so. */
export function allowEdits({ text, path = defaultPath, finding, reason }: Calls["allow"]["ask"]): readonly Edit[] {
  const { rule, start, end } = finding;
  const allowing = allowInText({ rule, span: { start, end } }, readDocument(sourceFile(path, text)), reason);
  return allowing === undefined ? [] : [allowing.edit];
}
