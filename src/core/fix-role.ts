import { type FixedText, fixText } from "../lint/fix-text.ts";
import { checkText } from "./check-text.ts";
import { openText, type RoleCircumstances } from "./text-project.ts";

/** Applies the safe fixes to the role in a text, as `rolespec lint --fix` does; all else stays byte for byte. */
export async function fixRole(text: string, circumstances: RoleCircumstances): Promise<FixedText> {
  const { source, runContext } = await openText(text, circumstances);
  return fixText(text, (candidate) => checkText({ ...source, text: candidate }, runContext));
}
