import type { RoleDocument } from "../role/role-document.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { Settings } from "../settings/settings.ts";

/** One role ready to be rendered. */
export interface RolePage {
  readonly document: RoleDocument;
  readonly role: RoleSpec;
  readonly settings: Settings;
  /** The day of the build: it decides whether the role is still open. */
  readonly on: Day;
}
