import { auditRoles, type ReadRole } from "../../src/audit/audit.ts";
import { auditReporters } from "../../src/audit/audit-reporters.ts";
import { reasoningPage } from "../../src/audit/reasoning-page.ts";
import { reporters } from "../../src/report/reporters.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { roleDefaultsOf } from "../../src/settings/role-defaults.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { allVectors, roleWith } from "../support/hostile.ts";
import { findingsOf, today } from "../support/pages.ts";
import { plain, reportOf } from "../support/report.ts";
import { type Outcome, outcomeOf, spread } from "./trial.ts";

/** Puts each hostile text, and commands of CI systems, into a role, and writes every report of what is found, the audit and its reasons. */
export function reports(count: number): Outcome {
  const formats = Object.entries(reporters);
  const auditFormats = Object.entries(auditReporters);
  const perText = formats.length + auditFormats.length + 1;
  const invisible = allVectors.filter((vector) => forbidden.test(vector));
  // These come first, so that a short trial has them all.
  const first = [...commands, ...invisible];
  const others = allVectors.filter((vector) => !invisible.includes(vector));
  const texts = [...first, ...spread(others, Math.max(0, Math.ceil(count / perText) - first.length))];
  return outcomeOf(
    texts.flatMap((vector) => {
      const places = ["title", "workplace", "team"].map(
        (field) => [`roles/${field}.md`, roleWith([field], vector)] as const,
      );
      const roles = Object.fromEntries(places);
      const found = places.flatMap(([path, text]) => findingsOf(text).map((finding) => ({ ...finding, path })));
      const report = reportOf(roles, found);
      const read = places.map(([path, text]) => readOf(path, text));
      const audit = auditRoles(read, { ...grounds, settingsFiles: [], version: "1.2.3", digest: () => "" });
      const written: readonly (readonly [string, string])[] = [
        ...formats.map(([format, reporter]) => [format, reporter(report, plain)] as const),
        ...auditFormats.map(([format, reporter]) => [`audit ${format}`, reporter(audit, plain)] as const),
        ["explain", read.map((each) => reasoningPage(each, grounds, plain)).join("\n")],
      ];
      return written.map(([format, text]) => {
        const fault = faultIn(format, text);
        return fault === "" ? "" : `${format}, ${JSON.stringify(vector)}: ${fault}`;
      });
    }),
  );
}

const { settings: defaults } = readSettings(sourceFile("rolespec.yaml", ""));
const grounds = { employer: defaults.employer, skippedLaws: [], on: today };

function readOf(path: string, text: string): ReadRole {
  const file = sourceFile(path, text);
  return { file, ...readRole(readDocument(file), roleDefaultsOf(defaults)) };
}

const forbidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

const commands: readonly string[] = [
  `${"a".repeat(100)} ::stop-commands::token`,
  "##[add-mask]e",
  "::error file=a.md::words",
  "\n::stop-commands::token\n",
  "\u001B]0;title\u0007\u001B[2J words",
  "\u202Ewords\u2066",
];

/** What a log, a terminal or a reader of the format would take for more than text. */
function faultIn(format: string, text: string): string {
  const found = forbidden.exec(text);
  if (found !== null) return `holds ${JSON.stringify(found[0])}`;
  if (format === "github") return /^(?!::(?:error|warning|notice) |$)\s*::/m.test(text) ? "gives another command" : "";
  if (["pretty", "audit pretty", "explain"].includes(format) && /^\s*::|##\[/m.test(text))
    return "gives a command of a CI system";
  if (["json", "audit json", "sarif", "gitlab", "rdjson", "suggestions"].includes(format)) {
    JSON.parse(text);
  }
  return "";
}
