import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/user-error.ts";
import { makeExampleSite } from "../support/example-site.ts";
import { makeSite, textOf } from "../support/pages.ts";

const page = readFileSync("docs/own-outputs.md", "utf8");

describe("the page on outputs of one's own", () => {
  const settings = blocks("yaml")[0] ?? "";
  const templates = Object.fromEntries(
    [...page.matchAll(/^`templates\/(\S+)`:\n\n```eta\n([\s\S]*?)^```/gm)].map(([, file = "", text = ""]) => [
      file,
      text,
    ]),
  );
  const shown = [...page.matchAll(/^makes `dist\/(\S+)`:\n\n```\w+\n([\s\S]*?)^```/gm)];

  test("shows what its templates make", () => {
    expect(shown.length).toBeGreaterThan(1);
    const site = makeExampleSite({
      settings: readFileSync("rolespec.yaml", "utf8").replace(/^outputs:.*\n/m, settings),
      templates,
    });
    for (const [, path = "", text] of shown) expect(textOf(site, path)).toBe(text);
  });
});

const hostile = "</p>&\"'<b>, x";
const role = `---
title: 'Nurse </p>&"''<b>, x'
posted: 2026-11-02
locations: Wien, AT
pay: { min: 30, max: 35, currency: EUR, per: hour }
apply: jobs@acme.example
---

You care for people.
`;

describe("a template of one's own", () => {
  test.each([
    ["x.html", "<p><%= it.roles[0].title %></p>", "<p>Nurse &lt;/p&gt;&amp;&quot;&#39;&lt;b&gt;, x</p>"],
    ["x.xml", "<p><%= it.roles[0].title %></p>", "<p>Nurse &lt;/p&gt;&amp;&quot;&#39;&lt;b&gt;, x</p>"],
    ["x.txt", "<%= it.roles[0].title %>", `Nurse ${hostile}`],
    ["x.json", "[<%= JSON.stringify(it.roles[0].title) %>]", JSON.stringify([`Nurse ${hostile}`])],
    ["x.csv", "<%= it.csv([it.roles[0].title, 1, undefined, ['a', 'b']]) %>", `"Nurse </p>&""'<b>, x",1,,a; b`],
  ])("writes values as %s needs them", (path, template, expected) => {
    expect(made(path, template)).toBe(expected);
  });

  test.each([
    ["the end of a line after a value", "a: <%= it.language %>\nb\n", "a: en\nb\n"],
    ["nothing of a line of code", "a\n  <% if (true) { %>\nb\n<% } %>\nc\n", "a\nb\nc\n"],
    ["the end of a line that holds more than code", "<% if (true) { %>a<% } %>\nb", "a\nb"],
    ["what is absent as nothing", "<%= it.roles[0].listing.id %>.", "."],
    ["a fact in words", "<%= it.roles[0].fact('pay') %>|<%= it.roles[0].fact('team') %>", "€30 – €35 an hour|"],
  ])("writes in text %s", (_, template, expected) => {
    expect(made("x.txt", template)).toBe(expected);
  });

  test("makes a file for every open role where its path names the role", () => {
    const { files } = site("x/{language}/{slug}.txt", "<%= it.title %> <%= it.site.title %>", {
      "roles/one.md": role,
      "roles/closed.md": role.replace("posted:", "status: closed\nposted:"),
      "roles/draft.md": role.replace("posted:", "status: draft\nposted:"),
      "roles/inside.md": role.replace("posted:", "audience: internal\nposted:"),
    });
    expect([...files.keys()].filter((path) => path.startsWith("x/"))).toEqual(["x/en/one.txt"]);
  });

  test("sees no name of an employer that wants none", () => {
    const secret = role.replace("posted:", "confidential: true\nposted:");
    const settings = "employer: { name: Acme }\n";
    const text = textOf(
      site("{slug}.txt", "<%= JSON.stringify(it) %>", { "roles/one.md": secret }, settings),
      "one.txt",
    );
    expect(text).not.toContain('"name":"Acme"');
  });

  test.each([
    ["that is missing", "other.eta", "", "The output `mine` asks for templates/mine.eta, which is not there."],
    ["that fails", "mine.eta", "\n<%= it.no.thing %>", "The template mine.eta fails at line 2"],
    [
      "that makes broken JSON",
      "mine.eta",
      "[1,]",
      "The template mine.eta makes x.json, which other programs cannot read",
    ],
  ])("%s is named", (_, file, template, message) => {
    const make = () =>
      makeSite({ "roles/one.md": role }, { settings: settingsFor("x.json"), templates: { [file]: template } });
    expect(make).toThrow(UserError);
    expect(make).toThrow(message);
  });
});

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);
}

function made(path: string, template: string): string {
  return textOf(site(path, template, { "roles/one.md": role }), path);
}

function site(
  path: string,
  template: string,
  roles: Readonly<Record<string, string>>,
  settings = "",
): ReturnType<typeof makeSite> {
  return makeSite(roles, { settings: settings + settingsFor(path), templates: { "mine.eta": template } });
}

function settingsFor(path: string): string {
  return `outputs:\n  - { name: mine, template: mine.eta, path: "${path}" }\n`;
}
