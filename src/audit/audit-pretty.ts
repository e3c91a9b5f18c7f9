import { columnsOf } from "../report/code-frame.ts";
import type { TerminalStyle } from "../report/reporter.ts";
import { counted, wrapped } from "../report/text-lines.ts";
import { type Audit, type AuditedRole, type AuditedVerdict, unreadSentences } from "./audit.ts";
import {
  type AuditReporter,
  ageSentences,
  changeSentence,
  countSentence,
  dataSentence,
  disclaimer,
  turnSentence,
  verdictPaints,
} from "./audit-reporter.ts";
import { checklistSentence } from "./checklist.ts";
import { lawRows, portions } from "./law-rows.ts";
import type { Outlook } from "./outlook.ts";
import { outputSentences } from "./output-words.ts";
import { bearingVerdicts, decidingReasons, restSentences } from "./verdict-groups.ts";

const cellWidth = 6;

/** The audit for a terminal: a table of laws by roles, what fails and what is at risk, and what is to come. */
export const auditPretty: AuditReporter = (audit, style) => {
  const { roles, on } = audit;
  const heading = style.paint("strong", `Audit of ${counted(roles.length, "role")} on ${on}`);
  const parts = [
    [heading, ...roles.map((role, index) => legend(role, index, style))],
    ...tables(audit, style),
    [...restSentences(roles.map(({ verdicts }) => verdicts)), ...ageSentences(audit)].flatMap((text) =>
      wrapped(text, style.width, { indent: "" }),
    ),
    ...roles.flatMap((role) => troubles(role, style)),
    checklistLines(audit, style),
    outputLines(audit, style),
    ...(audit.outlook === undefined ? [] : outlookParts(audit.outlook, style)),
    lastLines(audit, style),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
};

/** The address is on a line of its own, whole, so that terminals take it for a link. */
export function sourceLines(
  { citation, url }: Pick<AuditedVerdict, "citation" | "url">,
  indent: string,
  style: TerminalStyle,
): readonly string[] {
  return [...wrapped(citation, style.width, { indent }), `${indent}${url}`].map((line) => style.paint("quiet", line));
}

function legend({ path, title, status }: AuditedRole, index: number, style: TerminalStyle): string {
  const name = title === "" ? "" : `  ${title}`;
  const state = status === "open" ? "" : style.paint("quiet", `  ${status}`);
  return `${String(index + 1).padStart(4)}  ${path}${style.paint("quiet", name)}${state}`;
}

/** As many roles side by side as the terminal is wide. */
function tables({ roles }: Audit, style: TerminalStyle): readonly (readonly string[])[] {
  const perTable = Math.max(1, Math.floor((style.width - 48) / cellWidth));
  return portions(roles, perTable).flatMap((portion) => {
    const rows = lawRows(portion.items.map(({ verdicts }) => verdicts));
    if (rows.length === 0) return [];
    const idWidth = Math.max(...rows.map(({ law }) => law.length)) + 2;
    const titleWidth = style.width - idWidth - portion.items.length * cellWidth - 2;
    const numbers = portion.items.map((_, index) => String(portion.from + index + 1).padEnd(cellWidth)).join("");
    return [
      [
        style.paint("quiet", `${" ".repeat(idWidth + titleWidth + 2)}${numbers}`.trimEnd()),
        ...rows.map(({ law, title, cells }) =>
          [law.padEnd(idWidth), style.paint("quiet", fitted(title, titleWidth)), "  ", ...cellsOf(cells, style)]
            .join("")
            .trimEnd(),
        ),
      ],
    ];
  });
}

function cellsOf(cells: readonly AuditedVerdict[], style: TerminalStyle): readonly string[] {
  return cells.map(({ verdict }) => {
    const word = verdict === "fail" || verdict === "risk" || verdict === "pass" ? verdict : "·";
    return style.paint(verdictPaints[verdict], word) + " ".repeat(cellWidth - word.length);
  });
}

function fitted(text: string, width: number): string {
  const columns = columnsOf(text);
  return columns <= width ? text + " ".repeat(width - columns) : `${text.slice(0, Math.max(0, width - 1))}…`;
}

function troubles(
  { path, title, unread, verdicts }: AuditedRole,
  style: TerminalStyle,
): readonly (readonly string[])[] {
  const found = bearingVerdicts(verdicts).filter(({ verdict }) => verdict !== "pass");
  if (found.length === 0 && unread.length === 0) return [];
  const lines = (text: string): readonly string[] =>
    wrapped(text, style.width, { indent: "         ", first: "       - " });
  return [
    [
      `${style.paint("strong", path)}${title === "" ? "" : style.paint("quiet", `  ${title}`)}`,
      ...unreadSentences({ unread, verdicts }).flatMap((sentence) => lines(sentence)),
      ...found.flatMap((verdict) => [
        `  ${style.paint(verdictPaints[verdict.verdict], verdict.verdict)} ${verdict.law}  ${verdict.title}`,
        ...decidingReasons(verdict).flatMap((reason) => lines(reason)),
        ...sourceLines(verdict, "         ", style),
      ]),
    ],
  ];
}

/** What is to be done around each posting, under the number of the role. */
function checklistLines({ roles }: Audit, style: TerminalStyle): readonly string[] {
  if (roles.every(({ checklist }) => checklist.length === 0)) return [];
  return [
    style.paint("strong", "To do outside the text"),
    ...roles.flatMap(({ checklist }, index) =>
      checklist.flatMap((item) =>
        wrapped(checklistSentence(item), style.width, {
          indent: "      ",
          first: `${String(index + 1).padStart(4)}  `,
        }),
      ),
    ),
  ];
}

/** What the outputs of each role lack, under the number of the role. */
function outputLines({ roles }: Audit, style: TerminalStyle): readonly string[] {
  if (roles.length === 0) return [];
  return [
    style.paint("strong", "Outputs"),
    ...roles.flatMap((role, index) =>
      outputSentences(role).flatMap((sentence) =>
        wrapped(sentence, style.width, { indent: "      ", first: `${String(index + 1).padStart(4)}  ` }),
      ),
    ),
  ];
}

function outlookParts(outlook: Outlook, style: TerminalStyle): readonly (readonly string[])[] {
  const undated = outlook.undated.flatMap((change) =>
    wrapped(changeSentence(change), style.width, { indent: " ".repeat(14), first: "  no day yet  " }),
  );
  return [...datedParts(outlook, style), undated];
}

function datedParts({ until, days }: Outlook, style: TerminalStyle): readonly (readonly string[])[] {
  const heading = style.paint("strong", `What changes by ${until}`);
  if (days.length === 0) return [[heading, "  No law of the data starts, changes or ends."]];
  return [
    [
      heading,
      ...days.flatMap(({ on, laws, turns }) => [
        ...laws.flatMap((change) =>
          wrapped(changeSentence(change), style.width, { indent: " ".repeat(14), first: `  ${on}  ` }),
        ),
        ...(turns.length === 0 ? [`${" ".repeat(14)}None of these roles fails by it as it is.`] : []),
        ...turns.flatMap((turn) => [
          ...wrapped(`${turn.path}: ${turnSentence(turn)}.`, style.width, { indent: " ".repeat(14) }),
          ...decidingReasons({ duties: [], reasons: turn.reasons }).flatMap((reason) =>
            wrapped(reason, style.width, { indent: " ".repeat(16), first: `${" ".repeat(14)}- ` }),
          ),
        ]),
      ]),
    ],
  ];
}

function lastLines(audit: Audit, style: TerminalStyle): readonly string[] {
  const fails = audit.roles.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === "fail"));
  const data = `Law data: ${dataSentence(audit.data)}. ${disclaimer}`;
  return [
    style.paint(fails ? "error" : "strong", `${countSentence(audit)}.`),
    ...wrapped(data, style.width, { indent: "" }).map((line) => style.paint("quiet", line)),
  ];
}
