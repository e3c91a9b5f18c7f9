import type { ReadRole } from "../audit/audit.ts";
import type { Renderer } from "../core/renderer.ts";
import type { RoleSource } from "../core/role-source.ts";
import type { RenderedRole } from "../render/render-role.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { isOpenOn, isPublic } from "../role/role-life.ts";
import type { Day } from "../role/role-spec.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Settings } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import { withinDeadline } from "./deadline.ts";
import type { Project } from "./project.ts";
import { givenUp, lateBy } from "./unread-source.ts";

/** A role as it was read, with its files where it is open and they were wanted. */
export interface SeenRole extends ReadRole {
  readonly rendered?: RenderedRole;
}

/** What the files of open roles are made with. */
export interface RoleRendering {
  readonly renderer: Renderer;
  readonly on: Day;
}

/** Reads roles with what the settings and their folders say for them, without checking them. One that takes too long is not read. */
export function readRoles(
  { settings }: Project,
  sources: readonly RoleSource[],
  rendering?: RoleRendering,
): readonly SeenRole[] {
  const { deadline } = settings;
  return sources.map((source) => {
    const seen = withinDeadline(() => see(source, settings, rendering), deadline);
    return seen.kind === "done" ? seen.value : see(givenUp(source, lateBy(deadline)), settings);
  });
}

function see(
  { path, text, folderDefaults, faults = [] }: RoleSource,
  settings: Settings,
  rendering?: RoleRendering,
): SeenRole {
  const file = sourceFile(path, text);
  const own = faults.filter((fault) => fault.path === path);
  const document = readDocument(own.length > 0 ? sourceFile(path, "") : file);
  const reading = readRole(document, roleDefaultsOf(settings, folderDefaults));
  const { role } = reading;
  if (own.length > 0) {
    const why = own.map(({ message, span }) => ({ kind: "unreadable", message, span }) as const);
    return { file, role, faults: why, isUnread: true };
  }
  const isShown = !document.isBroken && isPublic(role) && rendering !== undefined && isOpenOn(role, rendering.on);
  if (!isShown) return { file, ...reading };
  const { renderer, on } = rendering;
  return { file, ...reading, rendered: renderer.renderRole({ document, role, settings, on }) };
}
