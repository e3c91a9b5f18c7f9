import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `rolespec init` with somebody at the terminal who gives these answers, one after the other. */
async function initWith(
  words: readonly string[],
  answers: readonly string[],
): Promise<{ asked: string[]; notes: string; code: number }> {
  const asked: string[] = [];
  let notes = "";
  const left = [...answers];
  const code = await runCli(["init", ...words], {
    folder,
    now: new Date("2026-11-22T15:00:00Z"),
    style: { paint: (_, content) => content, width: 100 },
    print: () => undefined,
    note: (text) => {
      notes += text;
    },
    readInput: async () => new Uint8Array(),
    ask: async (question) => {
      asked.push(question);
      return left.shift() ?? "";
    },
    environment: {},
    timeZone: "Europe/Vienna",
  });
  return { asked, notes, code };
}

const settings = (): Promise<string> => readFile(join(folder, "rolespec.yaml"), "utf8");

describe("rolespec init on a terminal", () => {
  test("asks for everything, and an empty answer stands for what is usual", async () => {
    const { asked, code } = await initWith([], ["Acme", "", "", "", "", "", "", ""]);
    expect(code).toBe(0);
    expect(asked).toHaveLength(8);
    expect(asked[3]).toContain("[Europe/Vienna]");
    expect(await settings()).toContain("time-zone: Europe/Vienna");
    expect(await settings()).toContain('name: "Acme"');
  });

  test("does not ask for what an option says, nor for anything with --yes", async () => {
    const { asked } = await initWith(["--employer", "Acme", "--ci", "gitlab", "--language", "de"], ["", "", ""]);
    expect(asked.map((question) => question.split(/[?,]/)[0])).toEqual([
      "What address will the careers site have",
      "In which time zone does a closing day end",
      "How many people work there in all",
      "In which country do most of them work",
      "How many of them work in which state or country",
    ]);
    expect(await readdir(folder)).toContain(".gitlab-ci.yml");
    await rm(join(folder, "rolespec.yaml"));
    expect((await initWith(["--yes"], [])).asked).toEqual([]);
  });

  test("asks again where an answer cannot be read, and says what is to be typed", async () => {
    const { asked, notes } = await initWith(
      ["--employer", "Acme", "--url", "https://a.example"],
      ["Klingon!", "de", "", "many", "40", "", "", "gitlab"],
    );
    expect(asked).toHaveLength(8);
    expect(notes).toContain('Give a language tag like en or de-AT, not "Klingon!".');
    expect(notes).toContain('Give a number, not "many".');
    expect(await settings()).toContain("employees: { total: 40 }");
  });

  test("asks nothing where a site is there already", async () => {
    await initWith(["--yes"], []);
    const { asked, notes, code } = await initWith([], []);
    expect([asked, code]).toEqual([[], 2]);
    expect(notes).toContain("rolespec.yaml is there already");
  });

  test("copies the templates into a site that is there, each once", async () => {
    await initWith(["--yes"], []);
    expect((await initWith(["--templates"], [])).code).toBe(0);
    expect(await readdir(join(folder, "templates"))).toContain("role.html.eta");
    expect((await initWith(["--templates"], [])).notes).toContain("Left as it is: templates/role.html.eta");
  });

  test("asks where people work, and writes it as the laws need it", async () => {
    const { notes, code } = await initWith(
      ["--employer", "Acme", "--url", "careers.acme.example", "--language", "en", "--ci", "none"],
      ["", "60 people", "Atlantis", "United Kingdom", "40 here", "40 in England, Scotland: 4 and 3 in Colorado"],
    );
    expect(code).toBe(0);
    expect(notes).toContain('Give a country like Austria, US or United Kingdom, not "Atlantis".');
    expect(notes).toContain('Give a number and a place, like 120 in Massachusetts, 4 in Colorado, not "40 here".');
    expect(await settings()).toContain("url: https://careers.acme.example");
    expect(await settings()).toContain("language: en-GB");
    expect(await settings()).toContain("employees: { total: 60, GB-ENG: 40, GB-SCT: 4, US-CO: 3 }");
  });
});
