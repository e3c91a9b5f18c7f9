/** A message of ours: what is between backticks is code, all else is text of which nothing is a mark. */
export function markdownMessage(message: string): string {
  return message
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/s.test(part) ? markdownCode(part.slice(1, -1)) : markdownText(part)))
    .join("");
}

/**
 * A text of which nothing is taken for a mark of Markdown or HTML. Hosts turn `@name` and `#1` into links to people and
 * issues, and tell those people, even behind a backslash; a space of no width keeps them from it.
 */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_{}[\]<>|~&!$]|#(?!\w)/g, "\\$&")
    .replaceAll(/(?<!\w)@(?=\w)|#(?=\w)/g, "$&&#8203;");
}

/** A text as code within a line or a cell. The fence is longer than any run of marks within. */
export function markdownCode(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return runs.length === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
