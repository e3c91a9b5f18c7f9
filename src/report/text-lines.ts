import type { SeverityCounts } from "./reporter.ts";

/** Breaks a text between words into lines no wider than asked, each behind an indent; `first` is before the first instead. */
export function wrapped(text: string, width: number, { indent, first = indent }: Indent): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each, index) => `${index === 0 ? first : indent}${each}`);
}

interface Indent {
  readonly indent: string;
  /** As wide as the indent. */
  readonly first?: string;
}

/** "one role", "2 roles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** "2 errors, 1 warning": what there is of each. */
export function countsInWords({ error, warning, info }: SeverityCounts): string {
  return [
    ...(error > 0 ? [counted(error, "error")] : []),
    ...(warning > 0 ? [counted(warning, "warning")] : []),
    ...(info > 0 ? [counted(info, "note")] : []),
  ].join(", ");
}

/**
 * A text whose control characters are shown as pictures, since a terminal would obey them, and whose marks of direction, which
 * reorder what is read, are shown as U+FFFD, each by one sign. Line ends and tabs are left, but for a return without a new line.
 */
export function withoutControls(text: string): string {
  return text.replaceAll(
    /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (control) => (control < " " ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : "\uFFFD"),
  );
}

/** A value as JSON in which such characters are escaped: nobody who prints it is harmed, and who reads it gets them as they are. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${json.replaceAll(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, escaped)}\n`;
}

/**
 * A text for people that is printed into the log of a CI system as well. GitHub obeys `::command::` at the start of a line and `##[command]`
 * anywhere in it, so a blank breaks both: quoted words of a posting must not switch off annotations or hide lines.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
