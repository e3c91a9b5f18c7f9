import type { Diagnostic } from "../diagnostic.ts";
import { readSettingsText } from "./text-project.ts";

/** What is wrong with the text of a `rolespec.yaml`. Where there are errors, no result under these settings can be relied on. */
export function checkSettings(text: string): readonly Diagnostic[] {
  return readSettingsText(text).diagnostics;
}
