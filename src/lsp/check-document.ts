import type { Diagnostic } from "../diagnostic.ts";
import type { TextKind } from "../editing/text-kind.ts";
import { lintSite } from "../lint/lint-site.ts";
import { readDocument } from "../role/read-document.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Day } from "../role/role-spec.ts";
import { allRules } from "../rules/all.ts";
import type { Rule } from "../rules/rule.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { type Settings, settingsName } from "../settings/settings.ts";
import { sourceFile } from "../source/source-file.ts";
import { type EditedProject, mostCharacters } from "./workspace.ts";

/** All that the server knows of one text. */
export interface CheckedDocument {
  readonly kind: TextKind;
  /** The text as it was checked. */
  readonly text: string;
  readonly document: RoleDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly on: Day;
  /** Rules that broke down, each a sentence for the log. */
  readonly crashes: readonly string[];
}

/** Checks a text of a project as `rolespec lint` does. Undefined for a text that is none of the project's. */
export async function checkDocument(
  uri: string,
  text: string,
  project: EditedProject,
): Promise<CheckedDocument | undefined> {
  const place = project.placeOf(uri);
  if (place === undefined) return undefined;
  const { kind, path } = place;
  const { settings, on, wordRules } = project.runContext;
  const file = sourceFile(path, text);
  const known = { kind, text, settings, rules: rulesWith(wordRules), on };
  const empty = readDocument(sourceFile(path, ""));
  if (text.length > mostCharacters) {
    const message = "This file is larger than 5 MB, so it is not read; make it shorter.";
    return { ...known, document: empty, diagnostics: [unreadable(path, message)], crashes: [] };
  }
  if (kind === "settings") {
    const own = project.diagnostics.filter(({ path }) => path === settingsName);
    return { ...known, rules: allRules, document: empty, diagnostics: own, crashes: [] };
  }
  const source = await project.sourceOf(uri, kind === "defaults" ? "" : text);
  if (kind === "defaults") {
    const own = (source.faults ?? []).filter((fault) => fault.path === path);
    return { ...known, document: empty, diagnostics: own, crashes: [] };
  }
  const document = readDocument(file);
  const wrong = project.diagnostics.find(({ severity }) => severity === "error");
  if (wrong !== undefined) {
    const message = `The settings cannot be read as written, so nothing is judged by them: ${wrong.message}`;
    return { ...known, document, diagnostics: [unreadable(path, message)], crashes: [] };
  }
  const { linted, faults = [] } = project.check(source);
  const roles = [linted, ...(await project.otherRoles(uri))];
  const { diagnostics } = lintSite(roles, known.rules, settings, on);
  return {
    ...known,
    document,
    diagnostics: [...faults, ...diagnostics].filter((diagnostic) => diagnostic.path === source.path),
    crashes: linted.crashes.map(({ rule }) => `The rule ${rule} broke down over ${source.path}.`),
  };
}

function unreadable(path: string, message: string): Diagnostic {
  return { path, rule: "field/unreadable", severity: "error", message, span: { start: 0, end: 0 } };
}
