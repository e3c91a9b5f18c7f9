import type { BuiltSite } from "../site/build-site.ts";
import { readManifest } from "../site/manifest.ts";
import type { Project } from "../site/project.ts";
import { UserError } from "../user-error.ts";
import type { Call, Option } from "./command.ts";

export const allowEmptyOption: Option = {
  name: "allow-empty",
  summary: "Go on where no role is found, or where none would be left on the site.",
};

/** Refuses a run over no role at all: a wrong folder or a typo in `paths.roles` must not look like success. */
export function refuseNoRoles(found: number, call: Call, { settings }: Project): void {
  if (found > 0 || call.switches.has("allow-empty")) return;
  const searched = call.arguments.length > 0 ? call.arguments.join(", ") : `${settings.paths.roles}/`;
  throw new UserError(`No role is found in ${searched}.`, {
    hint: "Check `paths: { roles: … }` in rolespec.yaml and the folder you are in. `rolespec init` starts a site, `rolespec new TITLE` a role; --allow-empty goes on without roles.",
  });
}

/** Refuses to replace a site that has open roles by one without any. */
export async function refuseEmptySite(built: BuiltSite, folder: string, call: Call): Promise<void> {
  if (Object.keys(built.published).length > 0 || call.switches.has("allow-empty")) return;
  const before = Object.keys((await readManifest(folder)).published).length;
  if (before > 0)
    throw new UserError(`No open role would be left of the ${before} on the site in ${folder}, so it stays as it is.`, {
      hint: "If that is what you want, run it again with --allow-empty.",
    });
  if (built.failing.length > 0)
    throw new UserError("Every open role has errors, so there is nothing to publish.", {
      hint: "Fix the errors, or build a site without open roles with --allow-empty.",
    });
}
