import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Format version 1: these keys and no others. */
const report = v.strictObject({
  format: v.literal(1),
  tool: v.strictObject({ name: v.literal("rolespec"), version: v.string() }),
  on: v.literal("2026-11-22"),
  roles: v.array(
    v.strictObject({
      path: v.string(),
      title: v.string(),
      status: v.picklist(["draft", "open", "closed"]),
      pay: v.array(
        v.strictObject({
          kind: v.picklist([
            "range",
            "fixed",
            "open-top",
            "open-bottom",
            "words",
            "linked",
            "commission-only",
            "commission-rate",
            "grade",
            "unpaid",
          ]),
          min: v.exactOptional(v.number()),
          max: v.exactOptional(v.number()),
          currency: v.exactOptional(v.string()),
          per: v.exactOptional(v.picklist(["hour", "day", "week", "biweekly", "month", "year"])),
          assumed: v.exactOptional(v.array(v.picklist(["currency", "per"]))),
          note: v.exactOptional(v.string()),
          place: v.exactOptional(v.string()),
          label: v.exactOptional(v.string()),
        }),
      ),
      places: v.array(v.string()),
      remoteFrom: v.array(v.string()),
      workplace: v.exactOptional(v.array(v.picklist(["onsite", "hybrid", "remote"]))),
      placesWithoutLaw: v.array(v.string()),
      verdicts: v.array(
        v.strictObject({
          law: v.string(),
          verdict: v.picklist(["pass", "fail", "risk", "unknown", "later", "out-of-scope", "not-in-force", "no-duty"]),
          reasons: v.pipe(v.array(v.string()), v.minLength(1)),
          duties: v.array(v.strictObject({ duty: v.string(), met: v.nullable(v.boolean()) })),
        }),
      ),
    }),
  ),
  diagnostics: v.array(
    v.strictObject({
      path: v.string(),
      rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)),
      severity: v.picklist(["error", "warning", "info"]),
      message: v.string(),
      start: offset,
      end: offset,
      line: position,
      column: position,
      endLine: position,
      endColumn: position,
      law: v.exactOptional(v.string()),
      citation: v.exactOptional(v.string()),
      url: v.exactOptional(v.string()),
      laws: v.exactOptional(
        v.array(
          v.strictObject({
            law: v.string(),
            citation: v.string(),
            url: v.string(),
            weight: v.picklist(["illegal", "risky", "best"]),
            helpUrl: v.string(),
          }),
        ),
      ),
      helpUrl: v.string(),
      lawHelpUrl: v.exactOptional(v.string()),
      suggestions: v.exactOptional(v.array(v.string())),
      fix: v.exactOptional(
        v.strictObject({
          title: v.string(),
          safe: v.boolean(),
          edits: v.array(v.strictObject({ start: offset, end: offset, text: v.string() })),
        }),
      ),
    }),
  ),
  counts: v.strictObject({ error: offset, warning: offset, info: offset }),
});

const lines = [
  "---",
  "title: Nurse 😀 #4711",
  "posted: 2026-11-02",
  "closes: 2026-11-01",
  "workplace: onsite",
  "locations: Denver, CO, US",
  "salary: 10",
  "---",
  "",
  "## Benefits 🎉",
  "",
  "- 😀 Unlimited PTO",
  "- In the the *garden*",
  "",
];
const texts = { "plain.md": lines.join("\n"), "windows.md": `\uFEFF${lines.join("\r\n")}` };

let folder: string;
let told: v.InferOutput<typeof report>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  await mkdir(join(folder, "roles"));
  await writeFile(join(folder, "rolespec.yaml"), "employer: { name: Acme, employees: { total: 40, US-CO: 40 } }\n");
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, "roles", name), text);
  const { shown } = await runRolespec("rolespec lint --format json --output report.json", folder);
  expect(shown).toBe("");
  told = v.parse(report, JSON.parse(await readFile(join(folder, "report.json"), "utf8")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the report in JSON", () => {
  test("has a verdict of every law for every role, the same laws in the same order", () => {
    const laws = told.roles.map(({ verdicts }) => verdicts.map(({ law }) => law));
    expect(laws[0]?.length).toBeGreaterThan(60);
    expect(laws[1]).toEqual(laws[0]);
  });

  test("counts what it lists", () => {
    const count = (severity: string): number =>
      told.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    expect(told.counts).toEqual({ error: count("error"), warning: count("warning"), info: count("info") });
  });

  test("comes by path, then place, then rule", () => {
    const keys = told.diagnostics.map(({ path, start, rule }) => `${path} ${String(start).padStart(6, "0")} ${rule}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test("leads to the page of each rule in the documentation, whatever address a law has", () => {
    expect(told.diagnostics.map(({ helpUrl }) => helpUrl).filter((address) => !existsSync(address))).toEqual([]);
    const law = told.diagnostics.find(({ rule }) => rule === "law/pay");
    expect([law?.helpUrl, law?.url]).toEqual(["docs/rules/law/pay.md", expect.stringMatching(/^https:/)]);
  });

  test("means the same words whatever the file's line ends and byte order mark", () => {
    const words = (path: string, text: string) =>
      told.diagnostics
        .filter((diagnostic) => diagnostic.path === path)
        .map(({ rule, start, end, line, column }) => `${rule} ${line}:${column} ${text.slice(start, end)}`);
    const plain = words("roles/plain.md", texts["plain.md"]);
    expect(words("roles/windows.md", texts["windows.md"])).toEqual(plain);
    expect(plain).toEqual(
      expect.arrayContaining([
        "benefits/unlimited-leave 12:6 Unlimited PTO",
        "readability/repeat 13:6 the the",
        "field/unknown 7:1 salary",
        "law/pay 1:1 ---",
      ]),
    );
  });

  test("gives lines and columns that lead to the same place as the offsets", () => {
    for (const { path, start, end, line, column, endLine, endColumn } of told.diagnostics) {
      const text = texts[path === "roles/plain.md" ? "plain.md" : "windows.md"];
      const starts = [
        text.startsWith("\uFEFF") ? 1 : 0,
        ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length),
      ];
      expect([(starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1]).toEqual([start, end]);
    }
  });
});
