import { describe, expect, test } from "vitest";
import { hostileSites } from "../support/hostile.ts";
import { attributeOf, elementsOf, jobPostingsIn, named, readHtml, visibleText } from "../support/html.ts";
import { type MadeSite, makeSite, textOf } from "../support/pages.ts";

describe.each(hostileSites)("%s", (_, { role, settings }) => {
  const site = makeSite({ "roles/x.md": role }, { settings });
  const pages = [...site.files].filter(([path]) => path.endsWith(".html"));
  const elements = pages.flatMap(([, html]) => elementsOf(readHtml(html)));

  test("makes a page, a fragment and a list", () => {
    expect(pages).toHaveLength(3);
  });

  test("runs nothing: no script but the data, no handler, no style, no foreign content", () => {
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((script) => attributeOf(script, "type"))).toEqual(["application/ld+json"]);
    expect(elements.filter(({ tagName }) => !knownElements.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
    expect(elements.filter(({ namespaceURI }) => namespaceURI !== "http://www.w3.org/1999/xhtml")).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|^srcdoc$|^ping$|^item|^form|^http-equiv$/i.test(name))).toEqual([]);
  });

  test("leads nowhere but to pages, mail and telephone, and loads nothing but its own style and icon", () => {
    const addresses = elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => addressNames.has(name)).map(({ name, value }) => ({ tagName, name, value })),
    );
    expect(addresses.length).toBeGreaterThan(5);
    const protocols = addresses.map(({ value }) => new URL(value, "https://careers.acme.example/").protocol);
    expect(protocols.filter((protocol) => !/^(?:https?|mailto|tel):$/.test(protocol))).toEqual([]);
    const loads = addresses.filter(({ tagName, name }) => tagName !== "a" && !(tagName === "link" && name === "href"));
    expect(loads).toEqual([]);
    const links = elements.filter(({ tagName }) => tagName === "link");
    const loaded = links.filter((link) => !["alternate", "canonical"].includes(attributeOf(link, "rel") ?? ""));
    expect(new Set(loaded.map((link) => attributeOf(link, "href")?.replace(/^(?:\.\.\/)+/, "")))).toEqual(
      new Set(["icon.svg", "style.css"]),
    );
  });

  test("has one title a page, and names that are the page's own", () => {
    for (const [, html] of pages) expect(named(readHtml(html), "h1")).toHaveLength(1);
    for (const [, html] of pages) {
      const ids = elementsOf(readHtml(html)).flatMap((element) => attributeOf(element, "id") ?? []);
      expect(ids).toEqual([...new Set(ids)]);
    }
    expect(
      elements.flatMap((element) => (element.tagName === "meta" ? [] : (attributeOf(element, "name") ?? []))),
    ).toEqual([]);
  });

  test("is read by search engines as its author wrote it", () => {
    const [posting] = jobPostingsIn(textOf(site, pagePath(site)));
    expect(posting).toMatchObject({ title: site.roles[0]?.title });
    expect(JSON.parse(textOf(site, pagePath(site).replace("index.html", "role.jsonld")))).toEqual(posting);
    const description = readHtml(String(Object(posting)["description"]));
    const names = new Set(elementsOf(description).map(({ tagName }) => tagName));
    expect([...names].filter((name) => !descriptionElements.has(name))).toEqual([]);
  });

  test("leaves the sitemap and the index of jobs well-formed", () => {
    const sitemap = site.files.get("sitemap.xml");
    if (sitemap !== undefined) expect(sitemap).toMatch(wellFormedSitemap);
    expect(JSON.parse(textOf(site, "jobs.json"))).toMatchObject({ format: 1 });
  });

  test("stays in its own folder", () => {
    const strange = [...site.files.keys()].filter(
      (path) => !/^(?:roles\/[a-z0-9-]+\/|\.well-known\/)?[a-z]+(?:\.schema)?\.[a-z]+$/.test(path),
    );
    expect(strange).toEqual([]);
  });

  test("loses nothing that follows it", () => {
    if (role.includes("Last words.") && !role.includes("<!--")) {
      expect(visibleText(readHtml(textOf(site, pagePath(site))))).toContain("Last words.");
      expect(textOf(site, pagePath(site).replace("index.html", "role.txt"))).toContain("Last words.");
    }
  });
});

function pagePath({ files }: MadeSite): string {
  return [...files.keys()].find((path) => /^roles\/.*\/index\.html$/.test(path)) ?? "";
}

const addressNames = new Set(["href", "src", "srcset", "action", "formaction", "poster", "data", "background", "cite"]);
const descriptionElements = new Set(["html", "head", "body", "p", "ul", "li", "br", "strong", "em"]);
const wellFormedSitemap =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"<&]+">\n(?: {2}<url><loc>(?:[^<>&]|&(?:amp|lt|gt);)+<\/loc>(?:<lastmod>\d{4}-\d\d-\d\d<\/lastmod>)?<\/url>\n)+<\/urlset>\n$/;
const knownElements = new Set(
  "html head meta title link script body a header nav main article section footer div p span h1 h2 h3 h4 h5 h6 dl dt dd time ul ol li blockquote pre code em strong del b i sup sub table thead tbody tr th td br hr input details summary".split(
    " ",
  ),
);
