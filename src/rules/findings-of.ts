import type { Finding, RuleId } from "../diagnostic.ts";

/** The findings of one rule among remarks that were made for many at once, without those that are switched off. */
export function findingsOf(
  remarks: readonly { readonly rule: RuleId; readonly finding: Finding; readonly isSwitchedOff?: boolean }[],
  rule: RuleId,
): readonly Finding[] {
  return remarks
    .filter((remark) => remark.rule === rule && remark.isSwitchedOff !== true)
    .map(({ finding }) => finding);
}
