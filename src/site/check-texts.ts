import type { RoleSource } from "../core/role-source.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Settings } from "../settings/settings.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Processor } from "./processor.ts";
import type { Project } from "./project.ts";

/** The families of rules about words: what a page or a shared block says is read by as many people as a posting. */
const wordFamilies: ReadonlySet<string> = new Set([
  "age",
  "benefits",
  "culture",
  "disability",
  "family",
  "gender",
  "hype",
  "inclusive",
  "lgbtq",
  "licence",
  "origin",
  "race",
  "record",
  "sex",
  "terms",
]);

/** What the rules about words say of the texts of a site that are no roles. An error in a page is a warning: nobody is hired by it. */
export async function checkTexts(project: Project, processor: Processor): Promise<readonly Diagnostic[]> {
  const { settings, pages, files } = project;
  const blocks = files.filter(({ path }) => isBlock(path, settings));
  const [pageFindings, blockFindings] = await Promise.all([
    findingsIn(pages.files, processor),
    findingsIn(blocks, processor),
  ]);
  return [
    ...pageFindings.map(
      (finding): Diagnostic => ({
        ...finding,
        severity: finding.severity === "error" ? "warning" : finding.severity,
      }),
    ),
    ...blockFindings,
  ];
}

/** Whether a file is a text that roles take in by name. */
export function isBlock(path: string, { blocks }: Settings): boolean {
  return blocks !== undefined && path.startsWith(`${blocks}/`);
}

async function findingsIn(files: readonly SourceFile[], processor: Processor): Promise<readonly Diagnostic[]> {
  if (files.length === 0) return [];
  const sources = files.map(({ path, text }): RoleSource => ({ path, text, folderDefaults: [] }));
  const checked = await processor.run("check", sources);
  return checked.flatMap(({ linted }) =>
    linted.diagnostics.filter(({ rule }) => wordFamilies.has(rule.slice(0, rule.indexOf("/")))),
  );
}
