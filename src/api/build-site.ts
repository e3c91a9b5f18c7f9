import { judgedDay } from "../core/judged-day.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostic.ts";
import type { Output } from "../render/output.ts";
import type { Day } from "../role/role-spec.ts";
import { selectOutputs } from "../settings/select-outputs.ts";
import { type FailingRole, buildSite as putTogether, type SizedRole } from "../site/build-site.ts";
import { checkSite } from "../site/check-site.ts";
import { openProcessor } from "../site/processor.ts";
import { openProject, readRoleSources } from "../site/project.ts";
import { projectDictionaries } from "../site/project-dictionaries.ts";
import type { Published } from "../site/published.ts";
import { readStatic } from "../site/read-static.ts";

/** What `buildSite` builds, and on which day. */
export interface BuildRequest {
  /** A folder of the project: the nearest `rolespec.yaml` at or above it decides. */
  readonly folder: string;
  /** The day on which laws and deadlines are judged. No clock is read. */
  readonly on: Day;
  /** Only these, built-in ones and the project's own by name; default: those of the settings. */
  readonly outputs?: readonly string[];
  /** The most characters of a line of plain text, such as 72 for mail; default: every paragraph is one line. */
  readonly wrap?: number;
}

/** A site in memory. Nothing of it is on disk until `writeOutputs` puts it there. */
export interface BuildResult {
  readonly outputs: readonly Output[];
  /** The open roles, by which `writeOutputs` tells in `changes.json` what has changed since the last build. */
  readonly published: Published;
  /** Open roles that are left out, because an error is in them. */
  readonly failing: readonly FailingRole[];
  /** How long the texts of the open roles are, and which boards would not take them as they are. */
  readonly sizes: readonly SizedRole[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the roles of a project and builds its site, as `rolespec build --skip-failing` does, but writes nothing. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const { folder, outputs, wrap } = request;
  const on = judgedDay(request.on);
  const project = await openProject(folder);
  const { settings, alex, wordRules } = project;
  const [{ createProseReaders }, { openRenderer, planRendering }] = await Promise.all([
    import("../rules/create-prose-readers.ts"),
    import("../site/open-renderer.ts"),
  ]);
  const plan = await planRendering(project, {
    outputs: selectOutputs(settings, outputs),
    ...(wrap !== undefined && { wrap }),
  });
  const renderer = await openRenderer(plan);
  const sources = await readRoleSources(project, project.root, []);
  const runContext = {
    settings,
    alex,
    on,
    readers: createProseReaders(alex, projectDictionaries(project.root)),
    renderer,
    ...(wordRules !== undefined && { wordRules }),
  };
  const processor = openProcessor(runContext, { folder: project.root, rendering: plan });
  const site = await checkSite(project, { checked: sources, compared: [] }, { on, processor }).finally(() =>
    processor.close(),
  );
  const copied = outputs === undefined ? await readStatic(project.root, project.static) : [];
  const built = putTogether(site, renderer, { settings, on, copied });
  return {
    outputs: built.outputs,
    published: built.published,
    failing: built.failing,
    sizes: built.sizes,
    diagnostics: [...site.findings.diagnostics, ...built.outputFindings].toSorted(compareDiagnostics),
  };
}
