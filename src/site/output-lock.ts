import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../user-error.ts";
import { isAbsent } from "./is-absent.ts";

/** Who writes into a folder: a process of a computer, and one writing of it. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in milliseconds since 1970. */
  readonly started: number;
  readonly token: string;
}

/** How long a writer waits for another, and how often it looks, in milliseconds. */
const longestWait = 60_000;
const pause = 50;
/** A lock that names no owner is being written; one older than this, in milliseconds, was left by a killed run. */
const longestUnnamed = 5000;

const held = new Set<string>();

/** Runs work while no other process does so under the same lock file. The lock of a process that has ended is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    started: Math.round(performance.timeOrigin),
    token: crypto.randomUUID(),
  };
  held.add(owner.token);
  try {
    await take(file, owner);
    try {
      return await work();
    } finally {
      await rm(file, { force: true });
    }
  } finally {
    held.delete(owner.token);
  }
}

async function take(file: string, owner: Owner): Promise<void> {
  const deadline = performance.now() + longestWait;
  while (!(await create(file, owner))) {
    const text = await readFile(file, "utf8").catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
    if (text === undefined) continue;
    const other = ownerIn(text);
    if (await isDead(file, other)) {
      await remove(file, text, owner);
      continue;
    }
    if (performance.now() > deadline) throw busy(file, other);
    await wait(pause);
  }
}

/** The lock appears with its owner's name in it, or not at all. */
async function create(file: string, owner: Owner): Promise<boolean> {
  const named = `${file}-${owner.token}`;
  try {
    await writeFile(named, JSON.stringify(owner), { flag: "wx" });
    await link(named, file).catch(async (error: unknown) => {
      if (codeOf(error) === "EEXIST") throw error;
      // Not every file system has links.
      await writeFile(file, JSON.stringify(owner), { flag: "wx" });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(named, { force: true });
  }
}

async function isDead(file: string, other: Owner | undefined): Promise<boolean> {
  if (other === undefined) {
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    return age > longestUnnamed;
  }
  if (other.host !== hostname()) return false;
  if (other.pid === process.pid) return !held.has(other.token);
  try {
    process.kill(other.pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

/** Another process may have taken the lock over meanwhile: its lock is put back. */
async function remove(file: string, text: string, { token }: Owner): Promise<void> {
  const aside = `${file}-${token}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8")) !== text) await link(aside, file);
  } catch (error) {
    if (!isAbsent(error) && codeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function busy(file: string, other: Owner | undefined): UserError {
  const who = other === undefined ? "Another run" : `Process ${other.pid} on ${other.host}`;
  return new UserError(`${who} is writing this site, so nothing was written.`, {
    hint: `Wait until it ends. If it does not run any more, delete ${file}.`,
  });
}

function ownerIn(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "host" in value &&
    typeof value.host === "string" &&
    "token" in value &&
    typeof value.token === "string"
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
