import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { isMarkdownName } from "../site/markdown-name.ts";
import type { Project } from "../site/project.ts";

/** What is told of changes on disk. */
export interface ChangeListener {
  /** A role's file, relative to the project's root. */
  role(path: string): void;
  /** Settings, defaults, templates, rules, pages, blocks or files to copy. */
  project(): void;
}

/** Editors write a file in several steps; changes within this time, in milliseconds, are one. */
const together = 40;

/** Watches the files of a project, until it is closed. */
export function watchProject(project: Project, listener: ChangeListener): { close(): Promise<void> } {
  const { root, settings } = project;
  const named = [settings.pages, settings.blocks, settings.static].flatMap((folder) => folder ?? []);
  const folders = [settings.paths.roles, settings.paths.templates, settings.paths.rules, ...named];
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (key: string, work: () => void): void => {
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        work();
      }, together),
    );
  };
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // Files at the root are settings; of its folders only those of the project's own matter.
    ignored: (path, stats) => {
      const place = relative(root, path).split(sep).join("/");
      if (place === "") return false;
      if (
        folders.some((folder) => folder === place || folder.startsWith(`${place}/`) || place.startsWith(`${folder}/`))
      )
        return false;
      return place.includes("/") || stats?.isDirectory() === true;
    },
  });
  watcher.on("all", (_, path) => {
    const place = relative(root, path).split(sep).join("/");
    const isRole =
      place.startsWith(`${settings.paths.roles}/`) && isMarkdownName(place.slice(place.lastIndexOf("/") + 1));
    if (isRole) later(place, () => listener.role(place));
    else if (isOfProject(place, folders)) later("", () => listener.project());
  });
  return { close: () => watcher.close() };
}

function isOfProject(place: string, folders: readonly string[]): boolean {
  if (/\.rolespec-(?:new|next)-/.test(place)) return false;
  if (place === "rolespec.yaml" || place.startsWith(".alexrc")) return true;
  return folders.some((folder) => place.startsWith(`${folder}/`)) && /\.\w+$/.test(place);
}
