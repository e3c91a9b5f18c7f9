import type { BoardRefusal } from "../render/boards/board-feed.ts";
import { entriesOf } from "../render/feeds/feed-entry.ts";
import { refusalsOf } from "../render/feeds/feeds.ts";
import type { Output } from "../render/output.ts";
import { notationOf, type OwnFile, ownFiles } from "../render/own-outputs.ts";
import { type Rasterise, type RenderedRole, renderRole } from "../render/render-role.ts";
import { renderSite, type SiteMaterials } from "../render/render-site.ts";
import type { RolePage } from "../render/role-page.ts";
import { siteView } from "../render/site-view.ts";
import { compileTemplates, type ReadyTemplate } from "../render/templates.ts";
import type { Day } from "../role/role-spec.ts";
import type { OwnOutput } from "../settings/settings.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";

/** Makes the files of roles and of the site around them. Who only checks roles need not load it. */
export interface Renderer {
  renderRole(page: RolePage): RenderedRole;
  renderSite(roles: readonly RenderedRole[], on: Day): readonly Output[];
  /** The open roles that are not in the file of a board, because they lack what it requires. */
  refusals(roles: readonly RenderedRole[], on: Day): readonly BoardRefusal[];
  /** The files of the project's own outputs. */
  renderOwn(roles: readonly RenderedRole[], on: Day): readonly OwnFile[];
}

/** What a site is rendered with. */
export interface RendererMaterials extends Omit<SiteMaterials, "templates"> {
  /** The texts of the templates, by file name. */
  readonly templateSources: ReadonlyMap<string, string>;
  /** Those of them that are functions already. Default: none. */
  readonly readyTemplates?: readonly ReadyTemplate[];
  /** The project's own outputs that are wanted. */
  readonly own: readonly OwnOutput[];
  /** The most characters of a line of plain text, where it is wrapped. */
  readonly wrap?: number;
  /** Where images of shared links are wanted. */
  readonly rasterise?: Rasterise;
}

/** A renderer with these templates. Templates that are missing or cannot be compiled are a `UserError`. */
export function createRenderer({
  templateSources,
  readyTemplates,
  own,
  wrap,
  rasterise,
  ...materials
}: RendererMaterials): Renderer {
  for (const output of own) refuseMissing(output, templateSources, materials.settings.paths.templates);
  const templates = compileTemplates(templateSources, "html", readyTemplates);
  const textTemplates = compileTemplates(
    new Map([...templateSources].filter(([name]) => /\.(?:txt|jsonld)\.eta$/.test(name))),
    "text",
    readyTemplates,
  );
  const site = siteView(materials.settings, materials.logo);
  const { url: siteUrl } = materials.settings.site;
  const others = new Map(
    [...new Set(own.map(({ path }) => notationOf(path)))].map(
      (notation) => [notation, notation === "html" ? templates : compileTemplates(templateSources, notation)] as const,
    ),
  );
  return {
    renderRole: (page) =>
      renderRole(page, templates, {
        textTemplates,
        wanted: materials.wanted,
        ...(wrap !== undefined && { wrap }),
        ...(rasterise !== undefined && { rasterise }),
      }),
    renderSite: (roles, on) => renderSite(roles, { ...materials, templates }, on),
    refusals: (roles, on) =>
      refusalsOf(entriesOf(roles), { settings: materials.settings, wanted: materials.wanted, on }),
    renderOwn: (roles, on) =>
      ownFiles(roles, {
        outputs: own,
        templatesFor: (notation) => others.get(notation) ?? templates,
        site,
        ownWords: materials.settings.words,
        on,
        ...(siteUrl !== undefined && { siteUrl }),
      }),
  };
}

function refuseMissing({ name, template }: OwnOutput, sources: ReadonlyMap<string, string>, folder: string): void {
  if (sources.has(template)) return;
  const near = nearestWord(template, [...sources.keys()]);
  throw new UserError(`The output \`${name}\` asks for ${folder}/${template}, which is not there.`, {
    hint: near === undefined ? "Create that file, or name another template in rolespec.yaml." : `Did you mean ${near}?`,
  });
}
