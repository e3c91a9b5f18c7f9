import { placeName } from "../role/places.ts";
import { byPath } from "./by-path.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import type { NamedReport } from "./named-report.ts";
import { repositoryPath } from "./region.ts";
import { countBySeverity, type ReportedRole } from "./reporter.ts";
import { counted } from "./text-lines.ts";

const mostPlacesNamed = 6;

/**
 * The roles with their verdicts, the worst first; then other files with findings, so that the columns add up to the headline.
 * @param room bytes in UTF-8
 */
export function roleTable({ report, names }: NamedReport, room: number): readonly string[] {
  if (report.roles.length === 0) return [];
  const findings = byPath(report.diagnostics);
  const roles = report.roles.map((role) => ({
    name: names.get(role.path) ?? "",
    counts: countBySeverity(findings.get(role.path) ?? []),
    verdicts: (["fail", "risk", "pass"] as const).map((verdict) => lawsWith(verdict, role)),
  }));
  const others = [...findings.keys()]
    .filter((path) => !names.has(path))
    .map((path) => ({
      name: markdownCode(repositoryPath(report, path)),
      counts: countBySeverity(findings.get(path) ?? []),
      verdicts: ["–", "–", "–"],
    }));
  const rows = [...roles, ...others]
    .toSorted((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning)
    .map(({ name, counts, verdicts }) =>
      row([
        name,
        ...[counts.error, counts.warning, counts.info].map((count) => (count === 0 ? "–" : String(count))),
        ...verdicts,
      ]),
    );
  let used = 0;
  const kept = rows.filter((each) => {
    used += bytesOf(each);
    return used <= room;
  });
  const head = [
    row(["Role", "Errors", "Warnings", "Notes", "Fails", "At risk", "Meets"]),
    row(["---", "--:", "--:", "--:", "---", "---", "---"]),
  ];
  const left = rows.length - kept.length;
  return [[...head, ...kept].join("").trimEnd(), ...(left === 0 ? [] : [`And ${counted(left, "file")} more.`])];
}

/** The places whose laws have this verdict; of several laws of one place, how many: "California, United States (3 laws)". */
function lawsWith(asked: "fail" | "risk" | "pass", { verdicts }: ReportedRole): string {
  const counts = new Map<string, number>();
  for (const { verdict, jurisdiction } of verdicts) {
    if (verdict === asked) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  }
  if (counts.size === 0) return "–";
  const places = [...counts].map(([code, count]) =>
    count === 1 ? placeName(code) : `${placeName(code)} (${counted(count, "law")})`,
  );
  const more = places.length > mostPlacesNamed ? ` and ${counted(places.length - mostPlacesNamed, "more place")}` : "";
  return markdownText(places.slice(0, mostPlacesNamed).join(", ")) + more;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
