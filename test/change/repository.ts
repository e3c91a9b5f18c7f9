import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runRolespec } from "../support/console.ts";

/** A throw-away git repository whose main branch holds some files, on a branch of its own. */
export interface Repository {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
  git(...words: readonly string[]): string;
  /** Commits all that has changed. */
  commit(): void;
  lint(words: string): Promise<{ readonly shown: string; readonly code: number }>;
  /** Reports in several formats, of what has changed since main, by format. */
  reports(...formats: readonly string[]): Promise<Readonly<Record<string, string>>>;
  remove(): Promise<void>;
}

export async function repositoryOf(files: Readonly<Record<string, string>>): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-change-"));
  const reports = await mkdtemp(join(tmpdir(), "rolespec-reports-"));
  const person = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgSign=false"];
  const git = (...words: readonly string[]): string =>
    execFileSync("git", [...person, ...words], { cwd: folder, stdio: "pipe", encoding: "utf8" });
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=Change");
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  git("init", "--quiet", "--initial-branch=main");
  commit();
  git("switch", "--quiet", "--create", "work");
  const lint = (words: string): ReturnType<Repository["lint"]> => runRolespec(`rolespec lint ${words}`, folder);
  return {
    folder,
    write,
    read: (path) => readFile(join(folder, path), "utf8"),
    git,
    commit,
    lint,
    reports: async (...formats) => {
      const named = formats.map((format) => `--format ${format}=${reports}/${format}`);
      await lint(`--changed main ${named.join(" ")}`);
      const texts = formats.map(async (format) => [format, await readFile(join(reports, format), "utf8")]);
      return Object.fromEntries(await Promise.all(texts));
    },
    remove: async () => {
      for (const made of [folder, reports]) await rm(made, { recursive: true, force: true });
    },
  };
}

/** The lines that git says a branch has changed, by path: new lines, and of a deletion the line before it. */
export function changedLinesOf({ git }: Repository): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  let path = "";
  for (const line of git("diff", "--unified=0", "--find-renames", "main").split("\n")) {
    const name = /^\+\+\+ b\/(.*)$/.exec(line)?.[1];
    if (name !== undefined) path = name;
    const [, first, count = "1"] = /^@@ \S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (first === undefined) continue;
    const all = lines.get(path) ?? new Set();
    for (let offset = 0; offset < Math.max(1, Number(count)); offset++) all.add(Math.max(1, Number(first)) + offset);
    lines.set(path, all);
  }
  return lines;
}
