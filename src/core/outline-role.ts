import type { LintedRole } from "../lint/lint-role.ts";
import { frontMatterSpan } from "../role/front-matter-span.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { summaryOf } from "../rules/subject.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Settings } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import type { RoleSource } from "./role-source.ts";

/** A role of which only the front matter is read. */
export interface OutlinedRole {
  /** Without its body. */
  readonly role: RoleSpec;
  /** What rules that compare roles need of it. */
  readonly linted: LintedRole;
}

/** Reads the front matter of a role that is not checked itself, so that a thousand take no time. */
export function outlineRole({ path, text, folderDefaults }: RoleSource, settings: Settings): OutlinedRole {
  const end = frontMatterSpan(text)?.end ?? 0;
  const document = readDocument(sourceFile(path, end === 0 ? "" : `${text.slice(0, end)}---\n`));
  const { role } = readRole(document, roleDefaultsOf(settings, folderDefaults));
  return { role, linted: { summary: summaryOf({ document, role }), diagnostics: [], allowances: [], crashes: [] } };
}
