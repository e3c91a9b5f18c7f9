import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { boards } from "../../src/render/boards/all-boards.ts";
import type { BoardElement } from "../../src/render/boards/board.ts";
import { boardNames, usualOutputs } from "../../src/settings/settings.ts";
import { makeSite } from "../support/pages.ts";

const settings = `site: { url: https://careers.acme.example, title: Careers, time-zone: America/New_York }
employer: { name: Acme, url: https://acme.example }`;

const nurse = `---
title: Staff Nurse
posted: 2026-11-09
updated: 2026-11-12
closes: 2027-01-15
employment: [full-time, temporary]
workplace: onsite
locations: ["Boise, ID, US", "Hamburg, DE"]
pay:
  - { min: 41.20, max: 58.75, currency: USD, per: hour, place: US }
  - { min: 3200, max: 3900, currency: EUR, per: month, place: DE }
apply: https://acme.example/apply?a=1&b=2
---

## The role

You care for eight patients on the surgical ward, with a team of four, and write the report of the shift; <b>no</b> ]]> 5 < 6.
`;

const writer = `---
title: Writer
posted: 2026-11-05
workplace: remote
remote-from: US
pay: $60 per hour
apply: https://acme.example/apply
---

You write.
`;

const clerk = `---
title: Clerk
posted: 2026-11-05
workplace: onsite
locations: Boise, ID, US
---

You file.
`;

const site = makeSite(
  { "roles/nurse.md": nurse, "roles/writer.md": writer, "roles/clerk.md": clerk },
  { settings, wanted: boardNames },
);
const file = (name: string): string => site.files.get(name) ?? "";

function* leaves(elements: readonly BoardElement[]): Generator<BoardElement> {
  for (const element of elements) {
    if (element.elements === undefined) yield element;
    else yield* leaves(element.elements);
  }
}

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

describe("the table of boards", () => {
  test("has a name, a file and a documented source for each, read on a day", () => {
    expect(boards.map(({ name }) => name)).toEqual(boardNames);
    expect(new Set(boards.map((board) => board.file)).size).toBe(boards.length);
    const guide = readFileSync("docs/boards.md", "utf8");
    for (const { title, name, file: path, source, checked } of boards) {
      expect(source).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^2026-\d\d-\d\d$/);
      for (const said of [title, `\`${name}\``, `\`${path}\``, source, checked]) expect(guide).toContain(said);
    }
  });

  test("is read for the boards that the settings name, and for Indeed alone where they name none", () => {
    expect(usualOutputs.filter((name) => boardNames.some((board) => board === name))).toEqual(["indeed"]);
  });
});

describe.each(boards.map((board) => [board.title, board] as const))("the file for %s", (_, board) => {
  test.skipIf(!hasXmllint)("is well-formed XML (skipped where xmllint is not installed)", () => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "-"], { input: file(board.file), encoding: "utf8" });
    expect(`${status} ${stderr}`).toBe("0 ");
  });

  test("has a job for each place, with the elements in the order of the table and none left blank", () => {
    const jobs = file(board.file)
      .split(new RegExp(`<${board.job.name}[ >]`))
      .slice(1);
    expect(jobs.length).toBeGreaterThanOrEqual(2);
    const order = [...leaves(board.elements)].map(({ name }) => name);
    for (const job of jobs) {
      const names = [...job.matchAll(/<(\w+)><!\[CDATA\[/g)].map(([, name = ""]) => name);
      expect(names).toEqual(order.filter((name) => names.includes(name)));
      for (const { name, isRequired } of leaves(board.elements)) if (isRequired) expect(names).toContain(name);
    }
  });

  test("says what the role says of pay, and names its page", () => {
    const [first = ""] = file(board.file)
      .split(new RegExp(`<${board.job.name}[ >]`))
      .slice(1);
    expect(first).toContain("41.20");
    expect(first).toContain("https://careers.acme.example/roles/nurse/");
  });
});

describe("boards", () => {
  test("get days in their own form", () => {
    expect(file("jooble.xml")).toContain("<pubdate><![CDATA[09.11.2026]]></pubdate>\n<updated><![CDATA[12.11.2026]]>");
    expect(file("jooble.xml")).toContain("<expire><![CDATA[15.01.2027]]>");
    expect(file("talent.xml")).toContain("<dateposted><![CDATA[2026-11-09T00:00:00-05:00]]>");
    expect(file("indeed.xml")).toContain("<date><![CDATA[2026-11-09]]>");
  });

  test("get their own words, and none where they have no word", () => {
    expect(file("indeed.xml")).toContain("<jobtype><![CDATA[fulltime, temporary]]>");
    expect(file("careerjet.xml")).toContain("<working_hours><![CDATA[full-time]]>");
    expect(file("indeed.xml")).toContain("<remotetype><![CDATA[Fully remote]]>");
  });

  test("get places as they write them", () => {
    expect(file("linkedin.xml")).toContain("<location><![CDATA[Boise, ID]]>");
    expect(file("linkedin.xml")).toContain("<location><![CDATA[Hamburg, Germany]]>");
    expect(file("xing.xml")).toContain("<city><![CDATA[Hamburg]]></city>\n<country><![CDATA[DE]]>");
    expect(file("careerjet.xml")).toContain("<region><![CDATA[Idaho]]></region>\n<country><![CDATA[United States]]>");
  });

  test("count clicks only where their documentation recommends a parameter", () => {
    expect(file("talent.xml")).toContain("/roles/nurse/?source=talent]]>");
    expect(file("jooble.xml")).toContain("/roles/nurse/]]>");
  });

  test("refuse by name what they do not take, and the others take it all the same", () => {
    const refused = site.refusals.map(({ board, slug, message }) => `${board.name} ${slug}: ${message}`);
    expect(refused).toEqual([
      "linkedin clerk: LinkedIn takes a description of at least 100 characters; this one has 16.",
      "talent clerk: Talent.com takes a description of at least 50 characters; this one has 16.",
      "talent writer: Talent.com requires `city`, and the role has no town.",
      "xing writer: XING requires `city`, and the role has no town.",
    ]);
    expect(file("xing.xml")).not.toContain("Writer");
    expect(file("jooble.xml")).toContain("Writer");
  });
});
