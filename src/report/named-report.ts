import { markdownCode } from "./markdown-text.ts";
import type { LintReport } from "./reporter.ts";

/** A report, and what each of its roles is called, as Markdown, by path. */
export interface NamedReport {
  readonly report: LintReport;
  readonly names: ReadonlyMap<string, string>;
}

const longestName = 300;

/** What a file is called within a sentence. A name of many pages would leave no room for findings. */
export function nameWithin(path: string, { names }: Pick<NamedReport, "names">): string {
  const name = names.get(path) ?? markdownCode(path);
  return name.length > longestName ? "a role with a very long name" : name;
}
