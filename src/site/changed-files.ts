import { UserError } from "../user-error.ts";
import { askGit } from "./git.ts";

/** The files of a folder that differ from what a branch started from. */
export interface ChangedFiles {
  /** What they are compared with, as a person calls it: `main`. */
  readonly since: string;
  /** The commit in which the working branch left it. */
  readonly base: string;
  /** Relative to the folder, with `/`; deleted files are among them, and a renamed one has both its names. */
  readonly paths: ReadonlySet<string>;
  /** The files that were not there, by path, with the name of the file from which each was made; absent: a new file. */
  readonly added: ReadonlyMap<string, string | undefined>;
}

/** Where the main branch is looked for. A checkout made by CI may know it only by its name on the server. */
const mainBranches = ["origin/HEAD", "main", "origin/main", "master", "origin/master"];

const leaveOut = "Leave --changed out to check all roles.";

/**
 * Asks git what has changed in a folder since the working branch left another, be it committed or not.
 * @param since a branch, tag or commit; empty: the main branch
 */
export async function changedFiles(folder: string, since: string): Promise<ChangedFiles> {
  const isShallow = await askWhetherShallow(folder);
  const known = await findRevision(folder, since === "" ? mainBranches : [since, `origin/${since}`]);
  if (known === undefined) throw unknownRevision(since, isShallow);
  const base = await askGit(folder, ["merge-base", known.commit, "HEAD"]);
  if (base.isRefused) throw noCommonStart(known.name, isShallow);
  const commit = base.output.trim();
  const differing = await list(
    folder,
    ["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--relative"],
    [commit, "--", "."],
  );
  const untracked = await list(folder, ["ls-files", "--others", "--exclude-standard", "-z"], ["--", "."]);
  const tracked = readStatuses(differing);
  return {
    since: known.name.replace(/^origin\/HEAD$/, "the main branch"),
    base: commit,
    paths: new Set([...tracked.flatMap(({ path, before }) => [path, before ?? path]), ...untracked]),
    added: new Map([
      ...tracked
        .filter(({ status }) => status === "A" || status === "R")
        .map(({ path, before }) => [path, before] as const),
      ...untracked.map((path) => [path, undefined] as const),
    ]),
  };
}

interface FileStatus {
  /** A letter of git: `A` for added, `D` for deleted, `R` for renamed. */
  readonly status: string;
  readonly path: string;
  /** The name before it was renamed. */
  readonly before?: string;
}

/** Reads `M path`, `R100 before path`, each word on its own. */
function readStatuses(words: readonly string[]): readonly FileStatus[] {
  const statuses: FileStatus[] = [];
  for (let index = 0; index < words.length; ) {
    const status = words[index]?.slice(0, 1) ?? "";
    const [first = "", second = ""] = words.slice(index + 1, index + 3);
    const isRenamed = status === "R" || status === "C";
    statuses.push(isRenamed ? { status, path: second, before: first } : { status, path: first });
    index += isRenamed ? 3 : 2;
  }
  return statuses;
}

/** Refuses a folder that git does not keep. */
async function askWhetherShallow(folder: string): Promise<boolean> {
  const { isRefused, output, complaint } = await askGit(folder, ["rev-parse", "--is-shallow-repository"]);
  if (!isRefused) return output.trim() === "true";
  if (complaint.includes("dubious ownership")) {
    throw new UserError("git refuses to read this repository, because it belongs to another user.", {
      hint: `Tell git to trust it: git config --global --add safe.directory "${folder}"`,
    });
  }
  throw new UserError("This folder is not in a git repository, so nothing tells what has changed.", { hint: leaveOut });
}

interface Revision {
  readonly name: string;
  readonly commit: string;
}

async function findRevision(folder: string, names: readonly string[]): Promise<Revision | undefined> {
  for (const name of names) {
    const { isRefused, output } = await askGit(folder, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${name}^{commit}`,
    ]);
    if (!isRefused) return { name, commit: output.trim() };
  }
  return undefined;
}

async function list(folder: string, words: readonly string[], where: readonly string[]): Promise<readonly string[]> {
  const { isRefused, output, complaint } = await askGit(folder, [...words, ...where]);
  if (isRefused) throw new UserError(`git cannot tell what has changed: ${complaint.trim()}`, { hint: leaveOut });
  return output.split("\0").filter((path) => path !== "");
}

function unknownRevision(since: string, isShallow: boolean): UserError {
  const what = since === "" ? "no main branch to compare with" : `no branch, tag or commit "${since}"`;
  if (isShallow) return new UserError(`This copy of the repository is cut short and has ${what}.`, { hint: fetchAll });
  return new UserError(`git finds ${what}.`, {
    hint:
      since === ""
        ? "Name what to compare with, like --changed HEAD~1."
        : "`git branch --all` lists the branches. To name roles too, write them before --changed.",
  });
}

function noCommonStart(name: string, isShallow: boolean): UserError {
  if (!isShallow) {
    return new UserError(`The work here and ${name} have no commit in common, so nothing tells what has changed.`, {
      hint: leaveOut,
    });
  }
  return new UserError(`This copy of the repository is cut short before the work here left ${name}.`, {
    hint: fetchAll,
  });
}

const fetchAll = "Get the whole history: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout.";
