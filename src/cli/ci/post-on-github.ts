import { readFile } from "node:fs/promises";
import { commentMarker } from "../../report/markdown.ts";
import type { GithubHost } from "./ci-host.ts";
import type { PostedSuggestion, ReportToPost } from "./report-to-post.ts";
import { ask, askForAll, type HostAccess, isRecord, isRefusal, type Refusal } from "./request.ts";

/** What came of posting: sentences for the log, and whether the host refused. */
export interface Posting {
  readonly notes: readonly string[];
  readonly refusal?: Refusal;
}

/** A pull request, and the commit that was checked. */
interface PullRequest {
  readonly number: number;
  readonly head: string;
}

/** Posts a report on the pull request of a run: one comment, which is updated, and the suggestions that are not there yet. */
export async function postOnGithub(host: GithubHost, { comment, review }: ReportToPost): Promise<Posting> {
  const access = accessTo(host);
  const event: unknown = host.eventPath === undefined ? {} : JSON.parse(await readFile(host.eventPath, "utf8"));
  const request = await pullRequestOf(isRecord(event) ? event : {}, host, access);
  if (request === undefined) return { notes: ["This run is for no open pull request, so nothing is posted."] };
  const repository = `/repos/${host.repository}`;
  const notes: string[] = [];
  if (comment !== undefined) {
    const place = `${repository}/issues`;
    const comments = await askForAll(access, `${place}/${request.number}/comments`);
    if (isRefusal(comments)) return { notes, refusal: comments };
    const own = comments.find((one) => isOurs(one) && String(one["body"]).startsWith(commentMarker));
    const answer =
      own === undefined
        ? await ask(access, `${place}/${request.number}/comments`, { method: "POST", body: { body: comment } })
        : await ask(access, `${place}/comments/${own["id"]}`, { method: "PATCH", body: { body: comment } });
    if (answer.kind === "refused") return { notes, refusal: answer };
    notes.push(`The comment on pull request ${request.number} is ${own === undefined ? "posted" : "updated"}.`);
  }
  if (review === undefined) return { notes };
  const place = `${repository}/pulls/${request.number}`;
  const there = await askForAll(access, `${place}/comments`);
  if (isRefusal(there)) return { notes, refusal: there };
  const fresh = review.comments.filter((each) => !there.some((one) => isSame(one, each)));
  if (fresh.length === 0) return { notes };
  const comments = fresh.map((each) => ({ ...each, side: "RIGHT", ...(each.start_line && { start_side: "RIGHT" }) }));
  const body = { body: review.body, event: "COMMENT", commit_id: request.head, comments };
  const answer = await ask(access, `${place}/reviews`, { method: "POST", body });
  if (answer.kind === "refused") return { notes, refusal: answer };
  return { notes: [...notes, `${fresh.length} suggestions are posted.`] };
}

function accessTo({ api, token }: GithubHost): HostAccess {
  return {
    api,
    headers: {
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "user-agent": "rolespec",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  };
}

/**
 * The pull request that set the run off. In a run that follows another, it is the open one whose newest commit that run checked: the
 * host says which, and never a file that the other run left.
 */
async function pullRequestOf(
  event: Readonly<Record<string, unknown>>,
  { repository }: GithubHost,
  access: HostAccess,
): Promise<PullRequest | undefined> {
  const direct = requestIn(event["pull_request"]);
  if (direct !== undefined) return direct;
  const run = isRecord(event["workflow_run"]) ? event["workflow_run"] : {};
  const head = isRecord(run["head_repository"]) ? run["head_repository"] : {};
  const owner = isRecord(head["owner"]) ? head["owner"]["login"] : undefined;
  const branch = run["head_branch"];
  if (typeof owner !== "string" || typeof branch !== "string") return undefined;
  const query = new URLSearchParams({ state: "open", head: `${owner}:${branch}` });
  const open = await askForAll(access, `/repos/${repository}/pulls?${query}`);
  if (isRefusal(open)) return undefined;
  return open.flatMap((one) => requestIn(one) ?? []).find((one) => one.head === run["head_sha"]);
}

function requestIn(value: unknown): PullRequest | undefined {
  if (!isRecord(value) || !isRecord(value["head"])) return undefined;
  const { number } = value;
  const { sha } = value["head"];
  return typeof number === "number" && typeof sha === "string" ? { number, head: sha } : undefined;
}

/** Anybody can write the mark; only a program's comment, or one of the team, is replaced. */
function isOurs({ user, author_association: association }: Readonly<Record<string, unknown>>): boolean {
  if (isRecord(user) && user["type"] === "Bot") return true;
  return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}

function isSame({ path, body, line }: Readonly<Record<string, unknown>>, suggestion: PostedSuggestion): boolean {
  return path === suggestion.path && line === suggestion.line && body === suggestion.body;
}
