import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commentMarker } from "../../src/report/markdown.ts";
import { runRolespec } from "../support/console.ts";
import { type Asked, type Host, hostThat } from "./host.ts";
import { repositoryOf } from "./repository.ts";

let folder: string;
let host: Host;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-post-"));
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

const suggestion = "Say it.\n\n```suggestion\na\nb\n```";
const reviewOf = (body: string): string =>
  JSON.stringify({ body: "Two", event: "COMMENT", comments: [{ path: "roles/a.md", start_line: 3, line: 4, body }] });

async function onGithub(event: object): Promise<Readonly<Record<string, string>>> {
  await writeFile(join(folder, "event.json"), JSON.stringify(event));
  return {
    GITHUB_REPOSITORY: "acme/careers",
    GITHUB_API_URL: host.address,
    GITHUB_TOKEN: "secret",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
  };
}

const ownRequest = { pull_request: { number: 7, head: { sha: "1a2b", repo: { full_name: "acme/careers" } } } };

async function post(environment: Readonly<Record<string, string>>, words = ""): ReturnType<typeof runRolespec> {
  await writeFile(
    join(folder, "comment.md"),
    `${commentMarker}\n## Job postings: @kim ![x](https://evil.example/x.png)\n`,
  );
  await writeFile(join(folder, "suggestions.json"), reviewOf(suggestion));
  return runRolespec(`rolespec post --comment comment.md --suggestions suggestions.json ${words}`, folder, environment);
}

const writes = (): readonly Asked[] => host.asked.filter(({ method }) => method !== "GET");

describe("a report on a pull request of GitHub", () => {
  test("is one comment and one review at first", async () => {
    host = await hostThat(({ method }) => (method === "GET" ? [] : {}));
    const { code, shown } = await post(await onGithub(ownRequest));
    expect([code, shown]).toEqual([0, "The comment on pull request 7 is posted.\n1 suggestions are posted.\n"]);
    expect(writes()).toMatchObject([
      { method: "POST", path: "/repos/acme/careers/issues/7/comments", token: "Bearer secret" },
      {
        path: "/repos/acme/careers/pulls/7/reviews",
        body: {
          event: "COMMENT",
          commit_id: "1a2b",
          comments: [{ path: "roles/a.md", start_line: 3, start_side: "RIGHT", line: 4, side: "RIGHT" }],
        },
      },
    ]);
  });

  test("replaces its own comment among hundreds, never that of a stranger, and repeats no suggestion", async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id, body: "Hello", user: { type: "User" } }));
    const stranger = { id: 101, body: `${commentMarker} mine`, user: { type: "User" }, author_association: "NONE" };
    const own = { id: 102, body: `${commentMarker}\nold`, user: { type: "Bot" } };
    host = await hostThat(({ method, path }) => {
      if (method !== "GET") return {};
      if (path.includes("/pulls/7/comments")) return [{ path: "roles/a.md", line: 4, body: suggestion }];
      return path.endsWith("page=1") ? others : [stranger, own];
    });
    const { shown } = await post(await onGithub(ownRequest));
    expect(shown).toBe("The comment on pull request 7 is updated.\n");
    expect(writes()).toMatchObject([{ method: "PATCH", path: "/repos/acme/careers/issues/comments/102" }]);
  });

  test("finds the pull request of a fork by what the host says of the other run, and calls nobody", async () => {
    host = await hostThat(({ method, path }) => {
      if (method !== "GET") return {};
      if (!path.includes("/pulls?")) return [];
      return [
        { number: 8, head: { sha: "0000" } },
        { number: 9, head: { sha: "3c4d" } },
      ];
    });
    const run = { head_sha: "3c4d", head_branch: "my-role", head_repository: { owner: { login: "kim" } } };
    const { code } = await post(await onGithub({ workflow_run: run }), "--foreign");
    expect(code).toBe(0);
    expect(host.asked[0]?.path).toContain("head=kim%3Amy-role");
    const [comment] = writes();
    expect(comment?.path).toBe("/repos/acme/careers/issues/9/comments");
    expect(JSON.stringify(comment?.body)).not.toMatch(/@kim|!\[x\]/);
  });

  test("is not posted where the run is for no open pull request", async () => {
    host = await hostThat(() => []);
    const run = { head_sha: "gone", head_branch: "x", head_repository: { owner: { login: "kim" } } };
    const { code, shown } = await post(await onGithub({ workflow_run: run }), "--foreign");
    expect([code, shown]).toEqual([0, "This run is for no open pull request, so nothing is posted.\n"]);
  });

  test("says what is missing where the host refuses it", async () => {
    host = await hostThat(({ method }) => (method === "GET" ? [] : 403));
    const { code, shown } = await post(await onGithub(ownRequest));
    expect(code).toBe(2);
    expect(shown).toContain("The host refuses the report (403): Resource not accessible");
    expect(shown).toContain("permissions: pull-requests: write");
  });

  test("is refused if it is something else", async () => {
    host = await hostThat(() => []);
    await writeFile(join(folder, "other.md"), "Buy now");
    const { code, shown } = await runRolespec("rolespec post --comment other.md", folder, await onGithub(ownRequest));
    expect(code).toBe(2);
    expect(shown).toContain("The comment is not one that `rolespec lint --format comment` wrote.");
    expect(host.asked).toEqual([]);
  });
});

describe("a report on a merge request of GitLab", () => {
  const onGitlab = (): Readonly<Record<string, string>> => ({
    CI_PROJECT_ID: "42",
    CI_API_V4_URL: host.address,
    CI_MERGE_REQUEST_IID: "3",
    GITLAB_TOKEN: "secret",
  });

  test("is one note, and a discussion with a suggestion of as many lines", async () => {
    const references = { base_sha: "a", start_sha: "b", head_sha: "c" };
    host = await hostThat(({ method, path }) => {
      if (method !== "GET") return {};
      return path.endsWith("/merge_requests/3") ? { diff_refs: references } : [];
    });
    const { shown } = await post(onGitlab());
    expect(shown).toBe("The note on merge request 3 is posted.\n1 of 1 suggestions are posted.\n");
    expect(writes()).toMatchObject([
      { path: "/projects/42/merge_requests/3/notes", token: "secret" },
      {
        path: "/projects/42/merge_requests/3/discussions",
        body: {
          body: "Say it.\n\n```suggestion:-1+0\na\nb\n```",
          position: { ...references, position_type: "text", new_path: "roles/a.md", new_line: 4 },
        },
      },
    ]);
  });

  test("replaces its note, or adds one where that belongs to somebody else", async () => {
    host = await hostThat(({ method, path }) => {
      if (method === "PUT") return path.endsWith("/notes/5") ? 403 : {};
      if (path.includes("/notes")) return [{ id: 5, body: `${commentMarker}\nold` }];
      return {};
    });
    await post(onGitlab());
    expect(writes().slice(0, 2)).toMatchObject([
      { method: "PUT", path: "/projects/42/merge_requests/3/notes/5" },
      { method: "POST", path: "/projects/42/merge_requests/3/notes" },
    ]);
  });
});

test("`rolespec ci` checks what a pull request changes, and keeps its comment up to date", async () => {
  host = await hostThat(({ method }) => (method === "GET" ? [] : {}));
  const role =
    "---\ntitle: Cook\nposted: 2026-11-09\nworkplace: onsite\nlocations: Denver, CO, US\npay: $20 - $24 per hour\n---\n";
  const repository = await repositoryOf({
    "rolespec.yaml": "employer: { name: Acme, employees: { US-CO: 9 } }\n",
    "roles/a.md": role,
  });
  try {
    repository.git("update-ref", "refs/remotes/origin/main", "main");
    await repository.write("roles/a.md", role.replace("pay: $20 - $24 per hour\n", ""));
    repository.commit();
    const environment = {
      ...(await onGithub(ownRequest)),
      GITHUB_BASE_REF: "main",
      GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    };
    const { shown, code } = await runRolespec("rolespec ci --comment --suggestions", repository.folder, environment);
    expect(code).toBe(1);
    expect(shown).toMatch(/^::error file=roles\/a\.md,line=5,.*law\/pay.*This change removed “pay: \$20/m);
    const [comment, review] = writes();
    expect(JSON.stringify(comment?.body)).toContain("roles/a.md:5");
    expect(JSON.stringify(comment?.body)).toContain("https://github.com/acme/careers/blob/");
    expect(JSON.stringify(review?.body)).toContain("pay: $20 - $24 per hour");
    expect(shown).toContain("The comment on pull request 7 is posted.");
    const fork = {
      pull_request: { ...ownRequest.pull_request, head: { sha: "1", repo: { full_name: "kim/careers" } } },
    };
    const before = writes().length;
    const forked = await runRolespec("rolespec ci --comment", repository.folder, {
      ...environment,
      ...(await onGithub(fork)),
    });
    expect(forked.shown).toContain("a second workflow has to post the report");
    expect(writes()).toHaveLength(before);
    expect(await repository.read("rolespec-report/comment.md")).toContain(commentMarker);
  } finally {
    await repository.remove();
  }
});
