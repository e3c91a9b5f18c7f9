import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isRecord } from "../../src/role/field-readers.ts";
import { roleFields } from "../../src/role/fields/table.ts";
import { roleJsonSchema } from "../../src/role/role-json-schema.ts";
import { settingsJsonSchema } from "../../src/settings/settings-json-schema.ts";

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const acceptsRole = ajv.compile(roleJsonSchema());
const acceptsSettings = ajv.compile(settingsJsonSchema());

describe("the schema of a role's front matter", () => {
  test("takes the example of every field", () => {
    for (const [name, { example }] of Object.entries(roleFields)) {
      const fields: unknown = parse(`title: Nurse\n${name}: ${name === "title" ? "Nurse" : example}`, {
        uniqueKeys: false,
      });
      expect(acceptsRole(fields), `${name}: ${JSON.stringify(acceptsRole.errors)}`).toBe(true);
    }
  });

  test("takes the roles of the example site", () => {
    for (const role of ["machine-learning-engineer", "patient-intake-coordinator"]) {
      const [, front = ""] = readFileSync(`roles/${role}.md`, "utf8").split(/^---$/m);
      expect(acceptsRole(parse(front)), JSON.stringify(acceptsRole.errors)).toBe(true);
    }
  });

  test.each([
    ["an unknown field", "title: Nurse\nsalary: 1"],
    ["a word that is none of its field's", "title: Nurse\nstatus: moon"],
    ["a part that a field has not", "title: Nurse\napply: { fax: 1 }"],
    ["no title", "posted: 2026-11-02"],
  ])("refuses %s", (_, text) => {
    expect(acceptsRole(parse(text))).toBe(false);
  });
});

describe.each([
  ["a role", roleJsonSchema()],
  ["the settings", settingsJsonSchema()],
])("the schema of %s", (_, schema) => {
  test("says of each value what it is, and nothing twice", () => {
    const vague = partsOf(schema).filter(({ type, anyOf }) => {
      const options = Array.isArray(anyOf) ? anyOf.map((option) => JSON.stringify(option)) : [];
      return (Array.isArray(type) && type.includes("boolean")) || new Set(options).size < options.length;
    });
    expect(vague).toEqual([]);
  });
});

function partsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isRecord(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

describe("the schema of the settings", () => {
  test("takes the settings of the example site", () => {
    expect(acceptsSettings(parse(readFileSync("rolespec.yaml", "utf8"))), JSON.stringify(acceptsSettings.errors)).toBe(
      true,
    );
  });

  test("describes every part in a sentence", () => {
    const { properties } = settingsJsonSchema() as {
      readonly properties: Readonly<Record<string, { readonly description: string }>>;
    };
    for (const { description } of Object.values(properties)) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test("takes outputs of one's own beside built-in ones", () => {
    const own = "{ name: partner-jobs, template: jobs.csv.eta, path: partners/jobs.csv }";
    for (const outputs of ["html", "[html, text]", own, `[html, ${own}]`])
      expect(acceptsSettings(parse(`outputs: ${outputs}`)), outputs).toBe(true);
  });

  test.each([
    ["an output of one's own without a path", "outputs: [{ name: x, template: x.eta }]"],
    ["an unknown part", "colour: blue"],
    ["an unknown severity", "rules: { pay/missing: fatal }"],
    ["a default that is no field", "defaults: { salary: 1 }"],
  ])("refuses %s", (_, text) => {
    expect(acceptsSettings(parse(text))).toBe(false);
  });
});
