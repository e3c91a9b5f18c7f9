import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { packedRolespec } from "../support/packed.ts";
import { wordDocument } from "../support/word-document.ts";
import { writeProject } from "./built-sites.ts";
import { type Outcome, outcomeOf, spread } from "./trial.ts";

/** Uses the command in folders with links, pipes, devices, foreign files and bombs, which it must name or leave alone. */
export async function fileSystems(count: number): Promise<Outcome> {
  const { command } = await packedRolespec();
  return outcomeOf(
    Array.from({ length: Math.max(1, Math.ceil(count / scenes.length)) }, () => spread(scenes, count))
      .flat()
      .slice(0, count)
      .map((scene) => faultOf(scene, command)),
  );
}

interface Scene {
  readonly name: string;
  prepare(folder: string): void;
  readonly words: readonly string[];
  /** What must be shown, of which the rest of the run is told. */
  readonly shows: RegExp;
  /** What must hold afterwards. */
  holds?(folder: string): boolean;
}

const build = ["build", "--on", "2026-11-22"];

const scenes: readonly Scene[] = [
  {
    name: "files of others in the site",
    prepare(folder) {
      mkdirSync(join(folder, "dist/.git"), { recursive: true });
      writeFileSync(join(folder, "dist/CNAME"), "jobs.acme.example");
    },
    words: build,
    shows: /.|^$/s,
    holds: (folder) => existsSync(join(folder, "dist/CNAME")) && existsSync(join(folder, "dist/.git")),
  },
  {
    name: "a site that is a link",
    prepare(folder) {
      mkdirSync(join(folder, "www"));
      symlinkSync("www", join(folder, "dist"));
    },
    words: build,
    shows: /Built 3 roles|link/,
    holds: (folder) => existsSync(join(folder, "dist")),
  },
  ...["roles/_defaults.yaml", "templates/role.html.eta", ".alexrc", "rolespec-baseline.json"].flatMap(
    (path): Scene[] => [
      {
        name: `a pipe as ${path}`,
        prepare: (folder) => void spawnSync("mkfifo", [within(folder, path)]),
        words: build,
        shows: /is not a file but a folder, pipe or device/,
      },
      {
        name: `an endless device as ${path}`,
        prepare: (folder) => symlinkSync("/dev/zero", within(folder, path)),
        words: build,
        shows: /is a link to a file outside the project/,
      },
    ],
  ),
  ...["posting.html", "posting.docx"].flatMap((path): Scene[] => [
    {
      name: `a pipe to import as ${path}`,
      prepare: (folder) => void spawnSync("mkfifo", [within(folder, path)]),
      words: ["import", path],
      shows: /is not a file but a pipe or device/,
    },
    {
      name: `an endless device to import as ${path}`,
      prepare: (folder) => symlinkSync("/dev/zero", within(folder, path)),
      words: ["import", path],
      shows: /is not a file but a pipe or device/,
    },
  ]),
  {
    name: "a pipe as the logo",
    prepare(folder) {
      spawnSync("mkfifo", [within(folder, "logo.png")]);
      writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme, logo: logo.png }\n");
    },
    words: build,
    shows: /There is no file `logo\.png`.*Built 3 roles/s,
  },
  {
    name: "a logo of 300 MB",
    prepare(folder) {
      truncateSync(emptyFile(within(folder, "logo.png")), 300_000_000);
      writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme, logo: logo.png }\n");
    },
    words: build,
    shows: /is larger than 1 MB.*Built 3 roles/s,
  },
  {
    name: "a site that is a link to a folder with files of others",
    prepare(folder) {
      writeFileSync(within(folder, "www/keep.txt"), "of another");
      symlinkSync("www", join(folder, "dist"));
    },
    words: build,
    shows: /holds files that no build has made, so it is not replaced/,
    holds: (folder) => lstatSync(join(folder, "dist")).isSymbolicLink() && existsSync(join(folder, "www/keep.txt")),
  },
  {
    name: "defaults that are a link to a secret",
    prepare(folder) {
      writeFileSync(`${folder}-secret.yaml`, "team: secret-of-another-project\n");
      symlinkSync(`${folder}-secret.yaml`, join(folder, "roles/_defaults.yaml"));
    },
    words: ["lint", "--format", "json"],
    shows: /^(?!.*secret-of-another-project).*is a link to a file outside the project/s,
  },
  {
    name: "defaults that cannot be read as YAML",
    prepare: (folder) => writeFileSync(join(folder, "roles/_defaults.yaml"), "team: Foo: bar: baz\n  x: [\n"),
    words: ["lint", "--format", "json"],
    shows: /"path": "roles\/_defaults\.yaml"/,
  },
  {
    name: "a name that is not UTF-8",
    prepare(folder) {
      const name = Buffer.concat([Buffer.from(join(folder, "roles/")), Buffer.from([0xff]), Buffer.from(".md")]);
      writeFileSync(name, "---\ntitle: x\n---\n");
    },
    words: ["lint", "--format", "json"],
    shows: /"path": "roles\/nurse-0\.md".*its name is not UTF-8/s,
  },
  {
    name: "a table of ten million cells",
    prepare(folder) {
      const columns = 2_000;
      const table = `|${"a|".repeat(columns)}\n|${"-|".repeat(columns)}\n${"b\n".repeat(4_800)}`;
      writeFileSync(join(folder, "roles/table.md"), `---\ntitle: Staff Nurse\n---\n\n${table}`);
    },
    words: ["lint", "--format", "json"],
    shows: /"path": "roles\/table\.md"/,
  },
  {
    name: "a Word document of 400,000 paragraphs",
    prepare: (folder) =>
      writeFileSync(join(folder, "bomb.docx"), wordDocument(Array.from({ length: 400_000 }, () => ({ text: "a" })))),
    words: ["import", "bomb.docx"],
    shows: /holds more than 8 MB|more than 20000 paragraphs/,
  },
  {
    name: "a Word document with 300 MB of text",
    prepare: (folder) => writeFileSync(join(folder, "bomb.docx"), wordDocument([{ text: "a".repeat(300_000_000) }])),
    words: ["import", "bomb.docx"],
    shows: /holds more than 8 MB|is larger|too large/,
  },
];

function emptyFile(file: string): string {
  writeFileSync(file, "");
  return file;
}

function within(folder: string, path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  return file;
}

/** In KB. `lint` of one small role takes some 150 MB. */
const mostMemory = 700_000;
const mostSeconds = 60;

function faultOf({ name, prepare, words, shows, holds }: Scene, command: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rolespec-scene-"));
  try {
    writeProject(folder, 3, "one");
    if (words[0] === "build" && name.startsWith("files")) run(command, folder, build);
    prepare(folder);
    const { status, shown, memory } = run(command, folder, words);
    if (status === null) return `${name}: has not ended after ${mostSeconds} s`;
    if (memory > mostMemory) return `${name}: takes ${memory} KB of memory`;
    if (/a fault of ours|broke down|\bat .+:\d+:\d+/.test(shown)) return `${name}: ${shown.slice(0, 300)}`;
    if (!shows.test(shown)) return `${name}: shows ${JSON.stringify(shown.slice(0, 300))}`;
    return holds?.(folder) === false ? `${name}: does not hold afterwards` : "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}-secret.yaml`, { force: true });
  }
}

/** Runs the command and notes the most memory that it takes, through a file that the process writes as it ends. */
function run(command: string, folder: string, words: readonly string[]): RunEnd {
  const note = join(folder, ".memory");
  // The system's own figure begins with that of the process that starts it, so the peak is read where Linux notes it.
  const peak = `/VmHWM:\\s*(\\d+)/.exec(r("/proc/self/status","utf8"))[1]`;
  const recorder = `data:text/javascript,${encodeURIComponent(
    `import{readFileSync as r,writeFileSync as w}from"node:fs";process.on("exit",()=>w(${JSON.stringify(note)},${peak}))`,
  )}`;
  const ended = spawnSync(process.execPath, ["--import", recorder, command, ...words], {
    cwd: folder,
    encoding: "utf8",
    timeout: mostSeconds * 1_000,
    killSignal: "SIGKILL",
    maxBuffer: 100_000_000,
  });
  const memory = existsSync(note) ? Number(readFileSync(note, "utf8")) : 0;
  rmSync(note, { force: true });
  return { status: ended.status, shown: ended.stdout + ended.stderr, memory };
}

interface RunEnd {
  readonly status: number | null;
  readonly shown: string;
  readonly memory: number;
}
