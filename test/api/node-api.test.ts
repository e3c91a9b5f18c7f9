import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

const run = promisify(execFile);
const page = readFileSync("docs/node-api.md", "utf8");
const examples = [...page.matchAll(/^## (.+)\n[\s\S]*?^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```/gm)].map(
  ([, heading = "", code = "", printed = ""]) => ({ heading, code, printed }),
);

describe("the page on Node", () => {
  test("has an example for every function", () => {
    const all = examples.map(({ code }) => code).join("\n");
    for (const name of ["readRole", "lintRole", "fixRole", "judge", "buildSite"]) expect(all).toContain(name);
  });

  test.each(examples)("prints what it says: $heading", async ({ code, printed }) => {
    // As another program would: by the package's name, in a process of its own.
    const { folder } = await packedRolespec();
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder });
    expect(stdout.trim()).toBe(printed.trim());
  });
});
