import { completionsAt } from "../editing/completions.ts";
import { allRules } from "../rules/all.ts";
import type { RuleManual } from "../rules/rule.ts";
import type { Calls, ShownCompletion } from "./protocol.ts";

/** What may be typed at an offset of a role. */
export function completePosting(
  { text, offset }: Pick<Calls["complete"]["ask"], "text" | "offset">,
  rules: readonly RuleManual[] = allRules,
): readonly ShownCompletion[] {
  return completionsAt(text, offset, { kind: "role", rules }).map(({ label, detail = "", edit }) => ({
    label,
    detail,
    edit,
  }));
}
