import { type Diagnostic, type Fix, familyOf, type Severity } from "../diagnostic.ts";
import type { AllowedDiagnostic } from "../lint/lint-site.ts";
import { allRules } from "../rules/all.ts";
import { asLink, lawAddress, ruleAddress } from "../rules/help-address.ts";
import type { RuleManual } from "../rules/rule.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { firstLineRegion, regionOf, repositoryPath } from "./region.ts";
import type { LintReport, Reporter } from "./reporter.ts";
import { ruleHelpMarkdown, ruleHelpText } from "./rule-help.ts";
import { safeReport } from "./safe-report.ts";
import { jsonText } from "./text-lines.ts";
import { worstFirst } from "./worst-first.ts";

/** What GitHub takes at most: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 25_000;
const longestDescription = 1024;

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies {
  readonly [severity in Severity]: string;
};
const problemSeverities = { error: "error", warning: "warning", info: "recommendation" } as const satisfies {
  readonly [severity in Severity]: string;
};

/** The report for code scanning: SARIF 2.1.0 with what GitHub asks for. What authors allow and what a baseline holds is in it, suppressed, with the reason. */
export const reportSarif: Reporter = (found) => {
  const report = safeReport(found);
  const fingerprints = fingerprintsOf(report);
  const kept = new Set(worstFirst(report.diagnostics).slice(0, mostResults));
  const suppressed = [
    ...report.allowed.map((diagnostic) => ({ diagnostic, suppression: allowance(diagnostic) })),
    ...report.baselined.map((diagnostic) => ({ diagnostic, suppression: knownBefore })),
  ];
  const before = report.change?.before ?? [];
  const keptBefore = before.slice(0, mostResults - kept.size);
  const keptSuppressed = suppressed.slice(0, mostResults - kept.size - keptBefore.length);
  const all = report.diagnostics.length + before.length + suppressed.length;
  const leftOut = all - kept.size - keptBefore.length - keptSuppressed.length;
  const result = (diagnostic: Diagnostic): object => resultOf(diagnostic, report, fingerprints.get(diagnostic) ?? "");
  const run = {
    tool: {
      driver: {
        name: "rolespec",
        version: report.version,
        semanticVersion: report.version,
        rules: allRules.map((rule) => descriptorOf(rule, report)),
      },
    },
    automationDetails: { id: categoryOf(report) },
    invocations: [invocationOf(report, leftOut)],
    columnKind: "utf16CodeUnits",
    results: [
      ...report.diagnostics
        .filter((diagnostic) => kept.has(diagnostic))
        .map((diagnostic) => ({ ...result(diagnostic), ...(report.change && { baselineState: "new" }) })),
      ...keptBefore.map((diagnostic) => ({ ...result(diagnostic), baselineState: "unchanged" })),
      ...keptSuppressed.map(({ diagnostic, suppression }) => ({ ...result(diagnostic), suppressions: [suppression] })),
    ],
    properties: { on: report.on },
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return jsonText(log);
};

/** Uploads of one category replace each other, so each part of the roles has its own. */
function categoryOf({ folder, shard }: LintReport): string {
  return `rolespec/${folder}${shard === undefined ? "" : `part-${shard.replace("/", "-of-")}/`}`;
}

/** Every rule is declared, so that "found nothing" can be told from "was not looked for". */
function descriptorOf(rule: RuleManual, { documentation }: LintReport): object {
  const address = ruleAddress(rule.id, documentation);
  const link = asLink(address);
  return {
    id: rule.id,
    shortDescription: { text: shortened(rule.summary) },
    fullDescription: { text: shortened(rule.why) },
    help: { text: ruleHelpText(rule, address), markdown: ruleHelpMarkdown(rule, address) },
    // The format takes no relative address here; the help text has it.
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [familyOf(rule.id)], "problem.severity": problemSeverities[rule.severity] },
  };
}

const ruleIndexes: ReadonlyMap<string, number> = new Map(allRules.map(({ id }, index) => [id, index]));

function resultOf(diagnostic: Diagnostic, report: LintReport, fingerprint: string): object {
  const { path, rule, severity, message, span, law, citation, url, suggestions, fix } = diagnostic;
  const source = [citation, url].filter((part) => part !== undefined).join(", ");
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levels[severity],
    message: { text: source === "" ? message : `${message} (${source})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(repositoryPath(report, path)) },
          region: firstLineRegion(report, path, span),
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    fixes: fix === undefined ? undefined : [fixOf(diagnostic, fix, report)],
    properties: {
      law,
      citation,
      url,
      helpUrl: ruleAddress(rule, report.documentation),
      lawHelpUrl: law && lawAddress(law, report.documentation),
      suggestions,
    },
  };
}

/** Any tool may apply a safe fix; another needs a person, as its properties say. */
function fixOf({ path }: Diagnostic, { title, safe, edits }: Fix, report: LintReport): object {
  return {
    description: { text: title },
    properties: { safe },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(repositoryPath(report, path)) },
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(report, path, edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

function allowance({ reason }: AllowedDiagnostic): object {
  return { kind: "inSource", status: "accepted", justification: reason };
}

const knownBefore = {
  kind: "external",
  status: "accepted",
  justification: "The baseline holds it: it was there before.",
};

function invocationOf({ crashes }: LintReport, leftOut: number): object {
  const notifications = [
    ...crashes.map(({ path, rule, error }) => ({
      level: "error",
      message: { text: `The rule ${rule} broke down over ${path}, a fault of rolespec; all other results stand.` },
      // The rest of a stack names folders of this machine.
      exception: { message: error.split("\n")[0] },
      associatedRule: { id: rule, index: ruleIndexes.get(rule) },
    })),
    ...(leftOut === 0
      ? []
      : [{ level: "warning", message: { text: `${leftOut} results are left out: ${mostResults} are the most.` } }]),
  ];
  return { executionSuccessful: crashes.length === 0, toolExecutionNotifications: notifications };
}

function uriOf(path: string): string {
  const uri = path
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");
  return path.startsWith("/") ? `file://${uri}` : uri;
}

function shortened(text: string): string {
  return text.length > longestDescription ? `${text.slice(0, longestDescription - 1)}…` : text;
}
