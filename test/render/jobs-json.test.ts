import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeSite, textOf } from "../support/pages.ts";

const full = `---
title: Engineer
id: E-1
employer: { name: Acme, url: https://acme.example, logo: https://acme.example/logo.png, about: We build }
department: Building
team: Bridges
workplace: remote-or-office
locations: [{ street: 1 Main St, city: Boston, region: MA, postcode: "02110", country: US }, "New York, NY", Wien AT]
remote-from: [US, US-NY-NYC, CA-ON, EU, anywhere]
remote-except: [US-CO]
employment: [full-time, other]
posted: 2026-11-02
updated: 2026-11-03
closes: 2026-12-31
pay:
  - { min: 40, max: 50, currency: USD, per: hour, place: US-NY-NYC, note: plus bonus }
  - { min: 80000, currency: USD, per: year, place: US-MA }
  - competitive
---

You build.
`;

const examples = readdirSync("roles").filter((name) => name.endsWith(".md"));
const site = makeSite(
  {
    "roles/full.md": full,
    "roles/least.md": "---\ntitle: Least\n---\n",
    "roles/notice.md": full
      .replace("title", "kind: notice\ncloses: ongoing\ntitle")
      .replace("closes: 2026-12-31\n", ""),
    "roles/closed.md": full.replace("title: Engineer", "status: closed\ntitle: Over"),
    ...Object.fromEntries(examples.map((name) => [`roles/${name}`, readFileSync(`roles/${name}`, "utf8")])),
  },
  { settings: readFileSync("rolespec.yaml", "utf8") },
);
const schema: unknown = JSON.parse(textOf(site, "jobs.schema.json"));
const index: unknown = JSON.parse(textOf(site, "jobs.json"));

describe("jobs.json", () => {
  test("is as the schema beside it says, and names it", () => {
    expect(faultsOf(index, schema)).toEqual([]);
    expect(index).toMatchObject({ $schema: "jobs.schema.json", format: 1 });
  });

  test("holds every open role and no closed one, with the files that it has", () => {
    const { roles } = Object(index);
    const slugs: readonly unknown[] = roles.map((role: object) => Object(role).slug);
    expect(slugs).toHaveLength(examples.length + 3);
    expect(slugs).not.toContain("closed");
    for (const { files } of roles) for (const file of files) expect(site.files.has(file)).toBe(true);
  });

  test("says who cannot apply, and that a notice is no opening", () => {
    expect(index).toMatchObject({
      roles: expect.arrayContaining([
        expect.objectContaining({ slug: "full", kind: "position", remoteExcept: ["US-CO"] }),
        expect.objectContaining({ slug: "notice", kind: "notice", closes: "ongoing" }),
      ]),
    });
  });
});

test.each<readonly [string, object]>([
  ["an unknown property", { salary: 1 }],
  ["another kind of value", { title: 1 }],
  ["an unknown kind of work", { workplace: "moon" }],
  ["a day in words", { posted: "2 November 2026" }],
  ["a wrong item", { employment: ["full time"] }],
])("the schema refuses %s", (_, change) => {
  const { roles } = Object(index);
  expect(faultsOf({ ...Object(index), roles: [{ ...roles[0], ...change }] }, schema)).toHaveLength(1);
});

/** The keywords that the schema uses; an unknown one throws, so that nothing goes unchecked. */
function faultsOf(value: unknown, rules: unknown, path = ""): readonly string[] {
  return Object.entries(Object(rules)).flatMap(([keyword, rule]: readonly [string, unknown]): readonly string[] => {
    switch (keyword) {
      case "$schema":
      case "title":
      case "description":
      case "additionalProperties":
        return [];
      case "type":
        return kindOf(value) === rule ? [] : [`${path} is no ${String(rule)}`];
      case "const":
        return value === rule ? [] : [`${path} is not ${String(rule)}`];
      case "enum":
        return Object.values(Object(rule)).includes(value) ? [] : [`${path} is none of ${String(rule)}`];
      case "pattern":
        return typeof value === "string" && !new RegExp(String(rule)).test(value) ? [`${path} has another form`] : [];
      case "minLength":
        return value === "" ? [`${path} is empty`] : [];
      case "anyOf":
        return Object.values(Object(rule)).some((each) => faultsOf(value, each).length === 0)
          ? []
          : [`${path} fits none`];
      case "items":
        return Array.isArray(value) ? value.flatMap((each, index) => faultsOf(each, rule, `${path}/${index}`)) : [];
      case "required":
        return Object.values(Object(rule))
          .filter((name) => !Object.hasOwn(Object(value), String(name)))
          .map((name) => `${path} has no ${String(name)}`);
      case "properties":
        return Object.entries(Object(value)).flatMap(([name, each]) =>
          Object.hasOwn(Object(rule), name)
            ? faultsOf(each, Object(rule)[name], `${path}/${name}`)
            : [`${path} must not have ${name}`],
        );
      default:
        throw new Error(`The schema uses ${keyword}, which is not checked here.`);
    }
  });
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}
