/**
 * Asks recheck about the regular expressions that are not yet in `test/torture/checked-patterns.json`, and writes their verdicts there, so that
 * tests need not ask again: `npm run check-patterns`. Verdicts of expressions that are gone are dropped.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import recheck from "recheck";
import { repeatingPatterns } from "./repeating-patterns.mjs";

const path = "test/torture/checked-patterns.json";
const known = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
const verdicts = {};
let asked = 0;
for (const { source, flags, digest } of repeatingPatterns()) {
  verdicts[digest] = known[digest] ?? (await verdictOn(source, flags));
  if (known[digest] === undefined && ++asked % 50 === 0) process.stderr.write(`${asked} asked\n`);
  if (asked % 50 === 0) write({ ...known, ...verdicts });
}
write(verdicts);
process.stdout.write(`${asked} asked, ${Object.keys(verdicts).length} in the list\n`);

/** `linear`, `quadratic`, a higher degree such as `degree 3`, `exponential`, or `unknown` where recheck finds no attack in its time. */
async function verdictOn(source, flags) {
  const { status, complexity } = await recheck.check(source, flags, { timeout: 1_000 });
  if (status === "safe") return "linear";
  if (status !== "vulnerable") return "unknown";
  if (complexity.type === "exponential") return "exponential";
  return complexity.degree === 2 ? "quadratic" : `degree ${complexity.degree}`;
}

function write(all) {
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}
