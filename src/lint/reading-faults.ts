import type { RuleId } from "../diagnostic.ts";

/** Faults that keep the rest of a role from being read: what else is found there is not all there is. */
export const readingFaults: ReadonlySet<RuleId> = new Set([
  "field/encoding",
  "field/front-matter",
  "field/syntax",
  "field/too-complex",
]);
