import { existsSync, readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import ajvDraft04 from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import * as v from "valibot";

/** A place of reviewdog's format: a line, and a byte of it, from 1. */
export interface RdjsonPlace {
  readonly line: number;
  readonly column: number;
}

interface RdjsonRange {
  readonly start: RdjsonPlace;
  readonly end: RdjsonPlace;
}

/** `DiagnosticResult` of reviewdog's definition. */
export interface RdjsonReport {
  readonly severity: string;
  readonly diagnostics: readonly {
    readonly message: string;
    readonly location: { readonly path: string; readonly range?: RdjsonRange };
    readonly severity: string;
    readonly code: { readonly value: string; readonly url: string };
    readonly suggestions?: readonly { readonly range: RdjsonRange; readonly text: string }[];
  }[];
}

/** A report that has the keys of reviewdog's definition and no others; throws for any other. */
export function parseRdjson(text: string): RdjsonReport {
  return v.parse(rdjsonReport, JSON.parse(text));
}

/** An entry of GitLab's code quality. */
export interface GitlabIssue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** A report as GitLab's documentation describes it; throws for any other. */
export function parseGitlab(text: string): readonly GitlabIssue[] {
  return v.parse(gitlabReport, JSON.parse(text));
}

const rdjsonPlace = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const range = v.strictObject({ start: rdjsonPlace, end: rdjsonPlace });
const severity = v.picklist(["ERROR", "WARNING", "INFO"]);

const rdjsonReport = v.strictObject({
  source: v.strictObject({ name: v.literal("rolespec") }),
  severity,
  diagnostics: v.array(
    v.strictObject({
      message: v.pipe(v.string(), v.nonEmpty()),
      location: v.strictObject({ path: v.string(), range: v.exactOptional(range) }),
      severity,
      code: v.strictObject({ value: v.string(), url: v.string() }),
      suggestions: v.exactOptional(v.array(v.strictObject({ range, text: v.string() }))),
    }),
  ),
});

/** What GitLab's documentation requires of each entry: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const gitlabReport = v.array(
  v.object({
    description: v.pipe(v.string(), v.nonEmpty()),
    check_name: v.pipe(v.string(), v.nonEmpty()),
    fingerprint: v.pipe(v.string(), v.nonEmpty()),
    severity: v.picklist(["info", "minor", "major", "critical", "blocker"]),
    location: v.object({
      path: v.pipe(v.string(), v.regex(/^(?!\.?\/)./)),
      lines: v.object({ begin: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    }),
  }),
);

const sarifSchema = "../shared/judges/sarif-schema-2.1.0.json";

/** Whether the schema of OASIS is beside the checkout. */
export const hasSarifSchema: boolean = existsSync(sarifSchema);

/** What the schema of OASIS finds wrong with a report; nothing where the schema is absent. */
export function sarifFaults(report: string): unknown {
  if (!hasSarifSchema) return null;
  validate ??= compiled();
  validate(JSON.parse(report));
  return validate.errors;
}

let validate: ValidateFunction | undefined;

function compiled(): ValidateFunction {
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false });
  ajvFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(sarifSchema, "utf8")));
}
