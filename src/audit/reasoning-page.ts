import type { TerminalStyle } from "../report/reporter.ts";
import { shown } from "../report/shown-text.ts";
import { withoutCommands, wrapped } from "../report/text-lines.ts";
import { type AuditedVerdict, auditVerdicts, type ReadRole, unreadable, unreadSentences } from "./audit.ts";
import { sourceLines } from "./audit-pretty.ts";
import { verdictPaints } from "./audit-reporter.ts";
import { nameOfDuty, spokenAnswer } from "./duty-words.ts";
import type { Grounds } from "./judge-role.ts";
import { roleFacts } from "./role-facts.ts";
import { bearingVerdicts, missingFacts, restSentences } from "./verdict-groups.ts";

/** How each law comes to its verdict on a role, step by step, for a terminal: what fails first, what has no bearing only counted. */
export function reasoningPage(
  { file, role, faults, isUnread }: ReadRole,
  grounds: Grounds,
  style: TerminalStyle,
): string {
  const verdicts = isUnread ? [] : shown(auditVerdicts(role, grounds));
  const unread = shown(unreadable(faults));
  const bearing = bearingVerdicts(verdicts);
  const missing = missingFacts(verdicts);
  const title = role.title === "" ? "" : `  ${shown(role.title)}`;
  const blocks = [
    [
      `${style.paint("strong", shown(file.path))}${title}`,
      ...shown(roleFacts(role)).flatMap(({ name, value }) => factLines(name, value, style)),
      ...unreadSentences({ unread, verdicts }).flatMap((sentence) =>
        wrapped(sentence, style.width, { indent: "    ", first: "  - " }),
      ),
    ],
    ...bearing.map((verdict) => verdictLines(verdict, style)),
    bearing.length === 0 && !isUnread ? ["No law of the data covers this posting."] : [],
    wrapped(restSentences([verdicts]).join(" "), style.width, { indent: "" }),
    missing.length === 0
      ? []
      : wrapped(`Not stated, and laws turn on it: ${missing.join(", ")}.`, style.width, { indent: "" }),
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutCommands(`${texts.join("\n\n")}\n`);
}

function factLines(name: string, value: string, style: TerminalStyle): readonly string[] {
  const label = `  ${name.padEnd(18)}`;
  return wrapped(value, style.width, { indent: " ".repeat(label.length), first: style.paint("quiet", label) });
}

function verdictLines(verdict: AuditedVerdict, style: TerminalStyle): readonly string[] {
  const { law, title, reasons, duties } = verdict;
  return [
    `${style.paint(verdictPaints[verdict.verdict], verdict.verdict)}  ${style.paint("strong", law)}  ${title}`,
    ...reasons.flatMap((reason, index) =>
      wrapped(reason, style.width, { indent: "      ", first: `${String(index + 1).padStart(4)}. ` }),
    ),
    ...wrapped(duties.map((each) => `${nameOfDuty(each.duty)}: ${spokenAnswer(each)}`).join(" · "), style.width, {
      indent: "      ",
    }),
    ...sourceLines(verdict, "      ", style),
  ];
}
