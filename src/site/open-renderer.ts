import { createRenderer, type Renderer } from "../core/renderer.ts";
import type { OutputList } from "../settings/read-outputs.ts";
import { type Project, readTemplates } from "./project.ts";
import { openRasteriser } from "./rasterise.ts";

/** What is asked of a project's renderer. */
export interface RenderingOptions {
  readonly outputs: OutputList;
  readonly wrap?: number;
}

/** The renderer of a project, with its templates and its logo. */
export async function openRenderer(project: Project, { outputs, wrap }: RenderingOptions): Promise<Renderer> {
  const { socialImages, url } = project.settings.site;
  const hasImages = socialImages && url !== undefined && outputs.builtIn.includes("html");
  return createRenderer({
    templateSources: await readTemplates(project),
    settings: project.settings,
    wanted: outputs.builtIn,
    own: outputs.own,
    ...(wrap !== undefined && { wrap }),
    ...(hasImages && { rasterise: await openRasteriser() }),
    ...(project.logo === undefined ? {} : { logo: project.logo }),
  });
}
