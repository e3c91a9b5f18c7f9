import type { RoleSource } from "../core/role-source.ts";
import { factsMissingIn } from "../law/posted-fact.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { isOpenOn, isPublic } from "../role/role-life.ts";
import type { Day } from "../role/role-spec.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import { selectOutputs } from "../settings/select-outputs.ts";
import { sourceFile } from "../source/source-file.ts";
import { textsByRole } from "./judge-outputs.ts";
import { openRenderer } from "./open-renderer.ts";
import type { Project } from "./project.ts";

/** One output of a role, and the duties whose facts it does not carry. */
export interface OutputReading {
  readonly output: string;
  readonly lacks: readonly string[];
}

/** Makes the site in memory and reads back what each output says of each open role, by the path of the role. */
export async function readOutputsBack(
  project: Project,
  sources: readonly RoleSource[],
  on: Day,
): Promise<ReadonlyMap<string, readonly OutputReading[]>> {
  const { settings } = project;
  const renderer = await openRenderer(project, { outputs: selectOutputs(settings, undefined) });
  const rendered = sources.flatMap(({ path, text, folderDefaults }) => {
    const document = readDocument(sourceFile(path, text));
    const { role } = readRole(document, roleDefaultsOf(settings, folderDefaults));
    if (document.isBroken || !isPublic(role) || !isOpenOn(role, on)) return [];
    return [{ path, made: renderer.renderRole({ document, role, settings, on }) }];
  });
  const roles = rendered.map(({ made }) => made);
  const outputs = [...roles.flatMap((role) => role.outputs), ...renderer.renderSite(roles, on)];
  const texts = textsByRole(
    roles.map(({ listing: { slug, url } }) => ({ slug, ...(url !== undefined && { url }) })),
    outputs,
  );
  return new Map(
    rendered.map(({ path, made }) => [
      path,
      (texts.get(made.listing.slug) ?? []).map(({ output, text }) => ({
        output,
        lacks: factsMissingIn(text, made.facts).map(({ duty }) => duty),
      })),
    ]),
  );
}
