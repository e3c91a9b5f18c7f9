import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** Writes a project of so many roles, whose pages all name the edition. */
export function writeProject(folder: string, roles: number, edition: string): void {
  mkdirSync(join(folder, "roles"), { recursive: true });
  writeFileSync(join(folder, "rolespec.yaml"), "employer: { name: Acme }\nsite: { url: https://jobs.acme.example }\n");
  for (let index = 0; index < roles; index++) {
    const fields = `title: Nurse ${index}\nposted: 2026-11-02\nlocations: Oslo, NO\nteam: ${edition}\n`;
    const role = `---\n${fields}hours: 40\npay: 700000 - 850000 NOK per year\napply: jobs@acme.example\n---\n\nYou care.\n`;
    writeFileSync(join(folder, "roles", `nurse-${index}.md`), role);
  }
}

export interface BuildEnd {
  readonly code: number | null;
  readonly shown: string;
}

/** Starts a build; `end` kills it at once. */
export function startBuild(command: string, folder: string): { readonly ended: Promise<BuildEnd>; end(): void } {
  const words = [command, "build", "--on", "2026-11-22", "--skip-failing"];
  const build = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let shown = "";
  build.stdout.on("data", (data) => {
    shown += String(data);
  });
  build.stderr.on("data", (data) => {
    shown += String(data);
  });
  const ended = new Promise<BuildEnd>((done) => {
    build.on("close", (code) => done({ code, shown }));
  });
  return { ended, end: () => void build.kill("SIGKILL") };
}

/** One digest over all files of a built site, but for the record of what has changed; undefined where there is none. */
export function digestOfSite(folder: string): string | undefined {
  const site = join(folder, "dist");
  try {
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "changes.json")
      .map((entry) => join(entry.parentPath, entry.name));
    const hash = createHash("sha256");
    for (const file of files.toSorted()) hash.update(file.slice(site.length)).update(readFileSync(file));
    return hash.digest("hex");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
