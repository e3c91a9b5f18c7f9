import type { Output } from "../render/output.ts";
import { type RenderedRole, renderRole } from "../render/render-role.ts";
import { renderSite, type SiteMaterials } from "../render/render-site.ts";
import type { RolePage } from "../render/role-page.ts";
import { compileTemplates } from "../render/templates.ts";
import type { Day } from "../role/role-spec.ts";
import type { OutputName } from "../settings/settings.ts";
import { type Project, readTemplates } from "./project.ts";

/** Makes the files of roles and of the site around them. Who only checks roles need not load it. */
export interface Renderer {
  renderRole(page: RolePage): RenderedRole;
  renderSite(roles: readonly RenderedRole[], on: Day): readonly Output[];
}

/** What a site is rendered with. */
export interface RendererMaterials extends Omit<SiteMaterials, "templates"> {
  /** The texts of the templates, by file name. */
  readonly templateSources: ReadonlyMap<string, string>;
}

/** The renderer of a project, with its templates and its logo. */
export async function openRenderer(project: Project, outputs: readonly OutputName[]): Promise<Renderer> {
  return createRenderer({
    templateSources: await readTemplates(project),
    settings: project.settings,
    wanted: outputs,
    ...(project.logo === undefined ? {} : { logo: project.logo }),
  });
}

/** A renderer with these templates. Templates that cannot be compiled are a `UserError`. */
export function createRenderer({ templateSources, ...materials }: RendererMaterials): Renderer {
  const templates = compileTemplates(templateSources);
  return {
    renderRole: (page) => renderRole(page, templates, materials.wanted),
    renderSite: (roles, on) => renderSite(roles, { ...materials, templates }, on),
  };
}
