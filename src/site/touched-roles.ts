import { posix } from "node:path";
import { settingsName } from "../settings/settings.ts";
import { baselineName } from "./baseline-file.ts";
import { alexNames, folderDefaultsName, type Project } from "./project.ts";

/**
 * Whether a role is among changed files, or anything that it is read, judged or shown by: the settings, the baseline, the
 * templates, shared blocks, the defaults of a folder above it. Paths are relative to the project's root.
 */
export function touchedBy(changed: ReadonlySet<string>, { settings }: Project): (path: string) => boolean {
  const { roles, templates } = settings.paths;
  const forAll = [settingsName, baselineName, ...alexNames];
  // Which roles take in a block is not known before they are read.
  const shared = [templates, ...(settings.blocks === undefined ? [] : [settings.blocks])];
  const isForAll = [...changed].some((path) => forAll.includes(path) || shared.some((folder) => isIn(folder, path)));
  const folders = [...changed]
    .filter((path) => posix.basename(path) === folderDefaultsName && isIn(roles, path))
    .map((path) => posix.dirname(path));
  return (path) => isForAll || changed.has(path) || folders.some((folder) => isIn(folder, path));
}

/** Whether a path lies in a folder; both are relative to the project's root. */
export function isIn(folder: string, path: string): boolean {
  const clean = posix.normalize(folder).replace(/\/$/, "");
  return clean === "." || path.startsWith(`${clean}/`);
}
