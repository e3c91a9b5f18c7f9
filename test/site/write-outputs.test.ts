import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Output } from "../../src/render/output.ts";
import { readManifest } from "../../src/site/manifest.ts";
import type { Published } from "../../src/site/published.ts";
import { writeInside } from "../../src/site/write-inside.ts";
import { writeOutputs } from "../../src/site/write-outputs.ts";
import { UserError } from "../../src/user-error.ts";

const page = (path: string, body: string): Output => ({ path, mediaType: "text/html", body });

const site = (...outputs: readonly Output[]): { outputs: readonly Output[]; published: Published } => ({
  outputs,
  published: {},
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rolespec-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function tree(): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

describe("writing a site", () => {
  test("puts every file in its place and leaves nothing else beside it", async () => {
    await writeOutputs(join(root, "dist"), site(page("index.html", "list"), page("roles/nurse/index.html", "nurse")));
    expect(await tree()).toEqual([
      "dist/.rolespec-build.json",
      "dist/changes.json",
      "dist/index.html",
      "dist/roles/nurse/index.html",
    ]);
    expect(await readFile(join(root, "dist/roles/nurse/index.html"), "utf8")).toBe("nurse");
  });

  test("takes the place of the last site whole, so that what is no longer there goes", async () => {
    await writeOutputs(join(root, "dist"), site(page("index.html", "old"), page("roles/nurse/index.html", "nurse")));
    await writeOutputs(join(root, "dist"), site(page("index.html", "new")));
    expect(await tree()).toEqual(["dist/.rolespec-build.json", "dist/changes.json", "dist/index.html"]);
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("new");
  });

  test("may be read by whoever may read other new folders, and keeps the rights that the folder had", async () => {
    const dist = join(root, "dist");
    await mkdir(join(root, "other"));
    await writeOutputs(dist, site(page("index.html", "old")));
    expect((await stat(dist)).mode).toBe((await stat(join(root, "other"))).mode);
    await chmod(dist, 0o750);
    await writeOutputs(dist, site(page("index.html", "new")));
    expect((await stat(dist)).mode & 0o777).toBe(0o750);
  });

  test("never replaces a folder that no build has made", async () => {
    await mkdir(join(root, "dist"));
    await writeFile(join(root, "dist/thesis.txt"), "years of work");
    await expect(writeOutputs(join(root, "dist"), site(page("index.html", "list")))).rejects.toThrow(UserError);
    expect(await tree()).toEqual(["dist/thesis.txt"]);
  });

  test("leaves the last site as it was when a file cannot be written", async () => {
    await writeOutputs(join(root, "dist"), site(page("index.html", "old")));
    const clash = [page("a", "a file"), page("a/b.html", "below a file")];
    await expect(writeOutputs(join(root, "dist"), site(...clash))).rejects.toThrow(/left as it was/);
    expect(await tree()).toEqual(["dist/.rolespec-build.json", "dist/changes.json", "dist/index.html"]);
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("old");
  });

  test("says so when the folder is a file", async () => {
    await writeFile(join(root, "dist"), "a file");
    await expect(writeOutputs(join(root, "dist"), site(page("index.html", "list")))).rejects.toThrow(/is a file/);
  });

  test("fixes what a run left behind that was cut off between its two renames", async () => {
    await writeOutputs(join(root, "dist"), site(page("index.html", "old")));
    await rename(join(root, "dist"), join(root, ".dist.rolespec-last"));
    await mkdir(join(root, ".dist.rolespec-next"));
    await writeFile(join(root, ".dist.rolespec-next/half.html"), "half");
    await writeOutputs(join(root, "dist"), site(page("index.html", "new")));
    expect(await tree()).toEqual(["dist/.rolespec-build.json", "dist/changes.json", "dist/index.html"]);
  });
});

describe("what others put into the folder", () => {
  const dist = (path: string): string => join(root, "dist", path);

  test("stays: files, folders with a file of ours beside theirs, empty folders and links", async () => {
    await writeOutputs(dist(""), site(page("index.html", "old"), page("roles/nurse/index.html", "nurse")));
    await mkdir(dist(".git/refs"), { recursive: true });
    await writeFile(dist("CNAME"), "jobs.example.com");
    await writeFile(dist("roles/nurse/photo.txt"), "a photo");
    await symlink("CNAME", dist("link"));
    await writeOutputs(dist(""), site(page("index.html", "new")));
    expect(await readFile(dist("CNAME"), "utf8")).toBe("jobs.example.com");
    expect(await readFile(dist("link"), "utf8")).toBe("jobs.example.com");
    expect(await readdir(dist("roles/nurse"))).toEqual(["photo.txt"]);
    expect(await readdir(dist(".git"))).toEqual(["refs"]);
    expect(await readFile(dist("index.html"), "utf8")).toBe("new");
  });

  test("is never replaced by a file of the build", async () => {
    await writeOutputs(dist(""), site(page("index.html", "old")));
    await writeFile(dist("robots.txt"), "theirs");
    await expect(writeOutputs(dist(""), site(page("robots.txt", "ours")))).rejects.toThrow(/not made by a build/);
    expect(await readFile(dist("index.html"), "utf8")).toBe("old");
  });

  test("and files of ours that do not change keep their time", async () => {
    await writeOutputs(dist(""), site(page("index.html", "same"), page("a.html", "old")));
    const { mtimeMs, ino } = await stat(dist("index.html"));
    await writeOutputs(dist(""), site(page("index.html", "same"), page("a.html", "new")));
    expect(await stat(dist("index.html"))).toMatchObject({ mtimeMs, ino });
  });
});

describe("where the folder is", () => {
  test.each(["there", "not there yet"])("a link is followed, and what it leads to is %s", async (state) => {
    if (state === "there") await mkdir(join(root, "www"));
    await symlink("www", join(root, "dist"));
    await writeOutputs(join(root, "dist"), site(page("index.html", "list")));
    expect(await readFile(join(root, "www/index.html"), "utf8")).toBe("list");
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("list");
  });

  test("a folder that cannot change places is written file by file, and keeps what others put there", async () => {
    const folder = join(root, "dist");
    await writeOutputs(folder, site(page("index.html", "old"), page("roles/nurse/index.html", "nurse")));
    await writeFile(join(folder, "CNAME"), "jobs.example.com");
    await writeInside(folder, { ...site(page("index.html", "new")), before: await readManifest(folder) });
    expect(await tree()).toEqual(["dist/.rolespec-build.json", "dist/CNAME", "dist/index.html"]);
    expect(await readFile(join(folder, "index.html"), "utf8")).toBe("new");
  });
});

describe("several writers", () => {
  test("write one after the other, and the site is that of one of them", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `p${index}.html`);
    const write = (body: string) => writeOutputs(join(root, "dist"), site(...names.map((name) => page(name, body))));
    await Promise.all(["a", "b", "c", "d"].map(write));
    const bodies = await Promise.all(names.map((name) => readFile(join(root, "dist", name), "utf8")));
    expect(new Set(bodies).size).toBe(1);
    expect(await readdir(root)).toEqual(["dist"]);
  });

  test("take over the lock of a process that has ended", async () => {
    const { hostname } = await import("node:os");
    const owner = { pid: 2 ** 22 + 1, host: hostname(), started: 0, token: "t" };
    await writeFile(join(root, ".dist.rolespec-lock"), JSON.stringify(owner));
    await writeOutputs(join(root, "dist"), site(page("index.html", "list")));
    expect(await readdir(root)).toEqual(["dist"]);
  });
});

describe("what has changed", () => {
  const build = async (published: Published): Promise<unknown> => {
    await writeOutputs(join(root, "dist"), { outputs: [page("index.html", "list")], published });
    return JSON.parse(await readFile(join(root, "dist/changes.json"), "utf8"));
  };

  test("is told by what was published before, and is nothing when nothing has", async () => {
    expect(await build({ "/a/": "1", "/b/": "1" })).toEqual({
      format: 1,
      added: ["/a/", "/b/"],
      updated: [],
      removed: [],
    });
    expect(await build({ "/a/": "1", "/b/": "2", "/c/": "1" })).toEqual({
      format: 1,
      added: ["/c/"],
      updated: ["/b/"],
      removed: [],
    });
    expect(await build({ "/c/": "1" })).toEqual({ format: 1, added: [], updated: [], removed: ["/a/", "/b/"] });
    expect(await build({ "/c/": "1" })).toEqual({ format: 1, added: [], updated: [], removed: [] });
  });

  test("takes a build of an older version, or a broken note of it, for one that told nothing", async () => {
    await mkdir(join(root, "dist"));
    await writeFile(join(root, "dist/.rolespec-build.json"), '{"madeBy": "rolespec", "published": 3}');
    expect(await build({ "/a/": "1" })).toMatchObject({ added: ["/a/"] });
    await writeFile(join(root, "dist/.rolespec-build.json"), "{");
    expect(await build({ "/a/": "1" })).toMatchObject({ added: ["/a/"] });
  });
});
