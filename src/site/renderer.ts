import type { Output } from "../render/output.ts";
import { type RenderedRole, type RoleListing, renderRole } from "../render/render-role.ts";
import { renderSite } from "../render/render-site.ts";
import type { RolePage } from "../render/role-page.ts";
import { compileTemplates } from "../render/templates.ts";
import type { OutputName, Settings } from "../settings/settings.ts";

/** Makes the files of roles and of the site around them. Who only checks roles need not load it. */
export interface Renderer {
  renderRole(page: RolePage): RenderedRole;
  renderSite(listings: readonly RoleListing[]): readonly Output[];
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
    renderSite: (listings) => renderSite(listings, settings, templates, wanted),
  };
}
