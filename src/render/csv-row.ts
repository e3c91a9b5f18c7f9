/** A row of CSV (RFC 4180) without its line end. Lists are joined by semicolons; what is absent is an empty cell. */
export function csvRow(cells: readonly unknown[]): string {
  return cells.map(cell).join(",");
}

function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
