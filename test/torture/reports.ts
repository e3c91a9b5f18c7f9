import { reporters } from "../../src/report/reporters.ts";
import { allVectors, roleWith } from "../support/hostile.ts";
import { findingsOf } from "../support/pages.ts";
import { plain, reportOf } from "../support/report.ts";
import { type Outcome, outcomeOf, spread } from "./trial.ts";

/** Puts each hostile text, and commands of CI systems, into a role, and writes every report of what is found. */
export function reports(count: number): Outcome {
  const formats = Object.entries(reporters);
  const texts = spread([...commands, ...allVectors], Math.ceil(count / formats.length));
  return outcomeOf(
    texts.flatMap((vector) => {
      const places = ["title", "workplace", "team"].map(
        (field) => [`roles/${field}.md`, roleWith([field], vector)] as const,
      );
      const roles = Object.fromEntries(places);
      const found = places.flatMap(([path, text]) => findingsOf(text).map((finding) => ({ ...finding, path })));
      const report = reportOf(roles, found);
      return formats.map(([format, reporter]) => {
        const fault = faultIn(format, reporter(report, plain));
        return fault === "" ? "" : `${format}, ${JSON.stringify(vector)}: ${fault}`;
      });
    }),
  );
}

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
  const forbidden = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.exec(text);
  if (forbidden !== null) return `holds ${JSON.stringify(forbidden[0])}`;
  if (format === "github") return /^(?!::(?:error|warning|notice) |$)\s*::/m.test(text) ? "gives another command" : "";
  if (format === "pretty" && /^\s*::|##\[/m.test(text)) return "gives a command of a CI system";
  if (["json", "sarif", "gitlab", "rdjsonl"].includes(format)) {
    for (const part of format === "rdjsonl" ? text.trim().split("\n") : [text]) JSON.parse(part);
  }
  return "";
}
