import { judge as judgeByLaws, type Verdict } from "../law/judge.ts";
import { leaveOut } from "../law/leave-out.ts";
import { judgedDay } from "./judged-day.ts";
import { readRole } from "./read-role.ts";
import { type RoleCircumstances, readSettingsText } from "./text-project.ts";

/** The verdict of every law of the data on the role in a text, each with its reasons. Head counts come from the settings. */
export function judge(text: string, circumstances: RoleCircumstances): readonly Verdict[] {
  const { employer, skippedLaws } = readSettingsText(circumstances.settings ?? "").settings;
  return leaveOut(judgeByLaws(readRole(text, circumstances), employer, judgedDay(circumstances.on)), skippedLaws);
}
