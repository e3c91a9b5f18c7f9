/** Why a template fails, and on which of its lines, where that can be told. */
export interface TemplateFault {
  readonly reason: string;
  /** 1-based. */
  readonly line?: number;
}

/** Reads an error of eta or of a template's own code, which name the template nowhere and the line in several ways. */
export function templateFault(error: unknown, source: string): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const syntax = /^Bad template syntax\s+([^\n]+)/.exec(message)?.[1];
  if (syntax !== undefined) return bracketFault(source) ?? { reason: syntax };
  const unclosed = /^(.+) at line (\d+) col \d+:/.exec(message);
  if (unclosed !== null) return withLine(unclosed[1] ?? message, Number(unclosed[2]));
  const line = /(?:^|\s)line (\d+)\n/.exec(message)?.[1];
  return withLine(message.trim().split("\n").at(-1) ?? message, line === undefined ? undefined : Number(line));
}

function withLine(reason: string, line: number | undefined): TemplateFault {
  return line === undefined ? { reason } : { reason, line };
}

/**
 * The engine says only that the code of a template cannot be read. Its brackets tell more: those of one tag must match,
 * and a brace that one tag opens another must close.
 */
function bracketFault(source: string): TemplateFault | undefined {
  const open: number[] = [];
  for (const tag of source.matchAll(/<%[-_=~]?([\s\S]*?)%>/g)) {
    const [, code = ""] = tag;
    const line = source.slice(0, tag.index).split("\n").length;
    if (count(code, "(") !== count(code, ")") || count(code, "[") !== count(code, "]"))
      return { reason: "its brackets do not match", line };
    for (const brace of code.match(/[{}]/g) ?? []) {
      if (brace === "{") open.push(line);
      else if (open.pop() === undefined) return { reason: "`}` closes nothing", line };
    }
  }
  const line = open.at(-1);
  return line === undefined ? undefined : { reason: "`{` is never closed", line };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
