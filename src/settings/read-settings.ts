import * as v from "valibot";
import type { RuleId, Severity } from "../diagnostic.ts";
import type { Fault } from "../role/fault.ts";
import {
  isRecord,
  languageTag,
  oneOf,
  oneOrMany,
  pictureAddress,
  problemOf,
  text,
  webAddress,
  yesOrNo,
} from "../role/field-readers.ts";
import { type FieldPath, type Fields, readFrontMatter, writtenAt } from "../role/front-matter.ts";
import { described } from "../role/json-schema.ts";
import { rolePropertySchemas } from "../role/role-json-schema.ts";
import { type SourceFile, textStart } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import { headCounts } from "./head-counts.ts";
import { ownWords } from "./page-words/read-own-words.ts";
import { picture } from "./picture.ts";
import { outputList } from "./read-outputs.ts";
import {
  cornerShapes,
  employerKinds,
  looks,
  type ProjectTerm,
  type RuleOverride,
  type RuleSetting,
  type RuleSettings,
  type Settings,
  themeFonts,
  usualOutputs,
} from "./settings.ts";
import { colour, folder, number, seconds, timeZone } from "./settings-notations.ts";
import { unknownSetting } from "./unknown-setting.ts";

export interface SettingsReading {
  readonly settings: Settings;
  readonly faults: readonly Fault[];
  /** The place of a setting, else of its nearest written ancestor, else the first line. */
  where(...path: FieldPath): Span;
}

/** The settings of a project that has none. */
export const defaultSettings: Settings = {
  site: { title: "Careers", language: "en", timeZone: "UTC", theme: {}, teams: {}, socialImages: false },
  employer: { employees: {}, contractors: {} },
  paths: { roles: "roles", templates: "templates", rules: "rules", output: "dist" },
  outputs: usualOutputs,
  ownOutputs: [],
  rules: {},
  overrides: [],
  locked: [],
  skippedLaws: [],
  terms: [],
  glossary: {},
  names: [],
  defaults: {},
  statements: {},
  words: {},
  deadline: 10,
};

const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

const ruleSetting = v.union([
  v.pipe(
    oneOf([...severities, "off"]),
    v.transform((severity): RuleSetting => ({ severity, options: {} })),
  ),
  v.pipe(
    v.objectWithRest({ severity: v.exactOptional(oneOf([...severities, "off"])) }, number),
    v.transform(
      ({ severity, ...options }): RuleSetting => (severity === undefined ? { options } : { severity, options }),
    ),
  ),
]);

const rules = v.record(v.string(), ruleSetting);

const termPhrase = v.pipe(
  text,
  v.check((phrase) => phrase.trim() !== "", "A phrase cannot be empty"),
  v.maxLength(200, "A phrase of more than 200 characters is never found; write the few words that matter"),
);

const term = v.pipe(
  v.strictObject({
    phrase: termPhrase,
    use: v.exactOptional(text),
    reason: v.exactOptional(text),
    severity: v.exactOptional(oneOf(severities), "warning"),
  }),
  v.transform((written): ProjectTerm => written),
);

/** An override without files would have nothing to say, and a pattern without characters matches nothing. */
const filePatterns = v.pipe(
  oneOrMany(text),
  v.check(
    (patterns) => patterns.length > 0 && patterns.every((pattern) => pattern.trim() !== ""),
    "It names no files; write a pattern, such as `files: roles/sales/**`",
  ),
);

const shape = {
  site: v.strictObject({
    url: v.exactOptional(
      v.pipe(
        webAddress,
        v.transform((url) => url.replace(/\/+$/, "")),
      ),
    ),
    title: v.exactOptional(text),
    language: v.exactOptional(languageTag),
    "time-zone": v.exactOptional(timeZone),
    theme: v.exactOptional(
      v.strictObject({
        accent: v.exactOptional(colour),
        font: v.exactOptional(oneOf(themeFonts)),
        corners: v.exactOptional(oneOf(cornerShapes)),
        look: v.exactOptional(oneOf(looks)),
      }),
    ),
    hero: v.exactOptional(picture),
    teams: v.exactOptional(v.record(v.string(), picture)),
    "social-images": v.exactOptional(yesOrNo),
  }),
  employer: v.strictObject({
    name: v.exactOptional(text),
    url: v.exactOptional(webAddress),
    logo: v.exactOptional(pictureAddress),
    about: v.exactOptional(text),
    employees: v.exactOptional(headCounts, {}),
    contractors: v.exactOptional(headCounts, {}),
    "federal-contractor": v.exactOptional(yesOrNo),
    kind: v.exactOptional(oneOf(employerKinds)),
  }),
  paths: v.strictObject({
    roles: v.exactOptional(folder),
    templates: v.exactOptional(folder),
    rules: v.exactOptional(folder),
    output: v.exactOptional(folder),
  }),
  outputs: outputList,
  rules,
  overrides: oneOrMany(v.strictObject({ files: filePatterns, rules })),
  locked: oneOrMany(text),
  laws: v.strictObject({ skip: oneOrMany(text) }),
  terms: oneOrMany(term),
  glossary: v.record(v.string(), text),
  names: oneOrMany(text),
  pages: folder,
  blocks: folder,
  static: folder,
  words: ownWords,
  deadline: seconds,
  statements: v.strictObject({
    "equal-opportunity": v.exactOptional(text),
    accommodation: v.exactOptional(text),
    "fair-chance": v.exactOptional(text),
    process: v.exactOptional(text),
  }),
  defaults: described(
    v.custom<Fields>(isRecord, "The defaults are fields as in a role, like `defaults: { apply: jobs@example.com }`"),
    { type: "object", properties: rolePropertySchemas, additionalProperties: false },
  ),
};

/** What each part of the settings takes. */
export const settingReaders: Readonly<Record<string, v.GenericSchema>> = shape;

type Written = { [K in keyof typeof shape]?: v.InferOutput<(typeof shape)[K]> };

/** Reads the settings file. What cannot be read keeps its default and is a fault with its place. */
export function readSettings(file: SourceFile): SettingsReading {
  const frontMatter = readFrontMatter(file, { start: textStart(file), end: file.text.length });
  const where = (...path: FieldPath): Span => {
    const firstLine = { start: textStart(file), end: file.lineStarts[1] ?? file.text.length };
    return path.length === 0 ? firstLine : (writtenAt(frontMatter.root, path)?.span ?? where(...path.slice(0, -1)));
  };
  const whereName = (...path: FieldPath): Span => writtenAt(frontMatter.root, path)?.key ?? where(...path);
  const written: Record<string, unknown> = {};
  const faults: Fault[] = [...frontMatter.faults];
  for (const [name, value] of Object.entries(frontMatter.fields)) {
    if (!Object.hasOwn(shape, name)) {
      faults.push(unknownSetting(shape, [name], whereName(name)));
      continue;
    }
    if (value === "") continue;
    const reading = v.safeParse(shape[name as keyof typeof shape], value);
    if (reading.success) written[name] = reading.output;
    else faults.push(...reading.issues.map((issue) => explain(name, issue, where, whereName)));
  }
  // After a fault of syntax the others would be echoes of it.
  const reported = frontMatter.isBroken ? frontMatter.faults : faults;
  return { settings: withDefaults(written as Written), faults: reported, where };
}

function explain(
  name: string,
  issue: v.BaseIssue<unknown>,
  where: SettingsReading["where"],
  whereName: SettingsReading["where"],
): Fault {
  const { path, problem, unknownPart } = problemOf(issue);
  if (unknownPart !== undefined) return unknownSetting(shape, [name, ...path], whereName(name, ...path));
  const setting = [name, ...path].join(".");
  const message =
    problem === undefined
      ? `\`${setting}\` is not written in a way that can be read; see the settings in the README.`
      : `${problem} (in \`${setting}\`).`;
  const isName = issue.path?.at(-1)?.origin === "key";
  return { kind: "unreadable", message, span: isName ? whereName(name, ...path) : where(name, ...path) };
}

function withDefaults(written: Written): Settings {
  const { "time-zone": zone, "social-images": socialImages = false, ...site } = written.site ?? {};
  const { "federal-contractor": federalContractor, ...employer } = written.employer ?? {};
  const { laws, outputs, ...plain } = written;
  return {
    ...defaultSettings,
    ...plain,
    outputs: outputs?.builtIn ?? defaultSettings.outputs,
    ownOutputs: outputs?.own ?? [],
    skippedLaws: laws?.skip ?? [],
    site: { ...defaultSettings.site, ...site, socialImages, ...(zone === undefined ? {} : { timeZone: zone }) },
    employer: {
      ...defaultSettings.employer,
      ...employer,
      ...(federalContractor === undefined ? {} : { federalContractor }),
    },
    paths: { ...defaultSettings.paths, ...written.paths },
    rules: ruleSettings(written.rules ?? {}),
    overrides: (written.overrides ?? []).map(
      (override): RuleOverride => ({ files: override.files, rules: ruleSettings(override.rules) }),
    ),
  };
}

/** Keys are rule ids as typed; whether such a rule exists is for the linter to say. */
function ruleSettings(written: { readonly [rule: string]: RuleSetting }): RuleSettings {
  return written as { readonly [rule: RuleId]: RuleSetting };
}
