import { describe, expect, test } from "vitest";
import { attributeOf, named, readHtml, visibleText } from "../support/html.ts";
import { type MadeSite, makeSite, textOf } from "../support/pages.ts";

type Fields = Readonly<Record<string, string>>;

describe("the way to apply", () => {
  test("is before the text and after it, with the job's title in its name", () => {
    const page = pageOf(siteOf({ x: { title: "Staff Nurse" } }), "x");
    const names = named(readHtml(page), "a").filter(
      (link) => attributeOf(link, "href") === "https://acme.example/apply",
    );
    expect(names.map((link) => visibleText(link).trim())).toEqual(["Apply now: Staff Nurse", "Apply now: Staff Nurse"]);
    const text = visibleText(readHtml(page));
    expect(text.indexOf("Apply now")).toBeLessThan(text.indexOf("You build."));
    expect(text.lastIndexOf("Apply now")).toBeGreaterThan(text.indexOf("You build."));
  });

  test("is gone from a closed role, which leads to open ones instead", () => {
    const site = siteOf({ x: { status: "closed", team: "A" }, y: { team: "A" } });
    const page = pageOf(site, "x");
    expect(page).not.toContain("Apply now");
    expect(visibleText(readHtml(page))).toContain("This role is closed.");
    expect(relatedTo(site, "x")).toEqual(["y"]);
  });
});

describe("similar roles", () => {
  test.each([
    [
      "of the team first, then of the department, then of the town",
      { d: { locations: "Wien, AT" }, b: { department: "D" }, a: { team: "T" } },
      ["a", "b", "d"],
    ],
    ["the newest first", { a: { team: "T" }, b: { team: "T", posted: "2026-11-03" } }, ["b", "a"]],
    [
      "four at most",
      { a: { team: "T" }, b: { team: "T" }, c: { team: "T" }, d: { team: "T" }, e: { team: "T" } },
      ["a", "b", "c", "d"],
    ],
    [
      "open alone",
      { a: { team: "T", status: "closed" }, b: { team: "T", closes: "2026-11-01" }, c: { team: "T", status: "draft" } },
      [],
    ],
    ["of another town of the country", { a: { locations: "Linz, AT" } }, ["a"]],
    [
      "each once, in the reader's language",
      { a: { team: "T", language: "de" }, b: { team: "T", "translation-of": "a" } },
      ["b"],
    ],
    ["never the same role in another language", { a: { team: "T", language: "de", "translation-of": "x" } }, []],
  ] as const)("are %s", (_, others, expected) => {
    expect(relatedTo(siteOf({ x: { team: "T", department: "D", locations: "Wien, AT" }, ...others }), "x")).toEqual(
      expected,
    );
  });
});

describe("translations of one role", () => {
  const site = siteOf({
    nurse: {},
    "nurse-de": { language: "de", "translation-of": "nurse" },
    "nurse-fr": { language: "fr", "translation-of": "nurse-de" },
    other: {},
  });
  const alternates = (slug: string): readonly string[] =>
    named(readHtml(pageOf(site, slug)), "link")
      .filter((link) => attributeOf(link, "hreflang") !== undefined)
      .map((link) => `${attributeOf(link, "hreflang")} ${attributeOf(link, "href")}`);

  test("name each other, themselves and the one for everybody else, on every page alike", () => {
    expect(alternates("nurse")).toEqual([
      "en https://acme.example/roles/nurse/",
      "de https://acme.example/roles/nurse-de/",
      "fr https://acme.example/roles/nurse-fr/",
      "x-default https://acme.example/roles/nurse/",
    ]);
    expect(alternates("nurse-de")).toEqual(alternates("nurse"));
    expect(alternates("nurse-fr")).toEqual(alternates("nurse"));
    expect(alternates("other")).toEqual([]);
  });

  test("are linked where people see it, by the names of their languages", () => {
    const nav = named(readHtml(pageOf(site, "nurse-de")), "nav").find(
      (each) => attributeOf(each, "aria-label") === "Diese Stelle in anderen Sprachen",
    );
    const links = nav === undefined ? [] : named(nav, "a");
    expect(links.map((link) => [visibleText(link), attributeOf(link, "href"), attributeOf(link, "lang")])).toEqual([
      ["English", "../nurse/index.html", "en"],
      ["Français", "../nurse-fr/index.html", "fr"],
    ]);
  });

  test.each([
    [
      "that call each other the original",
      { a: { "translation-of": "b" }, b: { language: "de", "translation-of": "a" } },
      3,
    ],
    [
      "of a role that is not published",
      { a: { "translation-of": "gone" }, b: { language: "de", "translation-of": "gone" } },
      3,
    ],
    ["of a role that has closed", { a: { status: "closed" }, b: { language: "de", "translation-of": "a" } }, 0],
    ["of itself", { a: { "translation-of": "a" }, b: {} }, 0],
    ["in the same language", { a: {}, b: { "translation-of": "a" } }, 0],
  ] as const)("%s are linked as far as they can be", (_, roles, count) => {
    const page = pageOf(siteOf(roles), "b");
    expect(page.match(/hreflang="[^"]+" href="https/g)?.length ?? 0).toBe(count);
  });

  test("in two forms of a language are told apart by their country", () => {
    const page = pageOf(siteOf({ a: { language: "en-US" }, b: { language: "en-GB", "translation-of": "a" } }), "a");
    expect(page).toContain(">English (GB)</a>");
    expect(page).toContain(">English (US)</span>");
  });
});

describe("the head of a page", () => {
  test.each([
    ["en", "en_US"],
    ["de-AT", "de_AT"],
    ["zh-Hant-TW", "zh_TW"],
    ["sv", undefined],
  ])("says in Open Graph that %s is %s", (language, locale) => {
    const page = readHtml(pageOf(siteOf({ x: { language } }), "x"));
    expect(metaOf(page)["og:locale"]).toBe(locale);
  });

  test("says what a link to it shows", () => {
    expect(metaOf(readHtml(pageOf(siteOf({ x: { title: "Nurse" } }), "x")))).toMatchObject({
      "og:type": "website",
      "og:title": "Nurse",
      "og:description": "You build.",
      "og:url": "https://acme.example/roles/x/",
      "og:site_name": "Careers",
      "twitter:card": "summary",
    });
  });

  test("cuts a long description between words and never within a letter", () => {
    const description = metaOf(readHtml(pageOf(siteOf({ x: { body: "👩🏽‍⚕️".repeat(40) } }), "x")))["description"] ?? "";
    expect(description.length).toBeLessThanOrEqual(160);
    expect(() => encodeURIComponent(description)).not.toThrow();
  });

  test.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["ku-Latn", "ltr"],
    ["pa-Arab", "rtl"],
    ["en", "ltr"],
  ])("of a page in %s makes it run %s", (language, direction) => {
    const [html] = named(readHtml(pageOf(siteOf({ x: { language } }), "x")), "html");
    expect(html?.attrs).toEqual([
      { name: "lang", value: language },
      { name: "dir", value: direction },
    ]);
  });

  test("marks our words as English where there are none in the language of the posting", () => {
    const page = readHtml(pageOf(siteOf({ x: { language: "ar" } }), "x"));
    const labels = named(page, "dt").map((label) => attributeOf(label, "lang"));
    expect(new Set(labels)).toEqual(new Set(["en"]));
    const ours = named(page, "a", "span").filter((each) => attributeOf(each, "lang") === "en");
    expect(ours.map((each) => visibleText(each))).toEqual([
      "Skip to the content",
      "All open roles",
      "Apply now",
      "Apply now",
      "All open roles",
      "All open roles",
      "All open roles",
      "All open roles",
    ]);
  });
});

function metaOf(page: ReturnType<typeof readHtml>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    named(page, "meta").map((meta) => [
      attributeOf(meta, "property") ?? attributeOf(meta, "name") ?? "",
      attributeOf(meta, "content") ?? "",
    ]),
  );
}

function relatedTo(site: MadeSite, slug: string): readonly string[] {
  const section = named(readHtml(pageOf(site, slug)), "section").find(
    (each) => attributeOf(each, "aria-labelledby") === "rolespec-related",
  );
  const links = section === undefined ? [] : named(section, "h3").flatMap((heading) => named(heading, "a"));
  return links.map((link) => /roles\/([^/]+)\//.exec(attributeOf(link, "href") ?? "")?.[1] ?? "");
}

function pageOf(site: MadeSite, slug: string): string {
  return textOf(site, `roles/${slug}/index.html`);
}

function siteOf(roles: Readonly<Record<string, Fields>>): MadeSite {
  const texts = Object.entries(roles).map(([slug, { body = "You build.", ...fields }]) => {
    const all = {
      title: "Engineer",
      posted: "2026-11-02",
      locations: "Graz, AT",
      apply: "https://acme.example/apply",
      ...fields,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return [`roles/${slug}.md`, `---\n${lines.join("\n")}\n---\n\n${body}\n`] as const;
  });
  const settings = "site: { url: https://acme.example, title: Careers }\nemployer: { name: Acme }\n";
  return makeSite(Object.fromEntries(texts), { settings });
}
