import { mkdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { allowEdits } from "../app/allow-edits.ts";
import type { Answers } from "../app/answer-here.ts";
import { checkedPosting } from "../app/check-posting.ts";
import { completePosting } from "../app/complete-posting.ts";
import type { ProjectCalls, ProjectEvent, Saved, SaveRequest } from "../app/project-protocol.ts";
import type { Posting, Shown } from "../app/protocol.ts";
import { nothingShown, outputsToShow, shownOutputs } from "../app/shown-outputs.ts";
import { checkText as checkForFixes } from "../core/check-text.ts";
import { importRoles } from "../core/import-roles.ts";
import { processRole } from "../core/process-role.ts";
import type { Renderer } from "../core/renderer.ts";
import { fixText } from "../lint/fix-text.ts";
import { isPublic } from "../role/role-life.ts";
import { slugOf } from "../role/slug.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { settingsName } from "../settings/settings.ts";
import { openRenderer, planRendering } from "../site/open-renderer.ts";
import { type Project, roleSourceAt } from "../site/project.ts";
import { scaffoldRole } from "../site/scaffold.ts";
import { writeNewFiles } from "../site/write-new-files.ts";
import { writeWhole } from "../site/write-whole.ts";
import { UserError } from "../user-error.ts";
import { checkAll, checkText, openFile, openState, type ProjectState, versionOf } from "./project-state.ts";

/** Answers every call of the page, from the files of a project. */
export type ProjectAnswers = Answers & {
  readonly [Name in Exclude<keyof ProjectCalls, keyof Answers>]: (
    ask: ProjectCalls[Name]["ask"],
  ) => Promise<ProjectCalls[Name]["answer"]>;
};

/** A project that is looked at, and the files of which may change at any moment. */
export interface ProjectSession {
  readonly answers: ProjectAnswers;
  readonly state: () => ProjectState;
  /** Settings, templates or rules are others now. */
  reload(): Promise<void>;
  /** A role's file is new, another or gone. */
  roleChanged(path: string): Promise<void>;
}

export interface SessionOptions {
  readonly folder: string;
  /** The day of judging, for the project as it is now. */
  dayFor(project: Project): string;
  tell(event: ProjectEvent): void;
}

export async function openSession({ folder, dayFor, tell }: SessionOptions): Promise<ProjectSession> {
  let state = await openState(folder, dayFor);
  let renderer: Promise<Renderer> | undefined;
  let generation = 0;
  const checkAllRoles = (): void => {
    const mine = ++generation;
    void checkAll(
      state,
      (roles) => tell({ kind: "roles", roles }),
      () => mine === generation,
    );
  };
  const rendererNow = async (): Promise<Renderer> => {
    renderer ??= planRendering(state.project, { outputs: { builtIn: outputsToShow, own: [] } }).then((plan) =>
      openRenderer({ ...plan, hasImages: false }),
    );
    return renderer;
  };
  const refuseOther = (path: string): void => {
    if (path !== settingsName && !state.roles.has(path)) throw new UserError(`${path} is no role of this project.`);
  };
  const pathOf = ({ path = "" }: Posting): string => {
    refuseOther(path);
    return path;
  };

  const answers: ProjectAnswers = {
    async project() {
      const { settings } = state.project;
      return { title: settings.site.title, roles: [...state.roles.values()], settingsPath: settingsName };
    },
    async open({ path }) {
      refuseOther(path);
      const { root } = state.project;
      return openFile(root, path).catch((error: unknown) => {
        // A project without settings has every default.
        if (path === settingsName) return { text: "", version: "" };
        throw error;
      });
    },
    async save(request) {
      refuseOther(request.path);
      return saveFile(state.project.root, request);
    },
    async create({ title }) {
      if (!/[\p{L}\p{N}]/u.test(title)) throw new UserError("A role begins with its title.");
      const { root, settings } = state.project;
      const path = `${settings.paths.roles}/${slugOf(title)}.md`;
      await mkdir(dirname(resolve(root, path)), { recursive: true });
      await writeNewFiles(root, new Map([[path, scaffoldRole(title.trim(), state.runContext.on)]]));
      await session.roleChanged(path);
      return { path };
    },
    async check(posting) {
      const path = pathOf(posting);
      const { processed, diagnostics } = await checkText(state, path, posting.text);
      const settingsFile = state.project.files.find((file) => file.path === settingsName);
      return checkedPosting(
        { ...posting, path, settings: settingsFile?.text ?? "" },
        { ...processed, diagnostics },
        state.project.settings,
      );
    },
    async show(posting) {
      const path = pathOf(posting);
      const { project, runContext } = state;
      try {
        const source = await roleSourceAt(project, path, posting.text);
        const ready = await rendererNow();
        const processed = processRole(source, { ...runContext, renderer: ready, previewsDrafts: true });
        return shownOf(processed, ready, runContext.on);
      } catch (error) {
        if (error instanceof UserError) return nothingShown(`${error.message} ${error.hint ?? ""}`.trim());
        throw error;
      }
    },
    async fix(posting) {
      const source = await roleSourceAt(state.project, pathOf(posting), posting.text);
      return fixText(posting.text, (text) => checkForFixes({ ...source, text }, state.runContext));
    },
    allow: async (asked) => ({ edits: allowEdits(asked) }),
    complete: async (asked) => completePosting(asked, rulesWith(state.runContext.wordRules)),
    async import({ name, content }) {
      if (typeof content !== "string") return { remarks: ["Import files with `rolespec import`."] };
      const [role] = await importRoles(name, content);
      return role === undefined ? { remarks: ["No posting was found in it."] } : { text: role.text, remarks: [] };
    },
  };

  const session: ProjectSession = {
    answers,
    state: () => state,
    async reload() {
      renderer = undefined;
      state = await openState(folder, dayFor);
      tell({ kind: "project" });
      checkAllRoles();
    },
    async roleChanged(path) {
      const file = await openFile(state.project.root, path).catch(() => undefined);
      if (file === undefined) {
        state.outlines.delete(path);
        if (state.roles.delete(path)) tell({ kind: "removed", path });
        return;
      }
      const { entry, processed } = await checkText(state, path, file.text);
      state.roles.set(path, entry);
      state.outlines.set(path, processed.linted);
      tell({ kind: "roles", roles: [entry] });
      tell({ kind: "changed", path });
    },
  };
  checkAllRoles();
  return session;
}

function shownOf({ role, rendered }: ReturnType<typeof processRole>, renderer: Renderer, on: string): Shown {
  if (rendered !== undefined)
    return shownOutputs([...rendered.outputs, ...renderer.renderSite([rendered], on)], role.slug);
  return nothingShown(
    isPublic({ ...role, status: "open" })
      ? "This role has no page, because it cannot be read as it is. Fix its errors first."
      : "This role is internal, so nothing of it is published.",
  );
}

/** Writes a file as it was written before: with its byte order mark and its line ends. */
async function saveFile(root: string, { path, text, version }: SaveRequest): Promise<Saved> {
  const file = resolve(root, path);
  const before = await readFile(file).catch(() => undefined);
  if ((before === undefined ? "" : versionOf(before)) !== version) return { kind: "changed" };
  const old = before?.toString("utf8") ?? "";
  const lineEnd = /\r\n|\r|\n/.exec(old)?.[0] ?? "\n";
  const written = `${old.startsWith("\uFEFF") ? "\uFEFF" : ""}${text.replaceAll("\n", lineEnd)}`;
  await writeWhole(file, written);
  return { kind: "saved", version: versionOf(Buffer.from(written)) };
}
