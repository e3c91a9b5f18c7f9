import { lineSpan, pointAt } from "../source/source-file.ts";
import type { Span } from "../source/span.ts";
import type { LintReport } from "./reporter.ts";

/** A stretch of a file in lines and columns from 1, columns in UTF-16 units; the end column is the first one after it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span of a file lies; the file's first place where the file is not known. */
export function regionOf(report: LintReport, path: string, span: Span): Region {
  const file = report.files.get(path);
  if (file === undefined) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const start = pointAt(file, span.start);
  const end = pointAt(file, Math.max(span.start, span.end));
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The part of a span that lies on its first line. Hosts show a finding beside a change only if all its lines were changed. */
export function firstLineRegion(report: LintReport, path: string, span: Span): Region {
  const file = report.files.get(path);
  if (file === undefined) return regionOf(report, path, span);
  const { end } = lineSpan(file, pointAt(file, span.start).line);
  return regionOf(report, path, { start: span.start, end: Math.max(span.start, Math.min(span.end, end)) });
}

/** A file's path from the root of its repository; as it is where the file lies outside of the project. */
export function repositoryPath({ folder }: LintReport, path: string): string {
  return path.startsWith("/") ? path : folder + path;
}
