import type { Finding, RuleId } from "../diagnostic.ts";

/** The findings of one rule among remarks that were made for many at once. */
export function findingsOf(
  remarks: readonly { readonly rule: RuleId; readonly finding: Finding }[],
  rule: RuleId,
): readonly Finding[] {
  return remarks.filter((remark) => remark.rule === rule).map(({ finding }) => finding);
}
