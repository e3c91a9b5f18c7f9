import { expect, test } from "vitest";
import { parse } from "yaml";
import { ciHosts, scaffoldCi } from "../../src/site/scaffold-ci.ts";

const textFor = (host: (typeof ciHosts)[number]): string => [...scaffoldCi(host, "1.2.3").values()].join("");

test.each(ciHosts)("the files for %s check the roles and build the site, always with the same version", (host) => {
  const commands = textFor(host).match(/npx --yes rolespec@\S+ \w+/g);
  expect(commands).toEqual(["npx --yes rolespec@1.2.3 lint", "npx --yes rolespec@1.2.3 build"]);
});

test("GitLab runs the check for merge requests, and on the main branch to compare them with", () => {
  const { careers } = parse(textFor("gitlab"));
  expect(careers.rules).toEqual([
    { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    { if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" },
  ]);
  // A report of some roles would show the findings of all others as mended.
  expect(careers.script[0]).not.toContain("--changed");
});

test("GitHub checks what a pull request touches, with the whole history to tell it from", () => {
  const { jobs } = parse(textFor("github"));
  expect(jobs.careers.steps[0].with["fetch-depth"]).toBe(0);
  expect(jobs.careers.steps[2].run).toMatch(/\{BASE:\+--changed "origin\/\$BASE"\}/);
});
