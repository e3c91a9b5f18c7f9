import { expect, test } from "vitest";
import { defaultSettings } from "../../src/settings/read-settings.ts";
import { importWithinDeadline } from "../../src/site/import-within-deadline.ts";

const page = (text: string) => ({ path: "posting.html", text });

test("a posting is imported", () => {
  const { source, roles } = importWithinDeadline(page("<h1>Nurse</h1><p>You care.</p>"), defaultSettings);
  expect(source.problem).toBeUndefined();
  expect(roles.map(({ title }) => title)).toEqual(["Nurse"]);
});

test("a page of far too much markup is a problem of that file alone", () => {
  const { source, roles } = importWithinDeadline(page("<p>a".repeat(250_000)), { ...defaultSettings, deadline: 1 });
  expect(roles).toEqual([]);
  expect(source.problem).toMatch(/takes longer than 1 second to check|nested too deeply or is too long/);
});
