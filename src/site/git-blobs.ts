import { spawn } from "node:child_process";

/** A file of a commit: its path in the folder that was asked for, and its content. */
export interface CommittedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Larger files are not read: no settings, template or posting is as large. */
const mostBytes = 5_000_000;

/** The plain files of a commit in a folder whose paths are wanted. Links and submodules are left out. */
export async function readCommitted(
  folder: string,
  commit: string,
  isWanted: (path: string) => boolean,
): Promise<readonly CommittedFile[]> {
  const listing = await gitOutput(folder, ["ls-tree", "-r", "-z", "--long", commit, "--", "."], "");
  const files = listing
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const [, id = "", size = "", path = ""] = /^100\d{3} blob (\S+) +(\d+)\t(.*)$/s.exec(entry) ?? [];
      return path !== "" && Number(size) <= mostBytes && isWanted(path) ? [{ id, path }] : [];
    });
  if (files.length === 0) return [];
  const input = files.map(({ id }) => `${id}\n`).join("");
  const contents = readBatch(await gitOutput(folder, ["cat-file", "--batch"], input));
  return files.flatMap(({ path }, index) => {
    const content = contents[index];
    return content === undefined ? [] : [{ path, content }];
  });
}

/** Takes `ID blob SIZE`, the bytes and a line end apart, again and again. */
function readBatch(output: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const size = Number(output.toString("utf8", at, end).split(" ")[2]);
    if (end === -1 || !Number.isInteger(size)) return contents;
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

function gitOutput(folder: string, words: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn("git", [...words], {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
    });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    git.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    git.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
    git.on("error", reject);
    git.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new Error(`git ${words[0]} failed: ${Buffer.concat(complaint).toString("utf8").trim()}`));
    });
    git.stdin.on("error", () => undefined);
    git.stdin.end(input);
  });
}
