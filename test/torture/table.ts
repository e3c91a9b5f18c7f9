import { type Outcome, shortTrace, type Trial } from "./trial.ts";

/** A trial's outcome on one version of Node. */
export interface Row extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** Runs trials one after the other. One that throws has failed once. */
export async function runTrials(
  trials: readonly Trial[],
  countOf: (trial: Trial) => number,
  note: (line: string) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const trial of trials) {
    const start = process.cpuUsage();
    const outcome = await runOne(trial, countOf(trial));
    const { user, system } = process.cpuUsage(start);
    const row = { name: trial.name, seconds: (user + system) / 1_000_000, ...outcome };
    note(`${row.name}: ${row.tried} tried, ${row.failed} failed, ${row.seconds.toFixed(0)} s of CPU`);
    for (const failure of row.failures) note(`  ${failure}`);
    rows.push(row);
  }
  return rows;
}

async function runOne(trial: Trial, count: number): Promise<Outcome> {
  try {
    return await trial.run(count);
  } catch (error) {
    const failure = shortTrace(error);
    return { tried: 1, failed: 1, failures: [failure] };
  }
}
