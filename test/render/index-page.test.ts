import { describe, expect, test } from "vitest";
import { attributeOf, named, readHtml, visibleText } from "../support/html.ts";
import { makeSite, textOf } from "../support/pages.ts";

describe("the list of roles", () => {
  test("offers the ways to work that its roles differ in, with their counts; who may choose counts for both", () => {
    const page = indexOf({ a: "onsite", b: "hybrid", c: "remote-or-office", d: "remote" });
    const labels = named(readHtml(page), "label").map((label) => visibleText(label).trim());
    expect(labels).toEqual(["All (4)", "In the office (2)", "Hybrid (1)", "Remote (2)"]);
    const cards = named(readHtml(page), "li").map((card) => attributeOf(card, "data-ways"));
    expect(cards).toEqual(["onsite", "hybrid", "onsite remote", "remote"]);
  });

  test.each([
    ["alike", { a: "remote", b: "remote" }],
    ["all to be done in both ways", { a: "remote-or-office" }],
    ["none", {}],
  ])("offers no choice where its roles are %s", (_, workplaces) => {
    expect(named(readHtml(indexOf(workplaces)), "input")).toEqual([]);
  });

  test("shows all roles until somebody chooses", () => {
    const inputs = named(readHtml(indexOf({ a: "onsite", b: "hybrid" })), "input");
    const checked = inputs.filter((input) => attributeOf(input, "checked") !== undefined);
    expect(checked.map((input) => attributeOf(input, "value"))).toEqual(["all"]);
  });

  test.each([
    ["one department", { a: "onsite" }, "Engineering"],
    ["no department", { a: "onsite" }, undefined],
    ["no role", {}, undefined],
  ])("skips no level of headings with %s", (_, workplaces, department) => {
    const headings = named(readHtml(indexOf(workplaces, department)), "h1", "h2", "h3");
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});

function indexOf(workplaces: Readonly<Record<string, string>>, department?: string): string {
  const roles = Object.entries(workplaces).map(([slug, workplace]) => {
    const lines = [
      "title: Engineer",
      "employer: Acme",
      "posted: 2026-11-02",
      `workplace: ${workplace}`,
      ...(workplace === "remote" ? [] : ["locations: Wien, AT"]),
      ...(workplace.startsWith("remote") ? ["remote-from: AT"] : []),
      ...(department === undefined ? [] : [`department: ${department}`]),
    ];
    return [`roles/${slug}.md`, `---\n${lines.join("\n")}\n---\n\nYou build.\n`] as const;
  });
  return textOf(makeSite(Object.fromEntries(roles)), "index.html");
}
