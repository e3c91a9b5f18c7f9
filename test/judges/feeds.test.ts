import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { makeSite } from "../support/pages.ts";

const settings = `site: { url: https://careers.acme.example, title: "Careers & Jobs", time-zone: Europe/Oslo }
employer: { name: "Acme <Health>", url: https://acme.example }`;

const engineer = `---
title: Data Engineer
id: ENG-042
posted: 2026-11-02
updated: 2026-11-10
closes: 2026-12-31
employment: [full-time, part-time]
department: R&D
workplace: onsite
locations: ["Oslo, NO", "Trondheim, NO"]
pay: NOK 700,000 - NOK 850,000 per year
education: { level: bachelor, or-experience: true }
experience: 3 years
apply: jobs@acme.example
---

## The role

You keep ]]> apart from <b>tags</b> & "quotes", 5 < 6, a<b, &lt;script&gt; and 🦄.

- One
- Two
`;

const remote = `---
title: Writer
posted: 2026-11-05
workplace: remote
remote-from: [NO, US-TX]
employment: contractor
pay: $60 per hour
apply: https://acme.example/apply
---

You write from home; the work is remote.
`;

const site = makeSite(
  {
    "roles/data-engineer.md": engineer,
    "roles/writer.md": remote,
    "roles/secret.md": remote.replace(
      "title: Writer",
      "title: Analyst\nemployer: { name: Hidden Gmbh }\nconfidential: true",
    ),
    "roles/draft.md": remote.replace("title: Writer", "title: Draftee\nstatus: draft"),
    "roles/closed.md": remote.replace("title: Writer", "title: Closed One\nstatus: closed"),
    "roles/past.md": remote.replace("title: Writer", "title: Past One\ncloses: 2026-11-21"),
    "roles/inside.md": remote.replace("title: Writer", "title: Insider\naudience: internal"),
  },
  { settings },
);
const file = (path: string): string => site.files.get(path) ?? "";

const ajv = new Ajv2020({ strict: true, strictRequired: false });
formats.default(ajv);
const schemaOf = (name: string): object => JSON.parse(readFileSync(`test/judges/data/${name}`, "utf8"));

const feedFiles = ["feed.json", "feed.rss", "feed.atom", "indeed.xml", ".well-known/ojobpub.json"];

describe("every feed", () => {
  test.each(feedFiles)("%s holds what is open to everybody, and nothing else", (path) => {
    expect(file(path)).toContain("Data Engineer");
    for (const absent of ["Draftee", "Closed One", "Past One", "Insider", "Hidden"])
      expect(file(path)).not.toContain(absent);
  });

  test("is left out where the site has no address", () => {
    const { files } = makeSite({ "roles/writer.md": remote });
    for (const path of feedFiles) expect(files.has(path)).toBe(false);
    expect(files.get("index.html")).not.toContain("feed.");
  });

  test("is there, empty, where nothing is open", () => {
    const { files } = makeSite({}, { settings });
    for (const path of feedFiles) expect(files.has(path)).toBe(true);
  });

  test("is announced in the head of the pages that people can follow", () => {
    for (const path of ["feed.json", "feed.rss", "feed.atom"]) expect(file("index.html")).toContain(`href="${path}"`);
  });
});

describe("the JSON Feed", () => {
  const feed = JSON.parse(file("feed.json"));

  test("is valid, and holds for each role the very markup of its page", () => {
    const isValid = ajv.compile(schemaOf("json-feed-1.1.schema.json"));
    expect(isValid(feed), JSON.stringify(isValid.errors)).toBe(true);
    for (const item of feed.items) {
      const slug = item.url.split("/").at(-2);
      expect(item._jobposting).toEqual(JSON.parse(file(`roles/${slug}/role.jsonld`)));
      expect(item.id).toBe(item._jobposting.url);
    }
    expect(feed.items).toHaveLength(3);
  });
});

describe("what people read in a feed", () => {
  test.each(["feed.json", "feed.rss", "feed.atom"])("begins, in %s, with pay, place and closing day", (path) => {
    expect(file(path)).toContain(
      "NOK 700,000 – 850,000 a year · Oslo, Norway; Trondheim, Norway · On site · Full time, Part time · Apply by December 31, 2026",
    );
  });
});

describe("oJobPub", () => {
  test("is valid, and leaves out a role that lacks what it requires", () => {
    const isValid = ajv.compile(schemaOf("ojobpub-1.0.schema.json"));
    expect(isValid(JSON.parse(file(".well-known/ojobpub.json"))), JSON.stringify(isValid.errors)).toBe(true);
    const without = makeSite({ "roles/writer.md": remote.replace("employment: contractor\n", "") }, { settings });
    const index = JSON.parse(without.files.get(".well-known/ojobpub.json") ?? "");
    expect([isValid(index), index.jobs]).toEqual([true, []]);
  });
});

/** The text of every element of a name, CDATA joined. */
function texts(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))].map(([, content = ""]) =>
    [...content.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, part]) => part).join(""),
  );
}

describe("the XML for boards", () => {
  const xml = file("indeed.xml");

  test("has a job for each place, each with a reference number of its own that another place does not change", () => {
    const numbers = texts(xml, "referencenumber");
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(
      expect.arrayContaining(["data-engineer-no-oslo", "data-engineer-no-trondheim", "writer-remote-no"]),
    );
    const alone = makeSite(
      { "roles/data-engineer.md": engineer.replace(/locations: .*/, 'locations: "Oslo, NO"') },
      { settings },
    );
    expect(texts(alone.files.get("indeed.xml") ?? "", "referencenumber")).toEqual(["data-engineer-no-oslo"]);
  });

  test("carries every mark of the text whole, and without entities", () => {
    const [description = ""] = texts(xml, "description");
    expect(xml).not.toMatch(/&lt;|&#x3C;|&amp;/);
    const shown = textOf(description);
    for (const part of ["]]>", 'tags & "quotes"', "5 < 6", "🦄"]) expect(shown).toContain(part);
    expect(description).not.toMatch(/<script|<b\b/i);
  });

  test("states pay with its currency and its period, and the kind of work", () => {
    expect(texts(xml, "salary")).toEqual(expect.arrayContaining(["NOK 700000 - NOK 850000 per year", "$60 per hour"]));
    expect(texts(xml, "jobtype")).toEqual(expect.arrayContaining(["fulltime, parttime", "contract"]));
    expect(texts(xml, "remotetype")).toEqual(expect.arrayContaining(["Fully remote"]));
    expect(texts(xml, "company")).toContain("confidential");
  });

  test("gives each place the pay of its band, and its region by the name that is used there", () => {
    const pay = `pay:
  - { min: 4000, max: 5000, currency: EUR, per: month, place: DE }
  - { min: 120000, max: 140000, currency: USD, per: year, place: US-TX }`;
    const { files } = makeSite(
      {
        "roles/two.md": engineer
          .replace(/locations: .*/, 'locations: ["Munich, Germany", "Austin, TX, US", "Oslo, NO"]')
          .replace(/pay: .*/, pay),
      },
      { settings },
    );
    const boards = files.get("indeed.xml") ?? "";
    expect(texts(boards, "salary")).toEqual(["€4000 - €5000 per month", "$120000 - $140000 per year"]);
    expect(texts(boards, "state").slice(0, 2)).toEqual(["Bavaria", "TX"]);
  });

  test("keeps the words of a table apart", () => {
    const { files } = makeSite(
      { "roles/shifts.md": `${engineer}\n| Day | Time |\n| --- | --- |\n| Monday | 5 to 13 |\n` },
      { settings },
    );
    expect(texts(files.get("indeed.xml") ?? "", "description")[0]).toContain("<p>Monday 5 to 13</p>");
  });
});

function textOf(html: string): string {
  const walk = (node: object): string => {
    if ("value" in node && typeof node.value === "string") return node.value;
    return "childNodes" in node && Array.isArray(node.childNodes) ? node.childNodes.map(walk).join("") : "";
  };
  return walk(parse(html));
}

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
describe.skipIf(!hasXmllint)("the schemas of XML (skipped where xmllint is not installed)", () => {
  const lint = (path: string, ...words: readonly string[]): string => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", ...words, "-"], {
      input: file(path),
      encoding: "utf8",
    });
    return status === 0 ? "valid" : stderr;
  };

  test.each([
    ["feed.rss", "rss-2.0.rng"],
    ["feed.atom", "atom.rng"],
    ["sitemap.xml", "sitemap.rng"],
  ])("take %s", (path, schema) => {
    expect(lint(path, "--relaxng", `test/judges/data/${schema}`)).toBe("valid");
  });

  test("find the file for boards well-formed", () => {
    expect(lint("indeed.xml")).toBe("valid");
  });

  test("refuse what is not as they say", () => {
    const { status } = spawnSync("xmllint", ["--noout", "--relaxng", "test/judges/data/atom.rng", "-"], {
      input: file("feed.atom").replace(/<id>[^<]*<\/id>/, ""),
    });
    expect(status).not.toBe(0);
  });
});
