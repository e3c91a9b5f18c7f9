import { readdirSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runRolespec, stepsOf, wordsOf } from "../support/console.ts";

/**
 * A scenario is what a person types and sees. `# from FOLDER` names the files it begins with, `$ rolespec …` is typed,
 * `$ replace FILE "BEFORE" "AFTER"` edits a file (`\n` begins a line), `$ show FILE` shows one, and `exit N` closes the
 * output of a command.
 * A line `…` stands for lines that the scenario is not about, such as counts of laws that grow with the data.
 */
const scenarios = readdirSync("test/cli").filter((name) => name.endsWith(".scenario"));

describe("what a person types and sees", () => {
  test.each(scenarios)("%s", async (name) => {
    const text = await readFile(join("test/cli", name), "utf8");
    const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
    const from = /^# from (.+)$/m.exec(text)?.[1];
    if (from !== undefined) await cp(from, folder, { recursive: true });
    try {
      const steps = stepsOf(text);
      expect(steps.length).toBeGreaterThan(0);
      for (const { typed, expected } of steps)
        expect(elided(await run(typed, folder), expected), `$ ${typed}`).toBe(expected);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** What was shown, with `…` for the lines for which `…` is expected. */
function elided(shown: string, expected: string): string {
  const [first = "", ...others] = expected.split(/^…\n/m);
  if (!shown.startsWith(first)) return shown;
  let kept = first;
  let rest = shown.slice(first.length);
  for (const [index, stretch] of others.entries()) {
    const isLast = index === others.length - 1;
    const at = isLast ? `\n${rest}`.lastIndexOf(`\n${stretch}`) : `\n${rest}`.indexOf(`\n${stretch}`);
    if (at === -1) break;
    kept += `…\n${stretch}`;
    rest = rest.slice(at + stretch.length);
  }
  return kept + rest;
}

/** Runs one line and gives what a terminal would show. */
async function run(typed: string, folder: string): Promise<string> {
  const [program, file = "", before = "", after = ""] = wordsOf(typed);
  if (program === "replace") return replace(join(folder, file), before, after.replaceAll("\\n", "\n"));
  if (program === "show") return (await readFile(join(folder, file), "utf8")).trimEnd();
  const { shown, code } = await runRolespec(typed, folder);
  return `${shown}exit ${code}`.trimEnd();
}

async function replace(file: string, before: string, after: string): Promise<string> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
  return "";
}
