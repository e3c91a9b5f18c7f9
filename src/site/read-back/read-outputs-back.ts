import type { Renderer } from "../../core/renderer.ts";
import { factsMissingIn } from "../../law/posted-fact.ts";
import type { Day } from "../../role/role-spec.ts";
import type { SeenRole } from "../read-roles.ts";
import { textsByRole } from "./texts-by-role.ts";

/** One output of a role, and the duties whose facts it does not carry. */
export interface OutputReading {
  readonly output: string;
  readonly lacks: readonly string[];
}

/** Makes the site of the roles in memory and reads back what each output says of each open one, by the path of the role. */
export function readOutputsBack(
  seen: readonly SeenRole[],
  renderer: Renderer,
  on: Day,
): ReadonlyMap<string, readonly OutputReading[]> {
  const made = seen.flatMap(({ file: { path }, rendered }) => (rendered === undefined ? [] : [{ path, rendered }]));
  const roles = made.map(({ rendered }) => rendered);
  const outputs = [...roles.flatMap((role) => role.outputs), ...renderer.renderSite(roles, on)];
  const texts = textsByRole(
    roles.map(({ listing: { slug, title, url } }) => ({ slug, title, ...(url !== undefined && { url }) })),
    { outputs, own: renderer.renderOwn(roles, on) },
  );
  return new Map(
    made.map(({ path, rendered }) => [
      path,
      (texts.get(rendered.listing.slug) ?? []).map((posted) => ({
        output: posted.output,
        lacks: [...new Set(factsMissingIn(posted, rendered.facts).map(({ duty }) => duty))],
      })),
    ]),
  );
}
