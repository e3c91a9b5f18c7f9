import { basename, dirname } from "node:path";
import type { Baseline } from "../lint/baseline.ts";
import { readBaseline, writeBaseline } from "../lint/baseline-format.ts";
import { UserError } from "../user-error.ts";
import { readSource } from "./read-source.ts";
import { writeWhole } from "./write-whole.ts";

/** The baseline at a project's root that is heeded without being named. */
export const baselineName = "rolespec-baseline.json";

/** A baseline of ten thousand roles is longer than any posting. */
const mostMegabytes = 200;

/** Reads a baseline file; undefined where there is none. One that is something else is refused. */
export async function readBaselineFile(file: string): Promise<Baseline | undefined> {
  const reading = await readSource(file, dirname(file), mostMegabytes);
  if (reading === undefined) return undefined;
  if ("problem" in reading) throw new UserError(`The baseline ${file} ${reading.problem}.`);
  const { text } = reading;
  const baseline = readBaseline(text);
  if (baseline !== undefined) return baseline;
  const isConflict = /^<{7}|^>{7}/m.test(text);
  throw new UserError(`${basename(file)} is not a baseline that \`rolespec lint --write-baseline\` has written.`, {
    hint: isConflict
      ? "Two changes of it were merged by half: keep the lines of both, each once, and take the marks out."
      : "Take back the last change of it, or move it away and write a new one.",
  });
}

/** Writes a baseline file: whole or not at all. */
export async function writeBaselineFile(file: string, baseline: Baseline): Promise<void> {
  try {
    await writeWhole(file, writeBaseline(baseline));
  } catch (error) {
    throw new UserError(`The baseline ${basename(file)} cannot be written to ${file}.`, {
      cause: error,
      hint: "Check that its folder exists and that you may write there.",
    });
  }
}
