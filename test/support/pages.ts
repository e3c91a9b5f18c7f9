import { createRenderer } from "../../src/core/renderer.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { lintRole } from "../../src/lint/lint-role.ts";
import type { BoardRefusal } from "../../src/render/boards/board-feed.ts";
import type { Output } from "../../src/render/output.ts";
import type { Logo } from "../../src/render/render-site.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { isPublic } from "../../src/role/role-life.ts";
import type { RoleSpec } from "../../src/role/role-spec.ts";
import { allRules } from "../../src/rules/all.ts";
import { createProseReaders } from "../../src/rules/create-prose-readers.ts";
import { projectWordsOf } from "../../src/rules/project-words.ts";
import type { RoleRule, Rule } from "../../src/rules/rule.ts";
import { subjectOf } from "../../src/rules/subject.ts";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { type OutputName, outputNames, type Settings } from "../../src/settings/settings.ts";
import { readBuiltInTemplates } from "../../src/site/package-files.ts";
import { sourceFile } from "../../src/source/source-file.ts";

/** The day on which tests build. */
export const today = "2026-11-22";

const wanted = outputNames;
const templateSources = await readBuiltInTemplates();
const readers = createProseReaders(defaultAlexSettings);

export interface Circumstances {
  /** Texts that roles take in by name. */
  readonly sharedTexts?: Settings["sharedTexts"];
  /** The text of `rolespec.yaml`. */
  readonly settings?: string;
  readonly on?: string;
  /** The settings' logo, as read from its file. */
  readonly logo?: Logo;
  readonly wanted?: readonly OutputName[];
  /** The most characters of a line of plain text. */
  readonly wrap?: number;
  /** Templates of the project's own, by file name. */
  readonly templates?: Readonly<Record<string, string>>;
}

export interface MadeSite {
  readonly roles: readonly RoleSpec[];
  /** The bodies of all files as text, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What boards do not take. */
  readonly refusals: readonly BoardRefusal[];
}

/** Makes a site of role specs, by path, with the package's own templates; what lint says does not keep a role out. */
export function makeSite(texts: Readonly<Record<string, string>>, circumstances: Circumstances = {}): MadeSite {
  const settings = settingsOf(circumstances);
  const renderer = createRenderer({
    templateSources: new Map([...templateSources, ...Object.entries(circumstances.templates ?? {})]),
    settings,
    wanted: circumstances.wanted ?? wanted,
    own: settings.ownOutputs,
    pages: [],
    files: [],
    ...(circumstances.wrap === undefined ? {} : { wrap: circumstances.wrap }),
    ...(circumstances.logo === undefined ? {} : { logo: circumstances.logo }),
  });
  const on = circumstances.on ?? today;
  const pages = Object.entries(texts).map(([path, text]) => {
    const document = readDocument(sourceFile(path, text));
    return { document, role: readRole(document, roleDefaultsOf(settings)).role, settings, on };
  });
  const rendered = pages.filter(({ role }) => isPublic(role)).map((page) => renderer.renderRole(page));
  const outputs: readonly Output[] = [
    ...rendered.flatMap((role) => role.outputs),
    ...renderer.renderSite(rendered, on),
    ...renderer.renderOwn(rendered, on).map(({ output }) => output),
  ];
  return {
    roles: pages.map(({ role }) => role),
    refusals: renderer.refusals(rendered, on),
    files: new Map(
      outputs.map(({ path, body }) => [path, typeof body === "string" ? body : new TextDecoder().decode(body)]),
    ),
  };
}

/** What all rules about one role say of it. */
export function findingsOf(text: string, circumstances: Circumstances = {}): readonly Diagnostic[] {
  const settings = settingsOf(circumstances);
  const document = readDocument(sourceFile("roles/role.md", text));
  const subject = subjectOf(document, readRole(document, roleDefaultsOf(settings)), {
    on: circumstances.on ?? today,
    employer: settings.employer,
    skippedLaws: settings.skippedLaws,
    projectWords: projectWordsOf(settings, defaultAlexSettings),
    readers,
  });
  const { diagnostics, crashes } = lintRole(subject, allRules.filter(isRoleRule), settings);
  if (crashes.length > 0) throw new Error(crashes.map(({ rule, error }) => `${rule}: ${error}`).join("\n"));
  return diagnostics;
}

/** A file of a made site; one that is not there throws. */
export function textOf({ files }: MadeSite, path: string): string {
  const body = files.get(path);
  if (body === undefined) throw new Error(`The site has no ${path}, only ${[...files.keys()].join(", ")}.`);
  return body;
}

function settingsOf({ settings = "", sharedTexts }: Circumstances): Settings {
  const read = readSettings(sourceFile("rolespec.yaml", settings)).settings;
  return sharedTexts === undefined ? read : { ...read, sharedTexts };
}

function isRoleRule(rule: Rule): rule is RoleRule {
  return rule.scope === "role";
}
