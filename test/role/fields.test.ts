import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { passagesOf } from "../../src/law/passages.ts";
import { fieldTexts } from "../../src/prose/field-texts.ts";
import { isRecord } from "../../src/role/field-readers.ts";
import { fieldGroups } from "../../src/role/fields/field.ts";
import { fieldReference } from "../../src/role/fields/field-reference.ts";
import { proseFields } from "../../src/role/fields/prose-fields.ts";
import { fieldNames, roleFields } from "../../src/role/fields/table.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import type { RoleFields } from "../../src/role/role-schema.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { draftJobPosting } from "../../src/structured-data/job-posting.ts";
import { roleSlots, roleWith } from "../support/hostile.ts";
import { readHtml, visibleText } from "../support/html.ts";
import { makeSite, today } from "../support/pages.ts";

/** A role in which every field can make a difference. */
const base: Readonly<Partial<Record<keyof RoleFields, string>>> = {
  title: "Cook",
  posted: "2026-11-02",
  employer: "{name: Northwind, url: https://northwind.example}",
  locations: "Boston, MA, US",
  apply: "jobs@northwind.example",
};

/** The value that shows what a field changes, where its example does not: it is the default, or depends on another field. */
const telling: Readonly<Partial<Record<keyof RoleFields, string>>> = {
  workplace: "remote",
  status: "closed",
  kind: "position",
  "ai-screening": "true",
  apply: "people@example.com",
};

/** What a field needs beside it to make a difference. */
const beside: Readonly<Partial<Record<keyof RoleFields, typeof base>>> = {
  workplace: { "remote-from": "US" },
  "remote-from": { workplace: "hybrid or remote" },
  "remote-except": { workplace: "hybrid or remote", "remote-from": "US" },
};

describe("the table of fields", () => {
  test("is the reference in the documentation", () => {
    expect(readFileSync("docs/fields.md", "utf8")).toBe(fieldReference());
  });

  test("gives each field a label of its own, a group, and sentences", () => {
    const labels = fieldNames.map((name) => roleFields[name].label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const name of fieldNames) {
      const { group, summary, notation } = roleFields[name];
      expect(Object.keys(fieldGroups)).toContain(group);
      expect(summary, name).toMatch(/^[A-Z`].*\.$/);
      expect(notation, name).toMatch(/^[A-Z`].*\.$/);
    }
  });

  test("offers only choices that can be read, and every word that an example names", () => {
    for (const name of fieldNames) {
      const { control } = roleFields[name];
      const words =
        "options" in control ? control.options.map(({ value }) => value) : "word" in control ? [control.word] : [];
      for (const word of words) expect(faultsOf(name, word), `${name}: ${word}`).toEqual([]);
    }
  });

  test.each(fieldNames)("says truly where %s is published", (name) => {
    const { onPage, jsonLd } = roleFields[name];
    const [without, having] = [
      published({ ...lacking(name), ...beside[name] }),
      published({ ...base, ...beside[name], [name]: telling[name] ?? roleFields[name].example }),
    ];
    const changed = Object.keys({ ...without.posting, ...having.posting }).filter(
      (key) => JSON.stringify(without.posting[key]) !== JSON.stringify(having.posting[key]),
    );
    expect({ name, onPage: without.page !== having.page, jsonLd: changed.toSorted() }).toEqual({
      name,
      onPage,
      jsonLd: [...jsonLd].toSorted(),
    });
  });

  test("leaves no words of the front matter unseen that people read", () => {
    const mark = "Zanzibar quux";
    const unseen = roleSlots
      .filter((path) => pageOf(roleWith(path, mark)).includes(mark))
      .filter(([field, ...rest]) => {
        const { prose } = roleFields[field as keyof RoleFields];
        if (typeof prose === "string") return prose !== "name";
        const part = rest.findLast((step) => typeof step === "string");
        return part !== undefined && ![...(prose.parts ?? []), ...(prose.names ?? [])].includes(String(part));
      });
    expect(unseen).toEqual([]);
  });

  test.each(proseFields)("shows the words of %s to rules and to laws", (name, { parts, readAs, sections }) => {
    const words = "Nur junge Leute";
    const path = parts === undefined ? [name] : [name, parts[0] ?? ""];
    const text = name === "workplace" ? `remote (${words})` : name === "employment" ? `full-time (${words})` : words;
    const role = roleWith(path, text);
    const document = readDocument(sourceFile("roles/role.md", role));
    const inRules = fieldTexts(document).filter((field) => field.name === name);
    expect(inRules.map((field) => field.text.text)).toEqual([expect.stringContaining(words)]);
    expect(inRules[0]?.sections).toEqual(sections);
    if (readAs === "pay") return;
    const seenByLaws = passagesOf(readRole(document, { fields: {}, language: "en" }).role).map(
      ({ text: seen }) => seen,
    );
    expect(seenByLaws).toContainEqual(expect.stringContaining(words));
  });
});

function lacking(name: keyof RoleFields): typeof base {
  const { [name]: _, ...others } = base;
  return others;
}

function markdown(fields: typeof base): string {
  return `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}---\n\nYou cook for 40 children.\n`;
}

function published(fields: typeof base): {
  readonly page: string;
  readonly posting: Readonly<Record<string, unknown>>;
} {
  const text = markdown(fields);
  const { role } = readRole(readDocument(sourceFile("roles/role.md", text)), { fields: {}, language: "en" });
  const posting = draftJobPosting(role, { timeZone: "UTC", on: today, descriptionHtml: "" });
  return { page: pageOf(text), posting: isRecord(posting) ? posting : {} };
}

function pageOf(text: string): string {
  const { files } = makeSite(
    { "roles/role.md": text },
    {
      wanted: ["html"],
      sharedTexts: { "how-we-hire": "## How we hire\n\nOne call, one visit.\n" },
    },
  );
  const page = [...files].find(([path]) => path.startsWith("roles/") && path.endsWith("/index.html"));
  return page === undefined ? "" : visibleText(readHtml(page[1]));
}

function faultsOf(name: keyof RoleFields, value: string): readonly string[] {
  const { faults } = readRole(readDocument(sourceFile("roles/role.md", markdown({ ...base, [name]: value }))), {
    fields: {},
    language: "en",
  });
  return faults.filter(({ kind }) => kind === "unreadable").map(({ message }) => message);
}
