import type { Entry } from "./entry.ts";

/** The rows of a file of values separated by commas, semicolons or tabs (RFC 4180), each with its words. */
export function csvEntries(csv: string, separator: "," | "\t" = ","): readonly Entry[] {
  return rowsOf(csv, separator).map((cells) => ({ names: cells, text: cells.join("\n") }));
}

function rowsOf(csv: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell =
    separator === "," ? /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y : /("(?:[^"]|"")*"|[^"\t\r\n]*)(\t|\r?\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (match === null) break;
    const [, written = "", end = ""] = match;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
