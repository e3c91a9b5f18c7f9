import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunContext } from "../../core/process-role.ts";
import { settingsName } from "../../settings/settings.ts";
import { type CheckedSite, checkSite } from "../check-site.ts";
import { processHere } from "../processor.ts";
import { openProject, roleSourceAt } from "../project.ts";

/** A state of a project: what its roles are judged by, and the text of each role, by path. */
export interface ProjectState {
  /** Settings, defaults of folders, word rules and templates. */
  readonly context: ReadonlyMap<string, string>;
  readonly checked: ReadonlyMap<string, string>;
  /** Roles that the others are compared with. */
  readonly compared: ReadonlyMap<string, string>;
}

/** Checks the roles of a state that is on no disk: its settings are written to a folder of their own for that moment. */
export async function checkState(
  { context, checked, compared }: ProjectState,
  { on, readers }: RunContext,
): Promise<CheckedSite> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-change-"));
  try {
    for (const [path, text] of new Map([[settingsName, ""], ...context])) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const project = await openProject(folder);
    const { settings, alex, wordRules } = project;
    const { createProseReaders } = await import("../../rules/create-prose-readers.ts");
    const sources = (texts: ReadonlyMap<string, string>) =>
      Promise.all([...texts].map(([path, text]) => roleSourceAt(project, path, text)));
    const selection = { checked: await sources(checked), compared: await sources(compared) };
    const processor = processHere({
      settings,
      alex,
      on,
      readers: { ...createProseReaders(alex), dictionaries: readers.dictionaries },
      ...(wordRules !== undefined && { wordRules }),
    });
    return await checkSite(project, selection, { on, processor });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
