import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedRolespec } from "../support/packed.ts";

let folder = "";
let client: Client;

beforeAll(async () => {
  const { command } = await packedRolespec();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rolespec-mcp-")));
  mkdirSync(join(folder, "site/roles"), { recursive: true });
  writeFileSync(join(folder, "secret.md"), "---\ntitle: Secret\n---\n");
  writeFileSync(join(folder, "site/rolespec.yaml"), "employer: { name: Acme, employees: { total: 200, US-CO: 40 } }\n");
  writeFileSync(join(folder, "site/roles/cook.md"), cook);
  symlinkSync(join(folder, "secret.md"), join(folder, "site/roles/link.md"));
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ command: "node", args: [command, "mcp"], cwd: join(folder, "site"), stderr: "pipe" }),
  );
}, 300_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

const cook = `---
title: Line Cook
posted: 2026-11-02
locations: Denver, CO, US
workplace: onsite
---

You are a ninja who cooks.
`;

async function call(
  name: string,
  words: Readonly<Record<string, unknown>>,
): Promise<{ readonly text: string; readonly isError: boolean }> {
  const { content, isError } = await client.callTool({ name, arguments: words });
  const [first] = Array.isArray(content) ? content : [];
  return { text: String(first?.text), isError: isError === true };
}

describe("the tools for assistants", () => {
  test("are listed, and none of them writes", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "check_text",
      "check_file",
      "explain",
      "judge_places",
      "import_posting",
    ]);
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("check a text with the settings of the project", async () => {
    const { text } = await call("check_text", { text: cook, on: "2026-11-22" });
    const answer = JSON.parse(text);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ rule: "hype/coded-title", words: "ninja", line: 8, column: 11 }),
    );
    expect(answer.verdicts).toContainEqual(expect.objectContaining({ law: "US-CO", verdict: "fail" }));
  });

  test("check a file of the project, and none elsewhere", async () => {
    expect(JSON.parse((await call("check_file", { path: "roles/cook.md", on: "2026-11-22" })).text).title).toBe(
      "Line Cook",
    );
    for (const path of [
      "../secret.md",
      join(folder, "secret.md"),
      "roles/../../secret.md",
      "roles/link.md",
      "roles/none.md",
    ]) {
      const { text, isError } = await call("check_file", { path });
      expect(isError, path).toBe(true);
      expect(text).not.toContain("title: Secret");
    }
  });

  test("explain a rule, a law and a field, and say what was probably meant", async () => {
    expect((await call("explain", { id: "pay/missing" })).text).toContain("### Found");
    expect((await call("explain", { id: "us-co" })).text).toContain("Colorado");
    expect((await call("explain", { id: "closes" })).text).toContain("The last day to apply");
    expect(await call("explain", { id: "pay/misssing" })).toEqual({
      text: 'There is no rule, law or field "pay/misssing"; did you mean "pay/missing"?',
      isError: true,
    });
  });

  test("judge a posting by the laws of other places", async () => {
    const { text } = await call("judge_places", { text: cook, places: ["New York, NY, US"], on: "2026-11-22" });
    const { verdicts } = JSON.parse(text);
    expect(verdicts).toContainEqual(expect.objectContaining({ law: "US-NY-NYC", verdict: "fail" }));
    expect(verdicts).not.toContainEqual(expect.objectContaining({ law: "US-CO" }));
    expect((await call("judge_places", { text: cook, places: ["Atlantis"] })).isError).toBe(true);
  });

  test("make a role spec of a posting without writing it", async () => {
    const { text } = await call("import_posting", { text: "Line Cook\n\nDenver, CO\n\nYou cook for 40 guests.\n" });
    expect(JSON.parse(text).roles[0]).toMatchObject({ title: "Line Cook", file: "roles/line-cook.md" });
  });

  test("refuse a text that is too long and a day that is none", async () => {
    expect((await call("check_text", { text: "a".repeat(5_000_001) })).isError).toBe(true);
    expect((await call("check_text", { text: cook, on: "tomorrow" })).isError).toBe(true);
  });
});
