import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LanguageClient, languageClient } from "../support/language-client.ts";
import { packedRolespec } from "../support/packed.ts";

let folder = "";
let editor: LanguageClient;

beforeAll(async () => {
  const { command } = await packedRolespec();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "rolespec-lsp-")));
  mkdirSync(join(folder, "roles/kitchen"), { recursive: true });
  writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme, employees: { total: 200, US-CO: 40 } }\n");
  writeFileSync(
    join(folder, "roles/nurse.md"),
    "---\ntitle: Nurse\nposted: 2026-11-02\nlocations: Oslo, NO\n---\n\nYou nurse.\n",
  );
  editor = await languageClient(["node", command, "lsp", "--stdio", "--on", "2026-11-22"], folder);
}, 300_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** The findings in a text, each as rule and the words that it marks. */
async function found(path: string): Promise<readonly string[]> {
  const lines = editor.textOf(path).split(/\r\n|\r|\n/);
  return (await editor.findings(path)).map(({ code, range: { start, end } }) => {
    const line = lines[start.line] ?? "";
    return `${code} “${start.line === end.line ? line.slice(start.character, end.character) : line.slice(start.character)}”`;
  });
}

const cook = `---
title: Line Cook
posted: 2026-11-02
locations: Denver, CO, US
workplace: onsite
apply: jobs@acme.example
---

## What you will do

🍳 You are a ninja who who cooks.
`;

describe("an author with a language server", () => {
  const path = "roles/kitchen/cook.md";

  test("sees what is wrong at its place, also behind characters of two units", async () => {
    editor.open(path, cook);
    const all = await found(path);
    expect(all).toContain("hype/coded-title “ninja”");
    expect(all).toContain("readability/repeat “who who”");
  });

  test("fixes it by a click", async () => {
    const repeat = (await editor.findings(path)).find(({ code }) => code === "readability/repeat");
    const [fix] = repeat === undefined ? [] : await editor.actions(path, repeat);
    expect(fix).toMatchObject({ title: "Write “who” once", kind: "quickfix" });
    if (fix !== undefined) editor.apply(path, fix);
    expect(editor.textOf(path)).toContain("🍳 You are a ninja who cooks.");
    expect(await found(path)).not.toContainEqual(expect.stringContaining("readability/repeat"));
  });

  test("sees the law of the place, with its manual", async () => {
    const law = (await editor.findings(path)).find(({ code }) => code === "law/pay");
    expect(law?.message).toContain("Colorado");
    expect(law?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/law\/pay\.md$/);
    const hover = await editor.hover(path, "---");
    expect(JSON.stringify(hover?.contents)).toContain("US-CO");
    editor.type(path, "workplace: onsite", "workplace: onsite\npay: $22 - $25 per hour");
    expect((await editor.findings(path)).map(({ code }) => code)).not.toContain("law/pay");
  });

  test("allows a finding with a reason, which has to be given", async () => {
    const ninja = (await editor.findings(path)).find(({ code }) => code === "hype/coded-title");
    const actions = ninja === undefined ? [] : await editor.actions(path, ninja);
    const allow = actions.find(({ kind }) => kind === "quickfix.rolespec.allow");
    if (allow !== undefined) editor.apply(path, allow);
    expect((await editor.findings(path)).map(({ code }) => code)).toContain("allow/no-reason");
    editor.type(path, " --  -->", " -- It is the name of the restaurant -->");
    const codes = (await editor.findings(path)).map(({ code }) => code);
    expect(codes).not.toContain("hype/coded-title");
    expect(codes).not.toContain("allow/no-reason");
  });

  test("can give the reason to the server at once", async () => {
    editor.type(path, "who cooks.", "who cooks.\n\nA rockstar of a cook.");
    const rockstar = (await editor.findings(path)).find(({ code }) => code === "hype/coded-title");
    const action = rockstar === undefined ? undefined : (await editor.actions(path, rockstar)).at(-1);
    const params = { uri: editor.uriOf(path), ...Object(action?.data), reason: "A pun" };
    const edits = await editor.request<readonly { readonly newText: string }[]>("rolespec/allow", params);
    expect(edits.map(({ newText }) => newText)).toEqual(["<!-- rolespec-allow hype/coded-title -- A pun -->\n\n"]);
  });

  test("is offered fields, values, places and rules", async () => {
    editor.type(path, "apply: ", "closes: ongoing\nemployment: \nreports-to: Boul\nvac\napply: ");
    const labels = async (after: string): Promise<readonly string[]> =>
      (await editor.completions(path, after)).map(({ label }) => label);
    expect(await labels("employment: ")).toContain("full-time");
    expect(await labels("reports-to: Boul")).toContain("Boulder, CO, US");
    expect(await labels("\nvac")).toEqual(["vacancy"]);
    expect(await labels("<!-- rolespec-allow ")).toContain("pay/missing");
  });

  test("sees the outline", async () => {
    const names = (await editor.symbols(path)).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Title", "Posted on"]);
    expect(names.at(-1)).toBe("What you will do");
  });
});

describe("the settings and the folder", () => {
  test("have their own mistakes shown, and count before they are saved", async () => {
    const role = "roles/kitchen/baker.md";
    editor.open(role, cook.replace("Line Cook", "Baker"));
    expect((await editor.findings(role)).map(({ code }) => code)).toContain("hype/coded-title");
    editor.open("rolespec.yaml", "employer: { name: Acme }\nrules: { hype/coded-titel: off }\n");
    expect((await editor.findings("rolespec.yaml")).map(({ message }) => message)).toEqual([
      expect.stringContaining("hype/coded-title"),
    ]);
    expect(await settled(role, (codes) => codes.length === 1)).toEqual(["field/unreadable"]);
    editor.type("rolespec.yaml", "coded-titel", "coded-title");
    expect(await editor.findings("rolespec.yaml")).toEqual([]);
    expect(await settled(role, (codes) => codes.length > 1)).not.toContain("hype/coded-title");
  });

  test("give defaults before they are saved", async () => {
    const role = "roles/kitchen/baker.md";
    const defaults = "roles/kitchen/_defaults.yaml";
    editor.open(defaults, "pay: $30 - $35 per hour\nsalry: 3\n");
    expect((await editor.findings(defaults)).map(({ code }) => code)).toEqual([]);
    const codes = await settled(role, (all) => !all.includes("pay/missing"));
    expect(codes).not.toContain("pay/missing");
    expect((await editor.completions(defaults, "sal")).map(({ label }) => label)).toEqual([]);
  });

  test("give the names of other roles", async () => {
    const role = "roles/pfleger.md";
    editor.open(role, "---\ntitle: Pfleger\nlanguage: de\ntranslation-of: nurse\n---\n\nSie pflegen.\n");
    expect((await editor.findings(role)).map(({ code }) => code)).not.toContain("structure/translation-unknown");
    editor.type(role, "nurse", "nurses");
    expect((await editor.findings(role)).map(({ code }) => code)).toContain("structure/translation-unknown");
  });

  test("are left alone where a text is none of theirs, and what is too large is not read", async () => {
    editor.open("notes.md", "We want a ninja.\n");
    expect(await editor.findings("notes.md")).toEqual([]);
    editor.open("roles/large.md", `---\ntitle: Large\n---\n\n${"A ninja cooks. ".repeat(400_000)}`);
    expect((await editor.findings("roles/large.md")).map(({ message }) => message)).toEqual([
      expect.stringContaining("larger than 5 MB"),
    ]);
  });
});

test("the server says goodbye", async () => {
  expect(await editor.close()).toBe(0);
});

/** The codes of the findings in a text, once they are as expected: a change elsewhere is checked in its own time. */
async function settled(path: string, isExpected: (codes: readonly unknown[]) => boolean): Promise<readonly unknown[]> {
  for (let tries = 0; ; tries++) {
    const codes = (await editor.findings(path)).map(({ code }) => code);
    if (isExpected(codes) || tries === 100) return codes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
