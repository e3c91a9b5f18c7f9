/**
 * A row of CSV (RFC 4180) without its line end. Lists are joined by semicolons; what is absent is an empty cell. Text that
 * a spreadsheet would calculate gets an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly unknown[]): string {
  return cells.map(cell).join(",");
}

function cell(value: unknown): string {
  const words = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  const isFormula = typeof value !== "number" && /^\s*[=+@-]|^[\t\r]/.test(words) && !/^[+-]?[\d.,]+$/.test(words);
  const text = isFormula ? `'${words}` : words;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
