import { readFile } from "node:fs/promises";
import type { CiHost } from "./ci-host.ts";
import { isRecord } from "./request.ts";

/** Whether the run checks a pull request of another repository, in which case it may write nothing to this one. */
export async function isFromFork(host: CiHost): Promise<boolean> {
  if (host.kind !== "github" || host.eventPath === undefined) return false;
  const event: unknown = JSON.parse(await readFile(host.eventPath, "utf8"));
  if (!isRecord(event) || !isRecord(event["pull_request"])) return false;
  const { head } = event["pull_request"];
  const from = isRecord(head) && isRecord(head["repo"]) ? head["repo"]["full_name"] : undefined;
  return from !== host.repository;
}
