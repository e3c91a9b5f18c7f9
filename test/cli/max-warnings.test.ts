import { expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const site = process.cwd();

test("a run that has too many warnings says so, even where the report shows none", async () => {
  const { shown, code } = await runRolespec(
    "rolespec lint roles/machine-learning-engineer.md --quiet --max-warnings 0",
    site,
  );
  expect(shown).toMatch(/^1 role: no errors\.\n\d+ warnings?, and --max-warnings allows 0\.\n$/);
  expect(code).toBe(1);
});

test("a run that has no more warnings than allowed says nothing of them", async () => {
  const { shown, code } = await runRolespec(
    "rolespec lint roles/machine-learning-engineer.md --quiet --max-warnings 99",
    site,
  );
  expect(shown).toBe("1 role: no errors.\n");
  expect(code).toBe(0);
});
