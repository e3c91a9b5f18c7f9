import { readDocument } from "../role/read-document.ts";
import { readRole as readRoleDocument } from "../role/read-role.ts";
import type { RoleSpec } from "../role/role-spec.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import { sourceFile } from "../source/source-file.ts";
import { type RoleCircumstances, readSettingsText } from "./text-project.ts";

/** The role in a text, as plain data. What cannot be read is not there; `lintRole` says why. */
export function readRole(text: string, circumstances: Omit<RoleCircumstances, "on"> = {}): RoleSpec {
  const { settings } = readSettingsText(circumstances.settings ?? "");
  const document = readDocument(sourceFile(circumstances.path ?? "roles/role.md", text));
  return readRoleDocument(document, roleDefaultsOf(settings)).role;
}
