import { posix } from "node:path";
import { alexNames, folderDefaultsName, type Project, settingsName } from "./project.ts";

/**
 * Whether a role is among changed files, or anything that it is read, judged or shown by: the settings, the templates, the
 * defaults of a folder above it. Paths are relative to the project's root.
 */
export function touchedBy(changed: ReadonlySet<string>, { settings }: Project): (path: string) => boolean {
  const { roles, templates } = settings.paths;
  const isForAll = [...changed].some(
    (path) => path === settingsName || alexNames.includes(path) || isIn(templates, path),
  );
  const folders = [...changed]
    .filter((path) => posix.basename(path) === folderDefaultsName && isIn(roles, path))
    .map((path) => posix.dirname(path));
  return (path) => isForAll || changed.has(path) || folders.some((folder) => isIn(folder, path));
}

function isIn(folder: string, path: string): boolean {
  const clean = posix.normalize(folder).replace(/\/$/, "");
  return clean === "." || path.startsWith(`${clean}/`);
}
