import { familyOf, type RuleId } from "../diagnostic.ts";

/**
 * Whether a rule always counts: what cannot be read, and what a page cannot be without, can be neither allowed, switched off, given
 * another severity nor put into a baseline. Otherwise a role without a title could be published.
 */
export function alwaysCounts(rule: RuleId): boolean {
  return familyOf(rule) === "field";
}
