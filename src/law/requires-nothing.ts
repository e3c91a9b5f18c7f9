import type { Law } from "./law.ts";

/** Whether a posting is free in what it says: the law neither requires anything in it nor forbids any words. */
export function requiresNothing({ duties, forbids = [] }: Pick<Law, "duties" | "forbids">): boolean {
  return duties.length === 0 && forbids.length === 0;
}
