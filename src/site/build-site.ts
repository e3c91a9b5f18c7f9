import type { Renderer } from "../core/renderer.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import type { BoardRefusal } from "../render/boards/board-feed.ts";
import type { Output } from "../render/output.ts";
import type { PostingSize } from "../render/posting-size.ts";
import type { RenderedRole } from "../render/render-role.ts";
import { isOpenOn } from "../role/role-life.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { Settings } from "../settings/settings.ts";
import { type SourceFile, textStart } from "../source/source-file.ts";
import type { CheckedSite } from "./check-site.ts";
import { isBlock } from "./check-texts.ts";
import { changesPath, manifestPath, type Published, publishedIn } from "./published.ts";
import { judgeOutputs, type PublishedRole } from "./read-back/judge-outputs.ts";
import type { FinishedFiles } from "./read-back/texts-by-role.ts";
import { refuseCollisions } from "./refuse-collisions.ts";
import { withinSiteDeadline } from "./site-deadline.ts";

/** The files of the whole site, and the roles that are kept out of it because an error is in them. */
export interface BuiltSite {
  readonly outputs: readonly Output[];
  /** The open roles, by which the next build tells what has changed. */
  readonly published: Published;
  readonly failing: readonly FailingRole[];
  /** How long the open roles are that were built, by path. */
  readonly sizes: readonly SizedRole[];
  /** What the finished outputs lack, of roles that are left out for it and of others. */
  readonly outputFindings: readonly Diagnostic[];
  /** Roles that boards do not take, which are on the site all the same. */
  readonly refusals: readonly BoardRefusal[];
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

/** What a site is put together by. */
export interface BuildContext {
  readonly settings: Settings;
  readonly on: Day;
  /** The files that are copied into the site. */
  readonly copied: readonly Output[];
}

/**
 * Puts the site together from its processed roles, reads every finished output back, and leaves out an open role with an error in
 * itself or in what was made of it. A closed one is kept: its page says only that nobody can apply any more, and an error in it must
 * not keep the site from saying so.
 */
export function buildSite(site: CheckedSite, renderer: Renderer, context: BuildContext): BuiltSite {
  const { settings, on } = context;
  const found = errorsByPath(site.findings.diagnostics);
  // A role says what its blocks say.
  const blockErrors = [...found].flatMap(([path, errors]) => (isBlock(path, settings) ? errors : []));
  const pages = site.roles.flatMap(({ file, role, verdicts, rendered, faults = [] }) => {
    if (rendered === undefined) return [];
    const shared = role.blocks === undefined ? [] : blockErrors;
    const errors = isOpenOn(role, on) ? [...faults, ...(found.get(file.path) ?? []), ...shared] : [];
    return [{ file, role, verdicts, rendered, errors }];
  });
  // What could not be read at all has no page, and must not be missing without a word.
  const unread = site.roles.flatMap(({ file, role: { title }, rendered, faults = [] }) =>
    rendered === undefined && faults.some(({ path }) => path === file.path)
      ? [{ path: file.path, title, errors: faults }]
      : [],
  );
  const sound = pages.filter(({ errors }) => errors.length === 0);
  const files = render(sound, renderer, context);
  const judged = judgeOutputs(sound.filter(({ role }) => isOpenOn(role, on)).map(publishedRole), files, settings);
  const lacking = errorsByPath(judged);
  const kept = lacking.size === 0 ? sound : sound.filter(({ file }) => !lacking.has(file.path));
  const failing = pages.flatMap(({ file, role, errors }) => {
    const all = [...errors, ...(lacking.get(file.path) ?? [])];
    return all.length === 0 ? [] : [{ path: file.path, title: role.title, errors: all }];
  });
  return {
    outputs: allOf(kept === sound ? files : render(kept, renderer, context)),
    published: publishedIn(kept.map(({ rendered }) => rendered)),
    sizes: kept.flatMap(({ file, rendered: { size } }) => (size === undefined ? [] : [{ path: file.path, size }])),
    failing: [...failing, ...unread, ...failingFiles(site, found)],
    outputFindings: judged,
    refusals: renderer.refusals(
      kept.map(({ rendered }) => rendered),
      on,
    ),
  };
}

interface Page {
  readonly file: SourceFile;
  readonly role: RoleSpec;
  readonly verdicts: readonly Verdict[];
  readonly rendered: RenderedRole;
}

/** Pages that are no postings and cannot be read, and files that cannot be copied. */
function failingFiles(
  { otherFiles }: CheckedSite,
  found: ReadonlyMap<string, readonly Diagnostic[]>,
): readonly FailingRole[] {
  return otherFiles.flatMap((path) => {
    const errors = found.get(path) ?? [];
    return errors.length === 0 ? [] : [{ path, title: "", errors }];
  });
}

/** The files of the site, those of the project's own outputs and those that are copied. */
interface SiteFiles extends FinishedFiles {
  readonly copied: readonly Output[];
}

function allOf({ outputs, own, copied }: SiteFiles): readonly Output[] {
  return [...outputs, ...own.map(({ output }) => output), ...copied];
}

function render(pages: readonly Page[], renderer: Renderer, { settings, on, copied }: BuildContext): SiteFiles {
  const roles = pages.map(({ rendered }) => rendered);
  const limits = { deadline: settings.deadline, roles: roles.length };
  const around = withinSiteDeadline("the list, the pages and the feeds", () => renderer.renderSite(roles, on), limits);
  const outputs = [...roles.flatMap((role) => role.outputs), ...around];
  const own = withinSiteDeadline("your own outputs", () => renderer.renderOwn(roles, on), limits);
  const added = [
    ...own.map(({ name, output }) => ({ owner: `the output \`${name}\``, output })),
    ...copied.map((output) => ({ owner: `the folder \`static\``, output })),
  ];
  refuseCollisions(added, [...outputs, { path: changesPath }, { path: manifestPath }]);
  return { outputs, own, copied };
}

function publishedRole({ file, verdicts, rendered }: Page): PublishedRole {
  const { slug, title, url } = rendered.listing;
  const fence = { start: textStart(file), end: Math.min(textStart(file) + 3, file.text.length) };
  return {
    path: file.path,
    slug,
    title,
    facts: rendered.facts,
    verdicts,
    place: fence,
    ...(url !== undefined && { url }),
  };
}

function errorsByPath(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const errors = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== "error") continue;
    const own = errors.get(diagnostic.path);
    if (own === undefined) errors.set(diagnostic.path, [diagnostic]);
    else own.push(diagnostic);
  }
  return errors;
}
