import { createHash } from "node:crypto";
import type { ReadRole } from "../audit/audit.ts";
import type { RoleSource } from "../core/role-source.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Project } from "../site/project.ts";
import { sourceFile } from "../source/source-file.ts";
import { UserError } from "../user-error.ts";

/** Reads roles with what the settings and their folders say for them, without checking them. */
export function readRoles({ settings }: Project, sources: readonly RoleSource[]): readonly ReadRole[] {
  return sources.map(({ path, text, folderDefaults }) => {
    const file = sourceFile(path, text);
    return { file, ...readRole(readDocument(file), roleDefaultsOf(settings, folderDefaults)) };
  });
}

/** Refuses to judge by settings that say something else than they mean to. */
export function refuseFaultySettings({ diagnostics }: Project): void {
  const first = diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return;
  throw new UserError(`The settings cannot be read as written, so nothing is judged by them: ${first.message}`, {
    hint: "`rolespec lint` shows the place.",
  });
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
