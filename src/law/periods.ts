import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { Law } from "./law.ts";
import { requiresNothing } from "./requires-nothing.ts";

/** The record of a law that decides, the day that counts for it, and why that day. */
export interface Standing {
  readonly law: Law;
  readonly day: Day;
  readonly isInForce: boolean;
  readonly reason: string;
}

/**
 * Finds the record of a law for a posting. Its own day counts: the last update, else the day it was posted; a posting that is still
 * open must also meet what has come into force since, unless the law binds new postings alone.
 * `records`: those of one id, in the order of their dates, at least one.
 */
export function standingOf(
  records: readonly [Law, ...Law[]],
  role: Pick<RoleSpec, "status" | "posted" | "updated">,
  on: Day,
): Standing {
  const own = role.updated ?? role.posted ?? on;
  const latest = role.status === "closed" || own > on ? own : on;
  const current = recordOn(records, latest);
  const isForNew = current.inForce.binds === "new";
  const day = isForNew ? own : latest;
  const law = isForNew ? recordOn(records, own) : current;
  return { law, day, isInForce: isInForceOn(law, day), reason: dayReason(role, { own, day }) };
}

/** Whether it is in force on a day. That there is no duty holds before its first day too. */
function isInForceOn(law: Law, day: Day): boolean {
  const { inForce } = law;
  const hasBegun = inForce.from <= day || requiresNothing(law);
  return hasBegun && (inForce.until === undefined || day <= inForce.until);
}

/** The last record that has begun by the day, else the first. */
function recordOn(records: readonly [Law, ...Law[]], day: Day): Law {
  return records.findLast(({ inForce }) => inForce.from <= day) ?? records[0];
}

function dayReason(
  { posted, updated }: Pick<RoleSpec, "posted" | "updated">,
  { own, day }: { readonly own: Day; readonly day: Day },
): string {
  if (day !== own) return `The posting of ${own} is still open, so it is judged by the law of ${day}.`;
  if (updated !== undefined) return `The day that counts is ${day}, when the posting was last updated.`;
  if (posted !== undefined) return `The day that counts is ${day}, when the posting was made.`;
  return `The posting gives no day of its own, so it is judged by the law of ${day}.`;
}
