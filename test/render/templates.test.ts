import { describe, expect, test } from "vitest";
import { compileTemplates } from "../../src/render/templates.ts";
import { UserError } from "../../src/user-error.ts";

describe("a template", () => {
  test("writes every value as text", () => {
    const fill = (source: string): string => filled({ "a.html.eta": source }, { title: `<b title="x">&'` });
    expect(fill("<p><%= it.title %></p>")).toBe("<p>&lt;b title=&quot;x&quot;&gt;&amp;&#39;</p>");
  });

  test("includes others by their names", () => {
    const sources = {
      "a.html.eta": `<%~ include("@b.html", { name: it.title }) %>`,
      "b.html.eta": "<i><%= it.name %></i>",
    };
    expect(filled(sources, { title: "A & B" })).toBe("<i>A &amp; B</i>");
  });

  test("never reads a value as a template", () => {
    expect(filled({ "a.html.eta": "<%= it.title %>" }, { title: "<%= 6 * 7 %>" })).toBe("&lt;%= 6 * 7 %&gt;");
  });
});

describe("a template that fails is named, with the line", () => {
  test.each([
    ["a bracket too few", "one\n<% if (it.x { %>\n<% } %>", "a.html.eta fails at line 2: its brackets do not match"],
    ["a block without an end", "one\n\n<% if (it.x) { %>\ntwo", "a.html.eta fails at line 3: `{` is never closed"],
    ["an end without a block", "one\n<% } %>", "a.html.eta fails at line 2: `}` closes nothing"],
    ["a tag without an end", "one\ntwo\n<%= it.title ", "a.html.eta fails at line 3: unclosed tag"],
    [
      "a value of nothing",
      "one\r\n<%= it.no.thing %>",
      "a.html.eta fails at line 2: Cannot read properties of undefined",
    ],
    ["an unknown name", "<%= title %>", "a.html.eta fails at line 1: title is not defined"],
    ["an unknown template", `one\n<%~ include("@b.html") %>`, "a.html.eta fails at line 2: Failed to get template"],
    ["a word that is no code", "<% one two %>", "a.html.eta fails: Unexpected identifier"],
  ])("for %s", (_, source, message) => {
    const fail = (): string => filled({ "a.html.eta": source }, {});
    expect(fail).toThrow(UserError);
    expect(fail).toThrow(message);
  });

  test("where it is a part of another, by its own name and line", () => {
    const sources = { "a.html.eta": `\n\n<%~ include("@b.html") %>`, "b.html.eta": "one\n<%= it.no.thing %>" };
    const fail = (): string => filled(sources, {});
    expect(fail).toThrow(UserError);
    expect(fail).toThrow("The template b.html.eta fails at line 2");
  });
});

test("a file that is no template is published as it is", () => {
  expect(compileTemplates(new Map([["style.css", "a::after { content: '<%= 1 %>' }"]])).plain("style.css")).toBe(
    "a::after { content: '<%= 1 %>' }",
  );
});

function filled(sources: Readonly<Record<string, string>>, data: object): string {
  return compileTemplates(new Map(Object.entries(sources))).fill("a.html", data);
}
