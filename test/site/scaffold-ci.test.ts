import { expect, test } from "vitest";
import { parse } from "yaml";
import { ciHosts, scaffoldCi } from "../../src/site/scaffold-ci.ts";

const filesFor = (host: (typeof ciHosts)[number]): ReadonlyMap<string, string> => scaffoldCi(host, "1.2.3");
const parsed = (host: (typeof ciHosts)[number], path: string) => parse(filesFor(host).get(path) ?? "");

test.each(ciHosts)("the files for %s check the roles and build the site, always with the same version", (host) => {
  const text = [...filesFor(host).values()].join("");
  const commands = text.match(/npx --yes rolespec@\S+ \w+/g);
  expect(commands?.slice(0, 2)).toEqual(["npx --yes rolespec@1.2.3 ci", "npx --yes rolespec@1.2.3 build"]);
});

test("GitLab runs the check for merge requests, and on the main branch to compare them with", () => {
  const { careers } = parsed("gitlab", ".gitlab-ci.yml");
  expect(careers.rules).toEqual([
    { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    { if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" },
  ]);
  expect(careers.script[0]).toMatch(/ ci \$\{GITLAB_TOKEN:\+--comment --suggestions\}$/);
});

test("GitHub checks the newest commit of a pull request, with the whole history to compare it", () => {
  const { jobs, permissions } = parsed("github", ".github/workflows/careers.yml");
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs.check.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  expect(jobs.check.steps[0].with).toMatchObject({
    ref: expect.stringContaining("github.event.pull_request.head.sha"),
    "fetch-depth": 0,
    "persist-credentials": false,
  });
  expect(jobs.deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
});

test("the workflow that may write for a fork runs nothing of the fork", () => {
  const { on, jobs, permissions } = parsed("github", ".github/workflows/careers-comment.yml");
  expect(Object.keys(on)).toEqual(["workflow_run"]);
  expect(permissions).toEqual({});
  expect(jobs.comment.permissions).toEqual({ actions: "read", "pull-requests": "write" });
  const uses = jobs.comment.steps.flatMap((step: { readonly uses?: string }) => step.uses ?? []);
  expect(uses.filter((name: string) => name.startsWith("actions/checkout"))).toEqual([]);
  for (const text of filesFor("github").values()) expect(text).not.toContain("pull_request_target");
});
