import { describe, expect, test } from "vitest";
import { attributeOf, jobPostingsIn, named, readHtml, visibleText } from "../support/html.ts";
import { type MadeSite, makeSite, textOf } from "../support/pages.ts";

type Fields = Readonly<Record<string, string>>;

describe("the choices on a list", () => {
  test.each([
    [
      "ways to work; who may choose counts for both",
      { a: { workplace: "onsite" }, b: { workplace: "hybrid" }, c: { workplace: "remote-or-office" } },
      ["Workplace", "All (3)", "On site (2)", "Hybrid (1)", "Remote (1)"],
    ],
    [
      "towns, and areas to work from",
      { a: { locations: "Boston, MA, US" }, b: { locations: "Linz, AT" }, c: { workplace: "remote" } },
      ["Location", "All (3)", "Boston, MA (1)", "Linz (1)", "Remote: Austria (1)"],
    ],
    [
      "departments and teams, by name without accents",
      { a: { department: "Öl" }, b: { department: "Product", team: "Design" }, c: { department: "Nursing" } },
      ["Team", "All (3)", "Design (1)", "Nursing (1)", "Öl (1)", "Product (1)"],
    ],
    [
      "kinds of employment, full time first",
      { a: { employment: "[part-time, full-time]" }, b: { employment: "intern" } },
      ["Employment", "All (2)", "Full time (1)", "Part time (1)", "Internship (1)"],
    ],
    [
      "names in other letters",
      { a: { team: "開発" }, b: { team: "営業" } },
      ["Team", "All (2)", "営業 (1)", "開発 (1)"],
    ],
    ["a name like ours", { a: { team: "All" }, b: {} }, ["Team", "All (2)", "All (1)"]],
  ])("are %s", (_, roles, expected) => {
    const page = readHtml(textOf(siteOf(roles), "index.html"));
    const facet = named(page, "fieldset").find((each) => visibleText(each).includes(expected[0] ?? ""));
    const words = facet === undefined ? [] : named(facet, "legend", "label").map((each) => visibleText(each).trim());
    expect(words).toEqual(expected);
  });

  test.each([
    ["alike", { a: { workplace: "remote" }, b: { workplace: "remote" } }],
    ["all to be done in both ways", { a: { workplace: "remote-or-office" } }],
    ["none", {}],
  ])("are none where the roles are %s", (_, roles) => {
    const site = siteOf(roles);
    expect(named(readHtml(textOf(site, "index.html")), "input")).toEqual([]);
    expect(site.files.has("filters.css")).toBe(false);
  });

  test("have a rule for each value, and each card the values that it has", () => {
    const site = siteOf({ a: { workplace: "hybrid", team: 'x"]{}</style>' }, b: { workplace: "remote-or-office" } });
    const page = readHtml(textOf(site, "index.html"));
    const values = named(page, "input").flatMap((input) => attributeOf(input, "value") || []);
    const styles = textOf(site, "filters.css");
    for (const value of values) {
      expect(value).toMatch(/^[a-z0-9-]+$/);
      expect(styles).toContain(`[value="${value}"]`);
    }
    const ways = named(page, "li").map((card) => attributeOf(card, "data-workplace"));
    expect(ways.filter((way) => way !== undefined)).toEqual(["hybrid", "onsite remote"]);
  });

  test("show all roles until somebody chooses", () => {
    const inputs = named(
      readHtml(textOf(siteOf({ a: {}, b: { team: "B", workplace: "hybrid" } }), "index.html")),
      "input",
    );
    const checked = inputs.filter((input) => attributeOf(input, "checked") !== undefined);
    expect(checked.map((input) => [attributeOf(input, "name"), attributeOf(input, "value")])).toEqual([
      ["team", ""],
      ["workplace", ""],
    ]);
  });

  test("are folded away where they are many, never one alone", () => {
    const summaries = [9, 10, 30].map((count) => {
      const page = readHtml(textOf(siteOf(numbered(count, (index) => ({ team: `Team ${index}` }))), "index.html"));
      return named(page, "summary").map((each) => visibleText(each).trim());
    });
    // The first fold is that of the search.
    expect(summaries.map(([search, ...others]) => [search, others])).toEqual([
      ["Filters", []],
      ["Filters", ["2 more"]],
      ["Filters", ["22 more"]],
    ]);
  });
});

describe("the list of roles", () => {
  test.each([
    ["one department", { a: { department: "Engineering" } }],
    ["departments and none", { a: { department: "Engineering" }, b: {} }],
    ["no department", { a: {} }],
    ["no role", {}],
  ])("skips no level of headings with %s", (_, roles) => {
    const headings = named(readHtml(textOf(siteOf(roles), "index.html")), "h1", "h2", "h3");
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("without roles says so, and what to do", () => {
    const text = visibleText(readHtml(textOf(siteOf({ a: { status: "closed" } }), "index.html")));
    expect(text).toContain("There are no open roles at the moment.");
    expect(text).toContain("New roles appear on this page as soon as they open.");
  });

  test("names a posting in several languages once, in the site's, with a link to each", () => {
    const site = siteOf({
      "nurse-de": { language: "de", title: "Pflegekraft" },
      nurse: { "translation-of": "nurse-de", title: "Nurse" },
    });
    const page = readHtml(textOf(site, "index.html"));
    const links = named(page, "a").filter((link) => attributeOf(link, "href")?.startsWith("roles/"));
    expect(links.map((link) => [attributeOf(link, "href"), visibleText(link).trim()])).toEqual([
      ["roles/nurse/index.html", "Nurse"],
      ["roles/nurse-de/index.html", "Deutsch: Nurse"],
    ]);
    expect(visibleText(page)).toContain("1 open role");
  });
});

describe("a list of more than fifty roles", () => {
  const site = siteOf(
    numbered(120, (index) => ({ department: `Department ${index % 3}`, workplace: index < 3 ? "hybrid" : "onsite" })),
  );
  const lists = [...site.files].filter(([path]) => path.endsWith(".html") && !path.startsWith("roles/"));

  test("has pages of fifty, and each role on one of them", () => {
    const pages = ["index.html", "page/2/index.html", "page/3/index.html"].map((path) => cardsOf(site, path));
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flat()).size).toBe(120);
    expect(site.files.has("page/4/index.html")).toBe(false);
  });

  test("leads from page to page", () => {
    const links = named(readHtml(textOf(site, "page/2/index.html")), "link", "a");
    const steps = links.filter((link) => ["prev", "next"].includes(attributeOf(link, "rel") ?? ""));
    expect(steps.map((link) => [link.tagName, attributeOf(link, "rel"), attributeOf(link, "href")])).toEqual([
      ["link", "prev", "../../index.html"],
      ["link", "next", "../../page/3/index.html"],
      ["a", "prev", "../../index.html"],
      ["a", "next", "../../page/3/index.html"],
    ]);
  });

  test("leads to a list for every value, from which the other values can be chosen", () => {
    expect(cardsOf(site, "workplaces/hybrid/index.html")).toHaveLength(3);
    expect(cardsOf(site, "teams/department-1/index.html")).toHaveLength(40);
    expect(cardsOf(site, "workplaces/onsite/page/3/index.html")).toHaveLength(17);
    const names = (path: string): ReadonlySet<string | undefined> =>
      new Set(named(readHtml(textOf(site, path)), "input").map((input) => attributeOf(input, "name")));
    expect(names("teams/department-1/index.html")).toEqual(new Set(["workplace"]));
    expect(names("index.html")).toEqual(new Set(["q"]));
  });

  test("has no link that leads nowhere, and its own address on every page", () => {
    const broken = lists.flatMap(([path, html]) =>
      named(readHtml(html), "a", "link").flatMap((link) => {
        const href = attributeOf(link, "href") ?? "";
        if (/^(?:https:|#)/.test(href)) return [];
        const target = new URL(href, `https://site.example/${path}`).pathname.slice(1);
        return site.files.has(target) ? [] : [`${path} → ${href}`];
      }),
    );
    expect(broken).toEqual([]);
    const addresses = lists.map(([, html]) =>
      attributeOf(
        named(readHtml(html), "link").find((link) => attributeOf(link, "rel") === "canonical") ?? fail(),
        "href",
      ),
    );
    expect(addresses).toEqual(lists.map(([path]) => `https://acme.example/${path.replace("index.html", "")}`));
  });

  test("marks no job up", () => {
    expect(lists.flatMap(([, html]) => jobPostingsIn(html))).toEqual([]);
    expect(lists.length).toBeGreaterThan(8);
  });

  test("is the same whatever the order of the files", () => {
    const roles = numbered(60, (index) => ({ team: `Team ${index % 7}` }));
    const reversed = Object.fromEntries(Object.entries(roles).toReversed());
    expect(listsIn(siteOf(reversed))).toEqual(listsIn(siteOf(roles)));
  });
});

function listsIn({ files }: MadeSite): readonly (readonly [string, string])[] {
  return [...files].filter(([path]) => !path.startsWith("roles/")).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function cardsOf(site: MadeSite, path: string): readonly string[] {
  const links = named(readHtml(textOf(site, path)), "h3").flatMap((heading) => named(heading, "a"));
  return links.map((link) => attributeOf(link, "href") ?? "");
}

function numbered(count: number, fieldsOf: (index: number) => Fields): Readonly<Record<string, Fields>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`role-${index}`, fieldsOf(index)] as const));
}

function siteOf(roles: Readonly<Record<string, Fields>>): MadeSite {
  const texts = Object.entries(roles).map(([slug, fields]) => {
    const { workplace = "onsite" } = fields;
    const all: Fields = {
      title: "Engineer",
      posted: "2026-11-02",
      workplace,
      ...(workplace === "remote" ? {} : { locations: "Wien, AT" }),
      ...(workplace.startsWith("remote") ? { "remote-from": "AT" } : {}),
      ...fields,
    };
    const lines = Object.entries(all).map(
      ([name, value]) => `${name}: ${value.startsWith("[") ? value : JSON.stringify(value)}`,
    );
    return [`roles/${slug}.md`, `---\n${lines.join("\n")}\n---\n\nYou build.\n`] as const;
  });
  const settings = "site: { url: https://acme.example, title: Careers }\nemployer: { name: Acme }\n";
  return makeSite(Object.fromEntries(texts), { settings });
}

function fail(): never {
  throw new Error("There is no such element.");
}
