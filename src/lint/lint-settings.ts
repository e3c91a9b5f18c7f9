import type { Diagnostic, Finding, RuleId } from "../diagnostic.ts";
import { laws } from "../law/laws.ts";
import { namesLaw } from "../law/leave-out.ts";
import type { Fault } from "../role/fault.ts";
import type { FieldPath } from "../role/front-matter.ts";
import type { RuleManual } from "../rules/rule.ts";
import { missingWords } from "../settings/page-words/own-words.ts";
import type { SettingsReading } from "../settings/read-settings.ts";
import type { RuleSettings } from "../settings/settings.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { alwaysCounts } from "./always-counts.ts";
import { names } from "./rule-settings.ts";

/** What is wrong with a settings file: errors where what they meant to say is not in force, a warning where a language lacks words. */
export function lintSettings(
  path: string,
  { settings, faults, where }: SettingsReading,
  rules: readonly RuleManual[],
): readonly Diagnostic[] {
  const patterns: readonly { readonly pattern: string; readonly place: FieldPath }[] = [
    ...Object.keys(settings.rules).map((pattern) => ({ pattern, place: ["rules", pattern] })),
    ...settings.overrides.flatMap((override, index) =>
      Object.keys(override.rules).map((pattern) => ({ pattern, place: ["overrides", index, "rules", pattern] })),
    ),
    ...settings.locked.map((pattern, index) => ({ pattern, place: ["locked", index] })),
  ];
  const unknownLaws = settings.skippedLaws.flatMap((pattern, index) =>
    laws.some(({ id }) => namesLaw(pattern, id))
      ? []
      : [
          error(path, "field/unknown", {
            message: `There is no law \`${pattern}\`; \`rolespec laws\` lists them all.`,
            span: where("laws", "skip", index),
          }),
        ],
  );
  const unknown = patterns.filter(({ pattern }) => !rules.some(({ id }) => names(pattern, id)));
  const fixed = [
    ...unchangeable(settings.rules).map((pattern) => ({ pattern, place: ["rules", pattern] })),
    ...settings.overrides.flatMap((override, index) =>
      unchangeable(override.rules).map((pattern) => ({ pattern, place: ["overrides", index, "rules", pattern] })),
    ),
  ];
  return [
    ...faultDiagnostics(path, faults),
    ...unknownLaws,
    ...fixed.map(({ pattern, place }) =>
      error(path, "field/unreadable", {
        message: `\`${pattern}\` always counts: a posting is published only once it can be read and is complete. Remove this line.`,
        span: where(...place),
      }),
    ),
    ...unknownOptions(settings, rules).map(({ message, place }) =>
      error(path, "field/unknown", { message, span: where(...place) }),
    ),
    ...missingWords(settings.words).map(({ tag, names: missing }): Diagnostic => {
      const finding = { message: missingWordsMessage(tag, missing), span: where("words", tag) };
      return { ...finding, path, rule: "field/missing", severity: "warning" };
    }),
    ...unknown.map(({ pattern, place }) => error(path, "field/unknown", unknownRule(pattern, rules, where(...place)))),
  ];
}

function missingWordsMessage(tag: string, missing: readonly string[]): string {
  const list = missing.map((name) => `\`${name}\``).join(", ");
  return `\`words.${tag}\` lacks ${missing.length} words, which stay English on the pages. Add ${list}.`;
}

interface PlacedMessage {
  readonly message: string;
  readonly place: FieldPath;
}

/** Options that a rule does not have, with the nearest that it has. */
function unknownOptions(settings: SettingsReading["settings"], rules: readonly RuleManual[]): readonly PlacedMessage[] {
  const tables: readonly { readonly table: RuleSettings; readonly parents: FieldPath }[] = [
    { table: settings.rules, parents: ["rules"] },
    ...settings.overrides.map(({ rules: table }, index) => ({ table, parents: ["overrides", index, "rules"] })),
  ];
  return tables.flatMap(({ table, parents }) =>
    Object.entries(table).flatMap(([pattern, { options }]) => {
      const meant = rules.filter(({ id }) => names(pattern, id));
      const known = [...new Set(meant.flatMap((rule) => Object.keys(rule.options ?? {})))];
      return Object.keys(options)
        .filter((option) => meant.length > 0 && !known.includes(option))
        .map((option) => ({ message: unknownOption(pattern, option, known), place: [...parents, pattern, option] }));
    }),
  );
}

function unknownOption(pattern: string, option: string, known: readonly string[]): string {
  const near = nearestWord(option, known) ?? (known.length === 1 ? known[0] : undefined);
  const list = known.map((each) => `\`${each}\``).join(", ");
  const remedy =
    near !== undefined ? `did you mean \`${near}\`?` : known.length === 0 ? "it has none." : `it has ${list}.`;
  return `The rule \`${pattern}\` has no option \`${option}\`; ${remedy}`;
}

/** The rules of a table that always count and are given a severity, or switched off. */
function unchangeable(rules: RuleSettings): readonly string[] {
  return Object.entries(rules).flatMap(([pattern, { severity }]) =>
    severity !== undefined && alwaysCounts(pattern as RuleId) ? [pattern] : [],
  );
}

/** The faults of a file that is no role, such as `.alexrc`, as diagnostics. */
export function faultDiagnostics(path: string, faults: readonly Fault[]): readonly Diagnostic[] {
  return faults.map(({ kind, ...finding }) => error(path, `field/${kind}`, finding));
}

function unknownRule(pattern: string, rules: readonly RuleManual[], span: Finding["span"]): Finding {
  const near = nearestWord(
    pattern,
    rules.map(({ id }) => id),
  );
  const remedy = near === undefined ? "; `rolespec rules` lists them all." : `; did you mean \`${near}\`?`;
  return { message: `There is no rule \`${pattern}\`${remedy}`, span };
}

function error(path: string, rule: RuleId, finding: Finding): Diagnostic {
  return { ...finding, path, rule, severity: "error" };
}
