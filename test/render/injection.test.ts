import { describe, expect, test } from "vitest";
import { dropControls } from "../../src/render/drop-controls.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import {
  allVectors,
  hostileSiteOf,
  marksIn,
  roleSlots,
  roleTakes,
  roleWith,
  settingsSlots,
  settingsTake,
  settingsWith,
} from "../support/hostile.ts";
import { attributeOf, jobPostingsIn, named, readHtml, visibleText } from "../support/html.ts";
import { outputFaults } from "../support/output-faults.ts";
import { findingsOf, makeSite, textOf } from "../support/pages.ts";

describe.each(allVectors.map((vector) => [JSON.stringify(vector), vector]))("%s", (_, vector) => {
  test("stays text wherever it is written, and breaks no output", () => {
    const { roles, settings } = hostileSiteOf(vector);
    const site = makeSite(roles, { settings });
    expect(outputFaults(site.files)).toEqual([]);

    // Nothing is lost but what a comment or a style without an end hides, and for that the linter keeps the role back.
    const [first] = site.roles;
    const page = visibleText(readHtml(textOf(site, `roles/${first?.slug}/index.html`)));
    const plain = textOf(site, `roles/${first?.slug}/role.txt`);
    const body = roles["roles/fields.md"] ?? "";
    const lost = marksIn(body).filter((mark) => !page.includes(mark) || !plain.includes(mark));
    if (lost.length > 0) expect(errorsIn(body)).toContain("field/hidden-text");

    const cards = named(readHtml(textOf(site, "index.html")), "li").filter(
      (item) => attributeOf(item, "class") === "rolespec-card",
    );
    expect(cards).toHaveLength(site.roles.length);

    for (const [index, { slug, title }] of site.roles.entries()) {
      const [posting] = jobPostingsIn(textOf(site, `roles/${slug}/index.html`));
      if (posting === undefined) {
        expect(errorsIn(Object.values(roles)[index] ?? "")).not.toEqual([]);
      } else {
        expect(dropControls(String(Object(posting)["title"]))).toBe(dropControls(title));
        expect(JSON.parse(textOf(site, `roles/${slug}/role.jsonld`))).toEqual(posting);
      }
    }
  });
});

describe("a text that a place does not take", () => {
  const refusing = roleSlots.filter((path) => !roleTakes(path, "<b>words</b>"));

  test.each(refusing.map((path) => [path.join("."), path] as const))("keeps a role unpublished: %s", (_, path) => {
    for (const vector of [allVectors[0] ?? "", "javascript:alarm()"]) {
      expect(errorsIn(roleWith(path, vector)).filter((rule) => /^(?:field|pay|allow)\//.test(rule))).not.toEqual([]);
    }
  });

  test("is refused by the settings as well", () => {
    const silent = settingsSlots
      .filter(([first]) => first !== "defaults")
      .filter((path) => !settingsTake(path, "<b>words</b>"))
      .filter((path) => readSettings(sourceFile("rolespec.yaml", settingsWith(path, "<b>"))).faults.length === 0);
    expect(silent).toEqual([]);
  });

  test("is not taken for one by mistake: the fields of words take words", () => {
    const taking = roleSlots.filter((path) => roleTakes(path, "<b>words</b>")).map((path) => path.join("."));
    expect(taking).toEqual(expect.arrayContaining(["title", "id", "team", "hours", "employer.name", "benefits.0"]));
    expect(taking).toEqual(expect.arrayContaining(["locations.city", "pay.note", "apply.note", "driving"]));
  });
});

function errorsIn(text: string): readonly string[] {
  return findingsOf(text)
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
}

test("there are more than two hundred, each another", () => {
  expect(new Set(allVectors).size).toBe(allVectors.length);
  expect(allVectors.length).toBeGreaterThan(200);
});
