import { isDay } from "../role/dates.ts";
import type { Day } from "../role/role-spec.ts";
import { UserError } from "../user-error.ts";

/** The day of judging, where it is one: programs without types may pass anything. */
export function judgedDay(on: Day): Day {
  if (typeof on === "string" && isDay(on)) return on;
  throw new UserError('`on` takes the day of judging, like "2026-11-22".');
}
