import { createRenderer, type Renderer, type RendererMaterials } from "../core/renderer.ts";
import type { OutputList } from "../settings/read-outputs.ts";
import { type Project, readTemplates } from "./project.ts";
import { openRasteriser } from "./rasterise.ts";

/** What is asked of a project's renderer. */
export interface RenderingOptions {
  readonly outputs: OutputList;
  readonly wrap?: number;
}

/** What a project is rendered with, as plain data: it may go to other threads. */
export interface RenderingPlan extends Omit<RendererMaterials, "rasterise"> {
  /** Whether images of shared links are wanted. */
  readonly hasImages: boolean;
}

/** What a project is rendered with: its templates and its logo. */
export async function planRendering(project: Project, { outputs, wrap }: RenderingOptions): Promise<RenderingPlan> {
  const { socialImages, url } = project.settings.site;
  return {
    templateSources: await readTemplates(project),
    settings: project.settings,
    wanted: outputs.builtIn,
    own: outputs.own,
    pages: project.pages.pages,
    files: project.static.files,
    hasImages: socialImages && url !== undefined && outputs.builtIn.includes("html"),
    ...(wrap !== undefined && { wrap }),
    ...(project.logo === undefined ? {} : { logo: project.logo }),
  };
}

/** The renderer of a plan. Templates that are missing or cannot be compiled are a `UserError`. */
export async function openRenderer({ hasImages, ...materials }: RenderingPlan): Promise<Renderer> {
  return createRenderer({ ...materials, ...(hasImages && { rasterise: await openRasteriser() }) });
}
