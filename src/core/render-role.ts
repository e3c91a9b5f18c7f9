import type { Output } from "../render/output.ts";
import type { ReadyTemplate } from "../render/templates.ts";
import { type OutputName, outputNames } from "../settings/settings.ts";
import { processRole } from "./process-role.ts";
import { openText, type RoleCircumstances } from "./text-project.ts";

/** What a role is rendered with, where there are no files. */
export interface RenderRequest extends RoleCircumstances {
  /** The texts of the templates, by file name: those of the package, each replaced by an own one of the same name. */
  readonly templates: ReadonlyMap<string, string>;
  /** Those templates that are functions already, for pages in which no text may become code. Default: none. */
  readonly readyTemplates?: readonly ReadyTemplate[];
  /** Whether a draft is rendered as if it were open, to be looked at before it is published. Default: no. */
  readonly previewsDrafts?: boolean;
  /** Default: those of the settings. */
  readonly outputs?: readonly OutputName[];
}

/**
 * Renders the site of the role in a text, as `rolespec build` would with this role alone, but without checking it. A draft, an
 * internal role or one that cannot be read gives no files of its own. A template that fails is a `UserError`.
 */
export async function renderRole(text: string, request: RenderRequest): Promise<readonly Output[]> {
  const [{ source, runContext }, { createRenderer }] = await Promise.all([
    openText(text, request),
    import("./renderer.ts"),
  ]);
  const { settings, on } = runContext;
  const renderer = createRenderer({
    templateSources: request.templates,
    ...(request.readyTemplates !== undefined && { readyTemplates: request.readyTemplates }),
    settings,
    wanted: outputNames.filter((name) => (request.outputs ?? settings.outputs).includes(name)),
    own: [],
    pages: [],
    files: [],
  });
  const { rendered } = processRole(source, {
    ...runContext,
    renderer,
    previewsDrafts: request.previewsDrafts ?? false,
  });
  if (rendered === undefined) return [];
  return [...rendered.outputs, ...renderer.renderSite([rendered], on)];
}
