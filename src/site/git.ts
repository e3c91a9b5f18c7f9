import { execFile } from "node:child_process";
import { UserError } from "../user-error.ts";

/** How git answered: what it printed, or that it refused, with its own words. */
export interface GitAnswer {
  readonly isRefused: boolean;
  readonly output: string;
  readonly complaint: string;
}

/** Asks git, in a folder, something that changes nothing. Throws only where git itself cannot be run. */
export function askGit(folder: string, words: readonly string[]): Promise<GitAnswer> {
  const options = {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // The repository's index is not refreshed, and complaints come in English whatever the machine speaks.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  } as const;
  return new Promise((resolve, reject) => {
    execFile("git", [...words], options, (error, output, complaint) => {
      if (error !== null && typeof error.code !== "number") reject(notRunning(error));
      else resolve({ isRefused: error !== null, output, complaint });
    });
  });
}

function notRunning(cause: Error): UserError {
  return new UserError("git cannot be run, and only git knows what has changed.", {
    cause,
    hint: "Install git, or leave --changed out to check all roles.",
  });
}
