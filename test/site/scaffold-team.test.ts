import { expect, test } from "vitest";
import { parse } from "yaml";
import { scaffoldTeam } from "../../src/site/scaffold-team.ts";
import { lintText } from "../support/lint-text.ts";

const files = scaffoldTeam("github", { name: "Acme <Health>", posted: "2026-11-22" });

test("the link for a new role fits into an address and begins a draft without an error", () => {
  const [, link = ""] = /\]\((\.\.\/\.\.\/new\/[^)]+)\)/.exec(files.get("README.md") ?? "") ?? [];
  expect(link.length).toBeLessThan(8_000);
  const text = new URL(link, "https://github.com/acme/careers/blob/main/README.md").searchParams.get("value") ?? "";
  expect(text).toContain("status: draft");
  // What the author has to fill in is all that is wrong with it.
  const errors = lintText(text).filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(["structure/placeholder"]));
});

test("the issue form has a question of its own for each fact", () => {
  const form = parse(files.get(".github/ISSUE_TEMPLATE/new-role.yml") ?? "");
  const ids = form.body.map(({ id }: { readonly id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(["title", "locations", "workplace", "employment", "pay", "benefits", "closes", "apply", "tasks"]);
  for (const { type, attributes } of form.body) {
    expect(["input", "dropdown", "textarea"]).toContain(type);
    expect(attributes.label).not.toBe("");
  }
});

test("there is no link of GitHub's where the repository is elsewhere", () => {
  const others = scaffoldTeam("gitlab", { name: "Acme", posted: "2026-11-22" });
  expect([...others.keys()]).toEqual(["README.md"]);
  expect(others.get("README.md")).not.toContain("../../new/");
});
