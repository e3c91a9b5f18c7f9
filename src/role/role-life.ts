import type { Day, RoleSpec } from "./role-spec.ts";

/** Whether people can apply on a day: a role is closed by its status, or by its deadline once that day is over. */
export function isOpenOn(role: Pick<RoleSpec, "status" | "closes">, day: Day): boolean {
  const isPastDeadline = role.closes !== undefined && role.closes !== "ongoing" && role.closes < day;
  return role.status === "open" && !isPastDeadline;
}

/** Whether a role has a page at all, open or closed: drafts and internal roles have none. */
export function isPublic(role: Pick<RoleSpec, "status" | "audience">): boolean {
  return role.status !== "draft" && role.audience === "external";
}
