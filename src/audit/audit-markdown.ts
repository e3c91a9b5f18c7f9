import { markdownCode, markdownText } from "../report/markdown-text.ts";
import { type Audit, type AuditedRole, type AuditedVerdict, unreadSentences } from "./audit.ts";
import {
  type AuditReporter,
  ageSentences,
  changeSentence,
  countSentence,
  dataSentence,
  disclaimer,
  nameOfRole,
  settingsFacts,
  turnSentence,
} from "./audit-reporter.ts";
import { checklistSentence } from "./checklist.ts";
import { lawRows, portions } from "./law-rows.ts";
import type { Outlook } from "./outlook.ts";
import { lawOutputSentence, outputSentences } from "./output-words.ts";
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
      .map(
        (role, index) => `${index + 1}. ${markdownText(nameOfRole(role))} (${markdownCode(role.path)}, ${role.status})`,
      )
      .join("\n"),
    ...tables(roles),
    [...restSentences(roles.map(({ verdicts }) => verdicts)), ...ageSentences(audit)]
      .map((sentence) => `- ${markdownText(sentence)}`)
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
    ...facts.map(({ name, value }) => `- ${name}: ${markdownText(value)}`),
    ...settings.map(({ path, sha256 }) => `- Settings: ${markdownCode(path)}, SHA-256 ${markdownCode(sha256)}`),
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
        ...rows.map(({ law, title, cells }) =>
          row([`${markdownCode(law)} ${markdownText(title)}`, ...cells.map(cell)]),
        ),
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

function outlookBlocks(outlook: Outlook): readonly string[] {
  const undated = outlook.undated.map((change) => `- No day yet: ${markdownText(changeSentence(change))}`);
  return [...datedBlocks(outlook), undated.join("\n")];
}

function datedBlocks({ until, days }: Outlook): readonly string[] {
  const heading = `## What changes by ${until}`;
  if (days.length === 0) return [heading, "No law of the data starts, changes or ends."];
  return [
    heading,
    ...days.map(({ on, laws, turns }) =>
      [
        ...laws.map((change) => `- ${on}: ${markdownText(changeSentence(change))}`),
        ...turns.map(
          (turn) =>
            `  - ${markdownCode(turn.path)}: ${markdownText(turnSentence(turn))}. ${markdownText(turn.reasons.at(-1) ?? "")}`,
        ),
        ...(turns.length === 0 ? ["  - None of these roles fails by it as it is."] : []),
      ].join("\n"),
    ),
  ];
}

function roleBlocks(role: AuditedRole, index: number): readonly string[] {
  const { path, sha256, facts, unread, verdicts } = role;
  const missing = missingFacts(verdicts);
  return [
    `## ${index + 1}. ${markdownText(nameOfRole(role))}`,
    [
      `- File: ${markdownCode(path)}, SHA-256 ${markdownCode(sha256)}`,
      ...facts.map(({ name, value }) => `- ${name}: ${markdownText(value)}`),
      ...role.checklist.map((item) => `- To do outside the text: ${markdownText(checklistSentence(item))}`),
      ...outputSentences(role).map((sentence) => `- Outputs: ${markdownText(sentence)}`),
      ...unreadSentences({ unread, verdicts }).map((sentence) => `- ${markdownText(sentence)}`),
      ...(missing.length === 0 ? [] : [`- Not stated, and laws turn on it: ${markdownText(missing.join(", "))}`]),
    ].join("\n"),
    ...bearingVerdicts(verdicts).map((verdict) => verdictBlock(verdict, role)),
    markdownText(restSentences([verdicts]).join(" ")),
  ];
}

function verdictBlock(audited: AuditedVerdict, { outputs }: AuditedRole): string {
  const { law, verdict, title, reasons, citation, url, checked } = audited;
  const landed = lawOutputSentence(audited, outputs);
  return [
    `### ${law}: ${verdict}`,
    "",
    `${markdownText(title)}. [${markdownText(citation)}](<${url}>), checked ${checked}.`,
    "",
    ...reasons.map((reason) => `- ${markdownText(reason)}`),
    ...(landed === undefined ? [] : [`- Outputs: ${markdownText(landed)}`]),
  ].join("\n");
}
