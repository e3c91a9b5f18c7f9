import type { ImportedRole } from "../import/import-roles.ts";
import { type RoleCircumstances, readSettingsText } from "./text-project.ts";

/**
 * Makes role specs of a posting in text, Markdown, HTML or the JSON of an applicant tracking system, as `rolespec import` does. A Word
 * document comes as the HTML that it was turned into. `path` is the source's name, empty where it has none: its ending may tell the format.
 */
export async function importRoles(
  path: string,
  text: string,
  { settings = "" }: Pick<RoleCircumstances, "settings"> = {},
): Promise<readonly ImportedRole[]> {
  const { importRoles: importSource } = await import("../import/import-roles.ts");
  return importSource(path, text, readSettingsText(settings).settings.site);
}
