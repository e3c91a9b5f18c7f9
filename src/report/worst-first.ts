import type { Diagnostic, Severity } from "../diagnostic.ts";

const weights: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** Errors before warnings before notes; within each, one of every file before a second of any. Equals keep their order. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  return diagnostics
    .map((diagnostic) => {
      const key = `${diagnostic.severity} ${diagnostic.path}`;
      const turn = counts.get(key) ?? 0;
      counts.set(key, turn + 1);
      return { diagnostic, turn };
    })
    .toSorted((a, b) => weights[a.diagnostic.severity] - weights[b.diagnostic.severity] || a.turn - b.turn)
    .map(({ diagnostic }) => diagnostic);
}
