import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { reportPretty } from "../src/report/pretty.ts";
import { findingsOf } from "./support/pages.ts";
import { plain, reportOf } from "./support/report.ts";

const folder = join("test", "postings-18f");
const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

test.each(names)(
  "of a posting that was not written for this tool, the linter says what a person would: %s",
  async (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const report = reportPretty(reportOf({ "roles/role.md": text }, findingsOf(text)), plain);
    await expect(report).toMatchFileSnapshot(resolve(folder, name.replace(/\.md$/, ".txt")));
  },
);

test("there are ten of them", () => {
  expect(names).toHaveLength(10);
});
