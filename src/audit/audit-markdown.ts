import type { Audit, AuditedRole, AuditedVerdict } from "./audit.ts";
import {
  type AuditReporter,
  changeSentence,
  countSentence,
  dataSentence,
  disclaimer,
  nameOfRole,
  settingsFacts,
  turnSentence,
} from "./audit-reporter.ts";
import { lawRows, portions } from "./law-rows.ts";
import type { Outlook } from "./outlook.ts";
import { bearingVerdicts, missingFacts, restSentences } from "./verdict-groups.ts";

const rolesPerTable = 10;

/** The audit as Markdown, for a wiki, an issue or the summary of a workflow. */
export const auditMarkdown: AuditReporter = (audit) => {
  const { roles } = audit;
  const blocks = [
    `# Audit of postings on ${audit.on}`,
    `**${countSentence(audit)}.**`,
    record(audit).join("\n"),
    disclaimer,
    roles
      .map((role, index) => `${index + 1}. ${plain(nameOfRole(role))} (${code(role.path)}, ${role.status})`)
      .join("\n"),
    ...tables(roles),
    restSentences(roles.map(({ verdicts }) => verdicts))
      .map((sentence) => `- ${plain(sentence)}`)
      .join("\n"),
    ...(audit.outlook === undefined ? [] : outlookBlocks(audit.outlook)),
    ...roles.flatMap(roleBlocks),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
};

function record(audit: Audit): readonly string[] {
  const { tool, data, employer, settings } = audit;
  const facts = [
    ...(employer.name === undefined ? [] : [{ name: "Employer", value: employer.name }]),
    ...settingsFacts(audit),
    { name: "Law data", value: dataSentence(data) },
    { name: "Tool", value: `${tool.name} ${tool.version}` },
  ];
  return [
    ...facts.map(({ name, value }) => `- ${name}: ${plain(value)}`),
    ...settings.map(({ path, sha256 }) => `- Settings: ${code(path)}, SHA-256 ${code(sha256)}`),
  ];
}

function tables(roles: readonly AuditedRole[]): readonly string[] {
  return portions(roles, rolesPerTable).flatMap(({ from, items }) => {
    const rows = lawRows(items.map(({ verdicts }) => verdicts));
    if (rows.length === 0) return [];
    const head = ["Law", ...items.map((_, index) => String(from + index + 1))];
    return [
      [
        row(head),
        row(head.map((_, index) => (index === 0 ? "---" : ":-:"))),
        ...rows.map(({ law, title, cells }) => row([`${code(law)} ${plain(title)}`, ...cells.map(cell)])),
      ].join("\n"),
    ];
  });
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cell({ verdict }: AuditedVerdict): string {
  if (verdict === "fail" || verdict === "risk") return `**${verdict}**`;
  return verdict === "pass" ? "pass" : "–";
}

function outlookBlocks({ until, days }: Outlook): readonly string[] {
  const heading = `## What changes by ${until}`;
  if (days.length === 0) return [heading, "No law of the data starts, changes or ends."];
  return [
    heading,
    ...days.map(({ on, laws, turns }) =>
      [
        ...laws.map((change) => `- ${on}: ${plain(changeSentence(change))}`),
        ...turns.map(
          (turn) => `  - ${code(turn.path)}: ${plain(turnSentence(turn))}. ${plain(turn.reasons.at(-1) ?? "")}`,
        ),
        ...(turns.length === 0 ? ["  - None of these roles fails by it as it stands."] : []),
      ].join("\n"),
    ),
  ];
}

function roleBlocks(role: AuditedRole, index: number): readonly string[] {
  const { path, sha256, facts, unread, verdicts } = role;
  const missing = missingFacts(verdicts);
  return [
    `## ${index + 1}. ${plain(nameOfRole(role))}`,
    [
      `- File: ${code(path)}, SHA-256 ${code(sha256)}`,
      ...facts.map(({ name, value }) => `- ${name}: ${plain(value)}`),
      ...unread.map((message) => `- Not readable, so it counts as not written: ${plain(message)}`),
      ...(missing.length === 0 ? [] : [`- Not stated, and laws turn on it: ${plain(missing.join(", "))}`]),
    ].join("\n"),
    ...bearingVerdicts(verdicts).map(verdictBlock),
    plain(restSentences([verdicts]).join(" ")),
  ];
}

function verdictBlock({ law, verdict, title, reasons, citation, url, checked }: AuditedVerdict): string {
  return [
    `### ${law}: ${verdict}`,
    "",
    `${plain(title)}. [${plain(citation)}](<${url}>), checked ${checked}.`,
    "",
    ...reasons.map((reason) => `- ${plain(reason)}`),
  ].join("\n");
}

/** A text of which nothing is taken for a mark of Markdown or HTML. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>|#~&!$@]/g, "\\$&");
}

/** The fence is longer than any run of marks within. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return runs.length === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
