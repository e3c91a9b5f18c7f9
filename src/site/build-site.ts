import type { Renderer } from "../core/renderer.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Output } from "../render/output.ts";
import type { PostingSize } from "../render/posting-size.ts";
import { isOpenOn } from "../role/role-life.ts";
import type { Day } from "../role/role-spec.ts";
import type { CheckedSite } from "./check-site.ts";
import { changesPath, manifestPath, type Published, publishedIn } from "./published.ts";
import { refuseCollisions } from "./refuse-collisions.ts";

/** The files of the whole site, and the roles that are kept out of it because an error stands in them. */
export interface BuiltSite {
  readonly outputs: readonly Output[];
  /** The open roles, by which the next build tells what has changed. */
  readonly published: Published;
  readonly failing: readonly FailingRole[];
  /** How long the open roles are that were built, by path. */
  readonly sizes: readonly SizedRole[];
}

/** An open role and how long its texts are. */
export interface SizedRole {
  readonly path: string;
  readonly size: PostingSize;
}

export interface FailingRole {
  readonly path: string;
  readonly title: string;
  readonly errors: readonly Diagnostic[];
}

/**
 * Puts the site together from its processed roles. An open role with an error is left out. A closed one is kept: its page
 * says only that nobody can apply any more, and an error in it must not keep the site from saying so.
 */
export function buildSite(site: CheckedSite, renderer: Renderer, on: Day): BuiltSite {
  const pages = site.roles.flatMap(({ file, role, rendered, faults = [] }) => {
    if (rendered === undefined) return [];
    const own = site.findings.diagnostics.filter(({ path, severity }) => path === file.path && severity === "error");
    const errors = [...faults, ...own];
    return [{ path: file.path, title: role.title, errors: isOpenOn(role, on) ? errors : [], rendered }];
  });
  const sound = pages.filter(({ errors }) => errors.length === 0).map(({ rendered }) => rendered);
  const unread = site.roles.flatMap(({ file, role: { title }, rendered, faults = [] }) =>
    rendered === undefined && faults.some(({ path }) => path === file.path)
      ? [{ path: file.path, title, errors: faults }]
      : [],
  );
  const failing = [...pages.filter(({ errors }) => errors.length > 0), ...unread];
  const outputs = [...sound.flatMap((role) => role.outputs), ...renderer.renderSite(sound, on)];
  const own = renderer.renderOwn(sound, on);
  refuseCollisions(own, [...outputs, { path: changesPath }, { path: manifestPath }]);
  return {
    outputs: [...outputs, ...own.map(({ output }) => output)],
    published: publishedIn(sound),
    sizes: pages.flatMap(({ path, errors, rendered: { size } }) =>
      errors.length > 0 || size === undefined ? [] : [{ path, size }],
    ),
    failing: failing.map(({ path, title, errors }) => ({ path, title, errors })),
  };
}
