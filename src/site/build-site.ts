import type { Diagnostic } from "../diagnostic.ts";
import type { Output } from "../render/output.ts";
import { renderSite } from "../render/render-site.ts";
import type { CheckedSite } from "./check-site.ts";
import type { Workshop } from "./process-role.ts";

/** The files of the whole site, and the roles that are kept out of it because an error stands in them. */
export interface BuiltSite {
  readonly outputs: readonly Output[];
  readonly failing: readonly FailingRole[];
}

export interface FailingRole {
  readonly path: string;
  readonly title: string;
  readonly errors: readonly Diagnostic[];
}

/** Puts the site together from its processed roles. A role with an error is left out; a draft or an internal role is never in. */
export function buildSite(site: CheckedSite, { settings, on, rendering }: Workshop): BuiltSite {
  if (rendering === undefined) return { outputs: [], failing: [] };
  const published = site.roles.flatMap(({ file, role, rendered }) => {
    if (rendered === undefined) return [];
    const errors = site.findings.diagnostics.filter(({ path, severity }) => path === file.path && severity === "error");
    return [{ path: file.path, title: role.title, errors, rendered }];
  });
  const sound = published.filter(({ errors }) => errors.length === 0).map(({ rendered }) => rendered);
  const listings = sound.map(({ listing }) => listing);
  return {
    outputs: [
      ...sound.flatMap(({ outputs }) => outputs),
      ...renderSite(listings, settings, on, rendering.templates, rendering.wanted),
    ],
    failing: published
      .filter(({ errors }) => errors.length > 0)
      .map(({ path, title, errors }) => ({ path, title, errors })),
  };
}
