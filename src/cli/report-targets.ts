import { resolve } from "node:path";
import type { Reporter } from "../report/reporter.ts";
import { reporters } from "../report/reporters.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { UserError } from "../user-error.ts";
import type { Call } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** A report that is asked for, and where it goes. */
export interface ReportTarget {
  readonly format: string;
  readonly reporter: Reporter;
  /** Absent: standard output. */
  readonly file?: string;
}

export const formatNames: readonly string[] = Object.keys(reporters);

/** The reports that `--format FORMAT`, `--format FORMAT=FILE` and `--output FILE` ask for; pretty on standard output without them. */
export function readReportTargets(call: Call, terminal: Terminal): readonly ReportTarget[] {
  const targets = (call.lists.get("format") ?? ["pretty"]).map(readTarget);
  const output = call.values.get("output");
  const files = [...targets.flatMap(({ file }) => file ?? []), ...(output === undefined ? [] : [output])];
  const places = files.map((file) => resolve(terminal.folder, file));
  const twice = files.find((_, index) => places.indexOf(places[index] ?? "") < index);
  if (twice !== undefined) {
    throw new UserError(`Two reports cannot share the file ${twice}.`, { hint: "Give each report a file of its own." });
  }
  const unplaced = targets.filter(({ file }) => file === undefined);
  if (unplaced.length > 1) throw sharedOutput(unplaced.map(({ format }) => format));
  if (output === undefined) return targets;
  if (unplaced.length === 0) {
    throw new UserError("--output has no report to write: every --format names its own file.", {
      hint: `Leave --output out, or write --format pretty --output ${output} as well.`,
    });
  }
  return targets.map((target) => ({ ...target, file: target.file ?? output }));
}

function readTarget(written: string): ReportTarget {
  const [, format = "", , file] = /^([^=]*)(=(.*))?$/s.exec(written) ?? [];
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (reporter === undefined) throw unknownFormat(format);
  if (file === "") {
    throw new UserError(`--format ${written} names no file.`, { hint: `Write it like --format ${format}=report.out.` });
  }
  return { format, reporter, ...(file === undefined ? {} : { file }) };
}

function unknownFormat(format: string): UserError {
  const near = nearestWord(format, formatNames);
  return new UserError(`There is no format "${format}"${near === undefined ? "." : `; did you mean "${near}"?`}`, {
    hint: `There are ${formatNames.join(", ")}.`,
  });
}

function sharedOutput(formats: readonly string[]): UserError {
  const [first = "", second = ""] = formats;
  return new UserError(`Two formats cannot share the terminal: ${first} and ${second}.`, {
    hint: `Name a file for one of them: --format ${first} --format ${second}=${second}.out.`,
  });
}
