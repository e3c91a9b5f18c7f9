import { appendFile, mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../../user-error.ts";
import { type CiHost, ciHostOf } from "../ci/ci-host.ts";
import { isFromFork } from "../ci/is-from-fork.ts";
import { postReport } from "../ci/post-report.ts";
import { type Call, type Command, type ExitCode, type NamedCommand, readCall } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { build } from "./build.ts";
import { lint } from "./lint.ts";

/** The values that are yes for an input of an action. */
const yes = "true";

export const ci: Command = {
  options: [
    {
      name: "changed",
      takes: "SINCE",
      summary: "Report on what differs from this (default: the branch to merge into).",
    },
    { name: "max-warnings", takes: "N", summary: "End with 1 when there are more warnings than this." },
    { name: "sarif", takes: "FILE", summary: "Write a SARIF file for code scanning." },
    { name: "comment", summary: "Keep one comment on the pull request or merge request up to date." },
    { name: "suggestions", summary: "Post suggestions next to the changed lines." },
    {
      name: "report",
      takes: "FOLDER",
      summary: "Where comment and suggestions are written (default: rolespec-report).",
    },
    { name: "build", summary: "Build the site if nothing keeps a role from being published." },
    { name: "inputs", summary: "Take the options from INPUT_… variables, as the GitHub action passes them." },
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(typed, terminal) {
    const call = typed.switches.has("inputs") ? withInputs(typed, terminal) : typed;
    const host = ciHostOf(terminal.environment);
    const folder = call.values.get("report") ?? "rolespec-report";
    await mkdir(resolve(terminal.folder, folder), { recursive: true });
    const since = call.values.get("changed") ?? host?.base;
    const code = await check(call, { host, folder, since }, terminal);
    await writeOutputs(host, call, folder);
    if (code !== 2 && since !== undefined) await postFrom(folder, { call, host }, terminal);
    if (code !== 0 || !call.switches.has("build")) return code;
    return build.run(callOf("build", build, []), terminal);
  },
};

interface Check {
  readonly host: CiHost | undefined;
  readonly folder: string;
  readonly since: string | undefined;
}

/** GitLab compares its report with that of the main branch, so that one is on all roles; the rest is on what has changed. */
async function check(call: Call, { host, folder, since }: Check, terminal: Terminal): Promise<ExitCode> {
  const limit = call.values.get("max-warnings");
  const limits = limit === undefined ? [] : ["--max-warnings", limit];
  const changed = since === undefined ? [] : ["--changed", since];
  const posted = ["--format", `comment=${folder}/comment.md`, "--format", `suggestions=${folder}/suggestions.json`];
  const sarif = call.values.get("sarif");
  const scanned = sarif === undefined ? [] : ["--format", `sarif=${sarif}`];
  const run = (words: readonly string[]): Promise<ExitCode> =>
    lint.run(callOf("lint", lint, [...call.arguments, ...limits, ...words]), terminal);
  if (host?.kind === "gitlab") {
    const quality = ["--format", "gitlab=gl-code-quality-report.json", "--format", "junit=junit.xml"];
    const code = await run(["--format", "pretty", ...scanned, ...quality, ...(since === undefined ? posted : [])]);
    if (since === undefined || code === 2) return code;
    await run([...changed, ...posted, "--format", `markdown=${folder}/summary.md`]);
    return code;
  }
  const summary = host?.summary === undefined ? [] : ["--format", `markdown=${host.summary}`];
  const shown = ["--format", host === undefined ? "pretty" : "github"];
  return run([...shown, ...scanned, ...summary, ...posted, ...changed]);
}

async function postFrom(
  folder: string,
  { call, host }: { readonly call: Call; readonly host: CiHost | undefined },
  terminal: Terminal,
): Promise<void> {
  const wanted = ["comment", "suggestions"].filter((name) => call.switches.has(name));
  if (wanted.length === 0 || host === undefined) return;
  if (await isFromFork(host)) {
    terminal.note("This pull request comes from a fork, so a second workflow has to post the report.\n");
    return;
  }
  const read = (name: string, file: string): Promise<string | undefined> =>
    wanted.includes(name) ? readFile(resolve(terminal.folder, folder, file), "utf8") : Promise.resolve(undefined);
  const comment = await read("comment", "comment.md");
  const suggestions = await read("suggestions", "suggestions.json");
  const texts = { ...(comment !== undefined && { comment }), ...(suggestions !== undefined && { suggestions }) };
  await postReport(texts, { terminal, isForeign: false });
}

/** What the next steps of the workflow need to know. */
async function writeOutputs(host: CiHost | undefined, call: Call, folder: string): Promise<void> {
  if (host?.kind !== "github" || host.output === undefined) return;
  const sarif = call.values.get("sarif");
  const fork = (await isFromFork(host)) ? "true" : "false";
  const lines = [`report=${folder}`, `fork=${fork}`, ...(sarif === undefined ? [] : [`sarif=${sarif}`])];
  await appendFile(host.output, lines.map((line) => `${line}\n`).join(""));
}

/** The options as an action passes its inputs: `INPUT_SARIF`, `INPUT_MAX_WARNINGS`. Empty ones are not given. */
function withInputs(call: Call, { environment }: Terminal): Call {
  const input = (name: string): string =>
    (environment[`INPUT_${name.toUpperCase().replaceAll("-", "_")}`] ?? "").trim();
  const values = new Map(call.values);
  const switches = new Set(call.switches);
  for (const { name, takes } of ci.options) {
    const given = input(name);
    if (given === "") continue;
    if (/[\r\n]/.test(given)) throw new UserError(`The input ${name} has more than one line.`);
    if (takes !== undefined) values.set(name, given);
    else if (given === yes) switches.add(name);
  }
  const paths = input("paths")
    .split(/\s+/)
    .filter((path) => path !== "");
  return { ...call, values, switches, arguments: [...call.arguments, ...paths] };
}

function callOf(name: string, command: Command, words: readonly string[]): Call {
  const named: NamedCommand = { name, takes: "", summary: "", ...command };
  return readCall(named, words);
}
