import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changedFiles } from "../../src/site/changed-files.ts";
import { repositoryFolder } from "../../src/site/repository-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function git(at: string, ...words: string[]): void {
  const person = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgSign=false"];
  execFileSync("git", [...person, ...words], { cwd: at, stdio: "pipe" });
}

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

/** A repository with a commit on `main`, and a branch that left it before `main` went on. */
async function branched(): Promise<void> {
  git(folder, "init", "-q", "-b", "main");
  await write("roles/old.md", "roles/renamed.md", "roles/deleted.md", "roles/same.md", "careers/roles/inner.md");
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "one");
  git(folder, "checkout", "-q", "-b", "work");
  git(folder, "checkout", "-q", "main");
  await write("roles/later.md");
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "two");
  git(folder, "checkout", "-q", "work");
}

async function changed(since: string, at = folder): Promise<readonly string[]> {
  return [...(await changedFiles(at, since)).paths].toSorted();
}

describe("what has changed", () => {
  test("is what a branch committed, staged, edited, renamed, deleted or began, and nothing of what others did since", async () => {
    await branched();
    await write("roles/committed.md");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "three");
    await writeFile(join(folder, "roles/old.md"), "edited");
    await rename(join(folder, "roles/renamed.md"), join(folder, "roles/moved.md"));
    await rm(join(folder, "roles/deleted.md"));
    await write("roles/staged.md", "roles/not yet added.md", 'roles/größe "ß" 日本.md', "ignored.md");
    git(folder, "add", "roles/staged.md");
    await writeFile(join(folder, ".gitignore"), "/ignored.md\n");
    expect(await changed("main")).toEqual(
      [
        ".gitignore",
        "roles/committed.md",
        "roles/deleted.md",
        'roles/größe "ß" 日本.md',
        "roles/moved.md",
        "roles/not yet added.md",
        "roles/old.md",
        "roles/renamed.md",
        "roles/staged.md",
      ].toSorted(),
    );
  });

  test("is told from the project's folder, and of that folder alone", async () => {
    await branched();
    await write("careers/roles/new.md", "roles/elsewhere.md");
    await writeFile(join(folder, "careers/roles/inner.md"), "edited");
    expect(await changed("main", join(folder, "careers"))).toEqual(["roles/inner.md", "roles/new.md"]);
    expect(await repositoryFolder(join(folder, "careers"))).toBe("careers/");
    expect(await repositoryFolder(folder)).toBe("");
  });

  test("is counted from the main branch where nothing is named, whatever it is called", async () => {
    await branched();
    git(folder, "branch", "-m", "main", "master");
    await write("roles/new.md");
    expect(await changedFiles(folder, "")).toMatchObject({ since: "master", paths: new Set(["roles/new.md"]) });
  });

  test("is counted from the server's branch where a checkout has no branch of its own", async () => {
    await branched();
    git(folder, "update-ref", "refs/remotes/origin/main", "main");
    git(folder, "branch", "-q", "-D", "main");
    await write("roles/new.md");
    expect((await changedFiles(folder, "main")).since).toBe("origin/main");
    expect(await changed("")).toEqual(["roles/new.md"]);
  });

  test("is counted from a commit or a tag as well", async () => {
    await branched();
    git(folder, "tag", "v1", "main");
    await write("roles/committed.md");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "three");
    expect(await changed("HEAD~1")).toEqual(["roles/committed.md"]);
    expect(await changed("v1")).toEqual(["roles/committed.md"]);
  });
});

describe("a question that git cannot answer", () => {
  test.each([
    ["a name that git does not know", "feature", /^git finds no branch, tag or commit "feature"\.$/],
    ["a name that looks like an option", "--output=x", /^git finds no branch, tag or commit "--output=x"\.$/],
    ["a range", "main..work", /^git finds no branch, tag or commit "main\.\.work"\.$/],
    ["a file of the repository", "roles/old.md", /^git finds no branch, tag or commit "roles\/old\.md"\.$/],
  ])("names %s", async (_, since, message) => {
    await branched();
    await expect(changedFiles(folder, since)).rejects.toThrow(message);
  });

  test("is any where git is not installed", async () => {
    vi.stubEnv("PATH", folder);
    try {
      await expect(changedFiles(folder, "main")).rejects.toMatchObject({
        message: "git cannot be run, and only git knows what has changed.",
        hint: "Install git, or leave --changed out to check all roles.",
      });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test("is one about a folder without a repository", async () => {
    await expect(changedFiles(folder, "main")).rejects.toThrow("This folder is not in a git repository");
  });

  test("is one about a repository without a commit", async () => {
    git(folder, "init", "-q", "-b", "main");
    await expect(changedFiles(folder, "")).rejects.toThrow("git finds no main branch to compare with.");
  });

  test("is one about branches that never met", async () => {
    await branched();
    git(folder, "checkout", "-q", "--orphan", "other");
    git(folder, "commit", "-q", "-m", "alone");
    await expect(changedFiles(folder, "main")).rejects.toThrow("The work here and main have no commit in common");
  });

  test("is one about a history that is cut short, and the remedy is to get it whole", async () => {
    await branched();
    git(folder, "clone", "-q", "--depth", "1", "--branch", "work", `file://${folder}`, "clone");
    const clone = join(folder, "clone");
    await expect(changedFiles(clone, "main")).rejects.toMatchObject({
      message: 'This copy of the repository is cut short and has no branch, tag or commit "main".',
      hint: expect.stringContaining("git fetch --unshallow"),
    });
    git(clone, "fetch", "-q", "--depth", "1", "origin", "main:main");
    await expect(changedFiles(clone, "main")).rejects.toThrow("cut short before the work here left main.");
  });
});
