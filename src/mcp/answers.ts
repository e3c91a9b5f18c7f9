import type { Diagnostic } from "../diagnostic.ts";
import type { Verdict } from "../law/judge.ts";
import { pointAt, type SourceFile, textAt } from "../source/source-file.ts";

/** A finding as an assistant needs it: where, what, and what can be written instead. Absent facts stay absent. */
export function findingAnswer(diagnostic: Diagnostic, file: SourceFile): object {
  const { rule, severity, message, span, law, citation, url, laws, suggestions, fix } = diagnostic;
  const { line, column } = pointAt(file, span.start);
  return {
    rule,
    severity,
    message,
    line,
    column,
    words: textAt(file, span).slice(0, 200),
    law,
    citation,
    url,
    laws: laws?.map((each) => each.law),
    suggestions,
    fix: fix?.title,
  };
}

/** A verdict with its reasons, and which duties are met. */
export function verdictAnswer({ law, jurisdiction, verdict, reasons, duties, citation, url }: Verdict): object {
  return {
    law,
    jurisdiction,
    verdict,
    reasons,
    duties: duties.map(({ duty, met }) => ({ duty, met })),
    citation,
    url,
  };
}

/** Whether a law has something to say of a posting; all others are counted only. */
export function bears({ verdict }: Verdict): boolean {
  return verdict !== "out-of-scope" && verdict !== "not-in-force" && verdict !== "no-duty";
}
