import type { Diagnostic } from "../diagnostic.ts";
import { lintSettings } from "../lint/lint-settings.ts";
import type { Day } from "../role/role-spec.ts";
import { allRules } from "../rules/all.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import { defaultAlexSettings } from "../settings/alex-settings.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { settingsName } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import { type OwnLibrary, readOwnLibrary } from "../words/own-library.ts";
import { judgedDay } from "./judged-day.ts";
import type { RunContext } from "./process-role.ts";
import type { RoleSource } from "./role-source.ts";

/** What a role is judged by, where there are no files. */
export interface RoleCircumstances {
  /** The day of judging. No clock is read. */
  readonly on: Day;
  /** The text of a `rolespec.yaml`; absent: every setting has its default. */
  readonly settings?: string;
  /** The texts of the project's own word rules by their paths in its folder of rules: `age/limit.md`. Absent: none. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The path that diagnostics name, which gives the role its address; default `roles/role.md`. */
  readonly path?: string;
}

/** A role's text with its circumstances, as the rest of the tool takes them. */
export async function openText(
  text: string,
  { on, settings: written = "", rules = {}, path = "roles/role.md" }: RoleCircumstances,
): Promise<{
  readonly source: RoleSource;
  readonly runContext: RunContext;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { settings, diagnostics } = readSettingsText(written);
  const alex = defaultAlexSettings;
  const own = ownLibraryOf(rules, settings.paths.rules);
  return {
    source: { path, text, folderDefaults: [] },
    runContext: {
      settings,
      alex,
      on: judgedDay(on),
      readers: await loadReaders(),
      ...(own.library !== undefined && { wordRules: own.library }),
    },
    diagnostics: [...diagnostics, ...own.diagnostics],
  };
}

/** The rules that were read last are kept, so that the machine of their words is made once. */
function ownLibraryOf(rules: Readonly<Record<string, string>>, folder: string): OwnLibrary {
  const key = JSON.stringify([folder, rules]);
  if (lastRead?.key === key) return lastRead.own;
  const texts = Object.entries(rules).map(([path, text]) => ({ path, text }));
  lastRead = { key, own: readOwnLibrary(texts, folder) };
  return lastRead.own;
}

let lastRead: { readonly key: string; readonly own: OwnLibrary } | undefined;

/** Loaded here and not with the package, and once: alex takes a third of a second, and remembers what it has read. */
function loadReaders(): Promise<ProseReaders> {
  readers ??= import("../rules/create-prose-readers.ts").then(({ createProseReaders }) =>
    createProseReaders(defaultAlexSettings),
  );
  return readers;
}

let readers: Promise<ProseReaders> | undefined;

/** The settings in a text, and what is wrong with them. */
export function readSettingsText(text: string): {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
} {
  const reading = readSettings(sourceFile(settingsName, text));
  return { settings: reading.settings, diagnostics: lintSettings(settingsName, reading, allRules) };
}
