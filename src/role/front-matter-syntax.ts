import type { YAMLError } from "yaml";
import type { Fix } from "../diagnostic.ts";
import { lineSpan, pointAt, type SourceFile, textAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { Fault } from "./fault.ts";
import { mayHoldRemark, quote, remarkStart } from "./lost-text.ts";

/**
 * Turns the reader's errors into one plain sentence for each slip. The later errors of a slip are echoes: of errors on
 * the same line or the next, only the first counts.
 */
export function explainSyntax(file: SourceFile, within: Span, errors: readonly YAMLError[]): Fault[] {
  const faults: Fault[] = [];
  let lastLine = Number.NEGATIVE_INFINITY;
  for (const error of errors) {
    const offset = Math.min(within.start + error.pos[0], Math.max(within.start, within.end - 1));
    const line = slipLine(file, within, pointAt(file, offset).line);
    if (line > lastLine + 1) faults.push(explain(file, line, offset, error));
    lastLine = Math.max(lastLine, line);
  }
  return faults;
}

/** What opens on one line and is never closed is noticed lines later; the slip is where it opens. */
function slipLine(file: SourceFile, within: Span, line: number): number {
  const first = pointAt(file, within.start).line;
  for (let number = line; number >= first; number--) {
    if (neverClosed.test(textAt(file, lineSpan(file, number)))) return number;
  }
  return line;
}

const neverClosed = /^[^:]*: +(?:"[^"]*|'[^']*|\{[^}]*|\[[^\]]*)$/;

/** What a line looks like, and what its author should do. The first that fits speaks. */
interface Slip {
  readonly looksLike: RegExp;
  readonly code?: RegExp;
  readonly message: (value: string) => string;
  readonly fix?: "quote" | "space" | "indent";
}

const slips: readonly Slip[] = [
  {
    looksLike: /^ *\t/,
    message: () => "This line is indented with a tab; use spaces.",
    fix: "indent",
  },
  {
    looksLike: /^ *-[^\s-]/,
    message: () => "A list item needs a space after its hyphen, like `- Boston, MA, US`.",
    fix: "space",
  },
  {
    looksLike: /^[^:]*: +(?:"[^"]*|'[^']*)$/,
    message: () => "The quotation mark that opens this value is never closed; add one at the end of the value.",
  },
  {
    looksLike: /^[^:]*: +(?:\{[^}]*|\[[^\]]*)$/,
    message: (value) =>
      `The \`${value.charAt(0)}\` that opens this value is never closed; close it at the end of the line.`,
  },
  {
    looksLike: /^[^:]*: +["'].*["'].*\S/,
    message: () =>
      "The text ends at its second quotation mark, and the rest of the line is left over; put the whole value in quotes.",
    fix: "quote",
  },
  {
    looksLike: /^[^:]*: +[[{]/,
    message: (value) => `A value that begins with \`${value.charAt(0)}\` is read as a list; put it in quotes.`,
    fix: "quote",
  },
  {
    looksLike: /^[^:]*: +[>|@`%*&!,\]}]/,
    message: (value) =>
      `A value cannot begin with ${value.startsWith("`") ? "a backtick" : `\`${value.charAt(0)}\``}; put it in quotes.`,
    fix: "quote",
  },
  {
    looksLike: /^[^:]*: .*:(?: |$)/,
    code: /IMPLICIT_KEY/,
    message: () => "The second colon on this line makes it unreadable; put the value in quotes.",
    fix: "quote",
  },
  {
    looksLike: /./,
    code: /IMPLICIT_KEY|BAD_INDENT|UNEXPECTED_TOKEN/,
    message: () => "The fields do not line up here; begin every field at the same column.",
  },
  {
    looksLike: /^[^:]*$/,
    message: () =>
      "This line is no field; write the field's name, a colon, a space and the value, like `title: Nurse`.",
  },
];

function explain(file: SourceFile, lineNumber: number, offset: number, error: YAMLError): Fault {
  const span = lineSpan(file, lineNumber);
  const line = textAt(file, span);
  const slip = slips.find(
    ({ looksLike, code }) => looksLike.test(line) && (code === undefined || code.test(error.code)),
  );
  const value = /^[^:]*: +(.*)$/.exec(line)?.[1] ?? "";
  const message =
    slip?.message(value) ??
    "This line cannot be read; write the field's name, a colon, a space and the value, like `title: Nurse`.";
  const place = line.trim() === "" ? { start: offset, end: offset } : trimmed(span, line);
  const fix = slip?.fix === undefined ? undefined : mend(slip.fix, span, line);
  return fix === undefined ? { kind: "syntax", message, span: place } : { kind: "syntax", message, span: place, fix };
}

function mend(kind: NonNullable<Slip["fix"]>, span: Span, line: string): Fix | undefined {
  switch (kind) {
    case "indent": {
      const blank = /^[ \t]*/.exec(line)?.[0] ?? "";
      const edit = { start: span.start, end: span.start + blank.length, text: blank.replaceAll("\t", "  ") };
      return { title: "Indent with spaces", safe: true, edits: [edit] };
    }
    case "space": {
      const after = span.start + line.indexOf("-") + 1;
      return { title: "Add a space after the hyphen", safe: true, edits: [{ start: after, end: after, text: " " }] };
    }
    case "quote": {
      const prefix = /^[^:]*: +/.exec(line)?.[0];
      if (prefix === undefined) return undefined;
      const rest = line.slice(prefix.length);
      const value = rest.slice(0, remarkStart(rest)).trimEnd();
      if (value === "") return undefined;
      const start = span.start + prefix.length;
      return {
        title: "Put the value in quotes",
        safe: !mayHoldRemark(value),
        edits: [{ start, end: start + value.length, text: quote(unquoted(value)) }],
      };
    }
  }
}

/** `'Driver's mate'` means its words, not its quotation marks; `"Lead" nurse for "nights"` means both pairs. */
function unquoted(value: string): string {
  const inside = /^(["'])(.*)\1$/.exec(value);
  const [, mark = "", words = ""] = inside ?? [];
  const others = mark === "'" ? words.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "") : words;
  return inside === null || others.includes(mark) ? value : words;
}

function trimmed(span: Span, line: string): Span {
  return { start: span.start + line.length - line.trimStart().length, end: span.start + line.trimEnd().length };
}
