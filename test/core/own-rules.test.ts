import { expect, test } from "vitest";
import { lintRole } from "../../src/core.ts";

const rockstars = `---
severity: warning
---

# Name the job

Few people search for it.

## English

“{words}” is no job. Name the work.

- rockstar barista

Examples:

- We want a ⟦rockstar barista⟧.
- We want a barista.
`;
const role = "---\ntitle: Barista\n---\n\nWe want a rockstar barista.\n";

test("the entry without files takes a project's own word rules as texts", async () => {
  const { diagnostics } = await lintRole(role, { on: "2026-11-22", rules: { "coffee/rockstars.md": rockstars } });
  const [found] = diagnostics.filter(({ rule }) => rule === "coffee/rockstars");
  expect(found?.message).toBe("“rockstar barista” is no job. Name the work.");
});

test("a fault in such a rule is told with its path, and the rule is not in force", async () => {
  const broken = rockstars.replace("- rockstar barista", "- (rockstar");
  const { diagnostics } = await lintRole(role, { on: "2026-11-22", rules: { "coffee/rockstars.md": broken } });
  expect(diagnostics.map(({ path }) => path)).toContain("rules/coffee/rockstars.md");
  expect(diagnostics.filter(({ rule }) => rule === "coffee/rockstars")).toEqual([]);
});
