import { writeFileSync } from "node:fs";
import process from "node:process";
import { runTrials } from "./table.ts";
import { trials } from "./trials.ts";

/**
 * Runs the trials under the Node that runs this file, and writes the rows of the table as JSON. `scripts/torture.mjs` starts it for each
 * version of Node: `node main.js RESULT [NAME…]`, where a name picks the trials that begin so.
 */
const [result = "", ...names] = process.argv.slice(2);
const chosen = trials.filter(({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)));
const rows = await runTrials(
  chosen,
  ({ full }) => full,
  (line) => void process.stderr.write(`${line}\n`),
);
writeFileSync(result, JSON.stringify(rows));
