import type { Diagnostic } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import type { Baseline } from "../lint/baseline.ts";
import { type LintedRole, lintRole } from "../lint/lint-role.ts";
import type { RenderedRole } from "../render/render-role.ts";
import { readDocument } from "../role/read-document.ts";
import { readRole } from "../role/read-role.ts";
import { isPublic } from "../role/role-life.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { projectWordsOf } from "../rules/project-words.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import type { RoleRule, Rule } from "../rules/rule.ts";
import { rulesWith } from "../rules/rules-with.ts";
import { subjectOf, summaryOf } from "../rules/subject.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { roleDefaultsOf } from "../settings/role-defaults.ts";
import type { Settings } from "../settings/settings.ts";
import { type SourceFile, sourceFile } from "../source/source-file.ts";
import type { WordLibrary } from "../words/word-rule.ts";
import type { Renderer } from "./renderer.ts";
import type { RoleSource } from "./role-source.ts";

/** What every role of a run is processed with. */
export interface RunContext {
  readonly settings: Settings;
  readonly alex: AlexSettings;
  readonly readers: ProseReaders;
  /** Word rules of the project's own. Absent: none. */
  readonly wordRules?: WordLibrary;
  readonly on: Day;
  /** Findings that do not count, because the project had them before. */
  readonly baseline?: Baseline;
  /** Absent where nothing is to be rendered. */
  readonly renderer?: Renderer;
  /** Whether drafts are rendered as if they were open. Default: no. */
  readonly previewsDrafts?: boolean;
}

/** All that is known of one role. Plain data: it may come from another thread or from a cache. */
export interface ProcessedRole {
  readonly file: SourceFile;
  readonly role: RoleSpec;
  readonly verdicts: readonly Verdict[];
  readonly linted: LintedRole;
  readonly rendered?: RenderedRole;
  /** See `RoleSource`. */
  readonly faults?: readonly Diagnostic[];
}

/** Reads, judges and, where asked, renders one role. Pure: the same source in the same context gives the same. */
export function processRole(
  source: RoleSource,
  { settings, alex, readers, wordRules, on, renderer, previewsDrafts }: RunContext,
): ProcessedRole {
  const file = sourceFile(source.path, source.text);
  // A role that was given up has a text that must not be read again.
  const document = readDocument(isUnread(source) ? sourceFile(source.path, "") : file);
  const reading = readRole(document, roleDefaultsOf(settings, source.folderDefaults));
  const { role } = reading;
  const subject = subjectOf(document, reading, {
    on,
    employer: settings.employer,
    skippedLaws: settings.skippedLaws,
    projectWords: projectWordsOf(settings, alex, wordRules),
    readers,
  });
  const processed: ProcessedRole = {
    file,
    role,
    verdicts: isUnread(source) ? [] : subject.verdicts,
    linted: isUnread(source)
      ? { summary: summaryOf(subject), diagnostics: [], allowances: [], crashes: [] }
      : lintRole(subject, rulesWith(wordRules).filter(isRoleRule), settings),
    ...(source.faults !== undefined && { faults: source.faults }),
  };
  if (isUnread(source) || renderer === undefined) return processed;
  const shown: RoleSpec = previewsDrafts && role.status === "draft" ? { ...role, status: "open" } : role;
  if (!isPublic(shown)) return processed;
  return {
    ...processed,
    rendered: renderer.renderRole({ document, role: shown, settings, on }),
  };
}

/** Whether nothing is known of a role, because its file cannot be read. */
function isUnread({ path, faults = [] }: RoleSource): boolean {
  return faults.some((fault) => fault.path === path);
}

function isRoleRule(rule: Rule): rule is RoleRule {
  return rule.scope === "role";
}
