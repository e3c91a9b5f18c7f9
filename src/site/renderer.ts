import type { Output } from "../render/output.ts";
import { type RenderedRole, renderRole } from "../render/render-role.ts";
import { renderSite } from "../render/render-site.ts";
import type { RolePage } from "../render/role-page.ts";
import { compileTemplates } from "../render/templates.ts";
import type { OutputName, Settings } from "../settings/settings.ts";

/** The outputs that this version makes; the settings may name more, which are told of and left out. */
export const renderedOutputs: readonly OutputName[] = [
  "html",
  "fragment",
  "json-ld",
  "text",
  "index",
  "jobs-json",
  "sitemap",
];

/** Makes the files of roles and of the site around them. Who only checks roles need not load it. */
export interface Renderer {
  renderRole(page: RolePage): RenderedRole;
  renderSite(roles: readonly RenderedRole[]): readonly Output[];
}

/** A renderer with these templates, by file name. Templates that cannot be compiled are a `UserError`. */
export function createRenderer(
  templateSources: ReadonlyMap<string, string>,
  wanted: readonly OutputName[],
  settings: Settings,
): Renderer {
  const templates = compileTemplates(templateSources);
  return {
    renderRole: (page) => renderRole(page, templates, wanted),
    renderSite: (roles) => renderSite(roles, { settings, templates, wanted }),
  };
}
