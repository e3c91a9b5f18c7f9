import { judge, type Verdict } from "../law/judge.ts";
import { leaveOut } from "../law/leave-out.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { EmployerSettings } from "../settings/settings.ts";

/** What a role is judged by besides its own text. */
export interface Grounds {
  readonly employer: EmployerSettings;
  /** The laws that the settings leave out, as ids or patterns. */
  readonly skippedLaws: readonly string[];
  readonly on: Day;
}

/** A verdict on every law; those that the settings leave out say so. */
export function judgeRole(role: RoleSpec, { employer, skippedLaws, on }: Grounds): readonly Verdict[] {
  return leaveOut(judge(role, employer, on), skippedLaws);
}
