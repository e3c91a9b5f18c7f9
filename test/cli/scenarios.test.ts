import { readdirSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/**
 * A scenario is what a person types and sees. `# from FOLDER` names the files it begins with, `$ rolespec …` is typed,
 * `$ replace FILE "BEFORE" "AFTER"` edits a file, `$ show FILE` shows one, and `exit N` closes the output of a command.
 */
interface Step {
  readonly typed: string;
  readonly expected: string;
}

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
      for (const { typed, expected } of steps) expect(await run(typed, folder), `$ ${typed}`).toBe(expected);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const end = step.indexOf("\n");
      return { typed: step.slice(0, end), expected: step.slice(end + 1).trimEnd() };
    });
}

/** Runs one line and gives what a terminal would show, results and notes in the order they came. */
async function run(typed: string, folder: string): Promise<string> {
  const [program = "", ...words] = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  if (program === "replace") return replace(join(folder, words[0] ?? ""), words[1] ?? "", words[2] ?? "");
  if (program === "show") return (await readFile(join(folder, words[0] ?? ""), "utf8")).trimEnd();
  expect(program).toBe("rolespec");
  let shown = "";
  const show = (content: string): void => {
    shown += content;
  };
  const terminal: Terminal = {
    folder,
    now: new Date("2026-11-22T15:00:00Z"),
    style: { paint: (_, content) => content, width: 100 },
    print: show,
    note: show,
    readInput: async () => "",
  };
  const code = await runCli(words, terminal);
  return `${shown.replaceAll(folder, "~")}exit ${code}`.trimEnd();
}

async function replace(file: string, before: string, after: string): Promise<string> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
  return "";
}
