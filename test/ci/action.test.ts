import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { exampleRoleFor } from "../../src/site/example-roles/for-language.ts";
import { packedRolespec } from "../support/packed.ts";

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(await readFile("action.yml", "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  // What the first step installs, on the path.
  const { command } = await packedRolespec();
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "rolespec"), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  await chmod(join(folder, "bin", "rolespec"), 0o755);
  await mkdir(join(folder, "repository", "roles"), { recursive: true });
  await put("rolespec.yaml", "employer: { name: Acme, employees: { total: 5 } }\n");
  await put("roles/support.md", exampleRoleFor("en").write("2026-11-22"));
  await put("roles/old.md", "---\ntitle: Cook\n---\n\nNothing is said here.\n");
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=Begin");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (path: string, text: string): Promise<void> => writeFile(join(folder, "repository", path), text);

function git(...words: readonly string[]): Promise<{ code: number; shown: string }> {
  return run("git", ["-c", "user.name=A", "-c", "user.email=a@acme.example", ...words], {});
}

function run(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; shown: string }> {
  return new Promise((done) => {
    const path = `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`;
    const options = { cwd: join(folder, "repository"), env: { ...process.env, ...env, PATH: path } };
    execFile(program, [...words], options, (error, stdout, stderr) => {
      done({
        code: typeof error?.code === "number" ? error.code : error === null ? 0 : 1,
        shown: `${stdout}${stderr}`,
      });
    });
  });
}

/** Runs a step as GitHub does: its variables filled in from the inputs, under `bash -eo pipefail`. */
async function runStep(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ code: number; shown: string }> {
  const step = action.runs.steps.find((each) => each.name === name);
  if (step?.run === undefined) throw new Error(`action.yml has no step "${name}" that runs a command.`);
  const values: Record<string, string> = {
    GITHUB_REPOSITORY: "acme/careers",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    GITHUB_OUTPUT: join(folder, "output.txt"),
  };
  for (const [variable, expression] of Object.entries(step.env ?? {})) {
    if (expression.includes("github.action_repository")) {
      values[variable] = "acme/rolespec";
      continue;
    }
    const input = /inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? "";
    values[variable] = inputs[input] ?? action.inputs[input]?.default ?? "";
  }
  return run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], values);
}

const written = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

describe("the action", () => {
  test("marks what is found, writes the summary, and fails where a role must not be published", async () => {
    const { code, shown } = await runStep("Check the roles");
    expect(code).toBe(1);
    expect(shown).toContain("::error file=roles/old.md,");
    expect(await written("summary.md")).toContain("roles/old.md");
  });

  test("speaks only of what a branch touches", async () => {
    await git("switch", "--quiet", "--create", "change");
    await put("roles/support.md", exampleRoleFor("en").write("2026-11-20"));
    const { code, shown } = await runStep("Check the roles", { changed: "main" });
    expect(code).toBe(0);
    expect(shown).not.toContain("old.md");
  });

  test("takes the paths that it is given, and no more than that", async () => {
    const { code } = await runStep("Check the roles", { paths: "roles/support.md" });
    expect(code).toBe(0);
    const { code: hostile } = await runStep("Check the roles", {
      paths: "$(touch hacked) ; touch hacked",
      changed: "`touch hacked`",
    });
    expect(hostile).toBe(2);
    expect((await git("status", "--porcelain")).shown).not.toContain("hacked");
  });

  test("writes SARIF where it is told, and says where", async () => {
    await runStep("Check the roles", { sarif: "../roles.sarif" });
    expect(JSON.parse(await written("roles.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(await written("output.txt")).toBe("report=rolespec-report\nfork=false\nsarif=../roles.sarif\n");
  });

  test("links each rule and law to the documentation in the repository that the action comes from", async () => {
    const { code } = await runStep("Check the roles");
    expect(code).toBe(1);
    expect(await written("summary.md")).toContain(
      "https://github.com/acme/rolespec/blob/HEAD/docs/rules/field/missing.md",
    );
  });

  test("builds the site", async () => {
    await rm(join(folder, "repository", "roles", "old.md"));
    const { code, shown } = await runStep("Check the roles", { build: "true" });
    expect([code, shown]).toEqual([0, expect.stringContaining("Built 1 role")]);
    expect(await written("repository/dist/index.html")).toContain("Customer Support Specialist");
  });
});

describe("the steps of the action", () => {
  const { steps } = action.runs;

  test("hold no logic of their own: each runs one command, with every input as a variable", () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      expect(run.trim().split("\n")).toHaveLength(1);
      expect(run).not.toContain("${{");
    }
    expect(steps.find(({ name }) => name === "Check the roles")?.run).toBe("rolespec ci --inputs");
  });

  test("upload, deploy and post only where an input says so", () => {
    const conditions = steps.filter(({ uses }) => uses !== undefined).map((step) => [step.uses, step.if]);
    expect(conditions).toEqual([
      ["actions/upload-artifact@v4", expect.stringContaining("inputs.comment == 'true'")],
      ["github/codeql-action/upload-sarif@v3", expect.stringContaining("inputs.sarif != ''")],
      ["actions/upload-pages-artifact@v3", "inputs.deploy == 'true'"],
      ["actions/deploy-pages@v4", "inputs.deploy == 'true'"],
      ["actions/download-artifact@v4", "inputs.post == 'true'"],
    ]);
  });
});

describe("the hooks", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly {
    entry: string;
    files: string;
    exclude: string;
  }[];

  test.each(hooks)("run on roles alone: $entry", ({ entry, files, exclude }) => {
    expect(entry).toMatch(/^rolespec lint/);
    const isChecked = (path: string): boolean => new RegExp(files).test(path) && !new RegExp(exclude).test(path);
    expect(["roles/a.md", "careers/roles/uk/b.markdown"].filter(isChecked)).toHaveLength(2);
    expect(["README.md", "roles/README.md", "docs/a.md", "roles/a.txt"].filter(isChecked)).toEqual([]);
  });
});
