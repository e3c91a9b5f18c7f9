import { describe, expect, test } from "vitest";
import { readAlexSettings } from "../../src/settings/read-alex-settings.ts";
import { defaultSettings, readSettings } from "../../src/settings/read-settings.ts";
import { sourceFile, textAt } from "../../src/source/source-file.ts";

const read = (text: string) => {
  const file = sourceFile("rolespec.yaml", text);
  return { file, ...readSettings(file) };
};

describe("settings", () => {
  test.each([
    ["", {}],
    ["# nothing but a remark\n", {}],
    [
      "site: { url: https://a.example/, time-zone: Europe/Vienna }",
      { site: { ...defaultSettings.site, url: "https://a.example", timeZone: "Europe/Vienna" } },
    ],
    [
      "employer: { name: Acme, employees: { total: 250, US-CO: 4 }, federal-contractor: yes }",
      { employer: { name: "Acme", employees: { total: 250, "US-CO": 4 }, contractors: {}, federalContractor: true } },
    ],
    ["employer: { kind: public }", { employer: { kind: "public", employees: {}, contractors: {} } }],
    [
      "paths: { roles: ./jobs/, output: public }",
      { paths: { ...defaultSettings.paths, roles: "jobs", output: "public" } },
    ],
    [
      "rules: { pay/missing: off, age/max-experience: { severity: info }, requirements/too-many: { most: 12 } }",
      {
        rules: {
          "pay/missing": { severity: "off", options: {} },
          "age/max-experience": { severity: "info", options: {} },
          "requirements/too-many": { options: { most: 12 } },
        },
      },
    ],
    [
      "overrides: [{ files: 'roles/uk/**', rules: { pay/missing: error } }]",
      { overrides: [{ files: ["roles/uk/**"], rules: { "pay/missing": { severity: "error", options: {} } } }] },
    ],
    ["terms: [{ phrase: talent, use: people }]", { terms: [{ phrase: "talent", use: "people", severity: "warning" }] }],
    [
      "names: [King County, Power BI]\nglossary: { SRE: site reliability engineering }",
      { names: ["King County", "Power BI"], glossary: { SRE: "site reliability engineering" } },
    ],
    [
      "employer: { employees: { total: 600, California: 40, NYC: 4, US-CO: 3, Bayern: 2 }, kind: staffing-agency }",
      {
        employer: {
          employees: { total: 600, "US-CA": 40, "US-NY-NYC": 4, "US-CO": 3, "DE-BY": 2 },
          contractors: {},
          kind: "staffing-agency",
        },
      },
    ],
    ["defaults: { apply: jobs@a.example }", { defaults: { apply: "jobs@a.example" } }],
    [
      'site: { theme: { accent: "#0A5", font: serif, corners: round } }',
      { site: { ...defaultSettings.site, theme: { accent: "#0a5", font: "serif", corners: "round" } } },
    ],
    ["outputs: html", { outputs: ["html"] }],
    ["laws: { skip: [EU-PTD-5, CA-*] }", { skippedLaws: ["EU-PTD-5", "CA-*"] }],
  ])("%s", (text, expected) => {
    const { settings, faults } = read(text);
    expect(faults).toEqual([]);
    expect(settings).toEqual({ ...defaultSettings, ...expected });
  });

  test.each([
    ["siet: { title: x }", "siet", /did you mean `site`/],
    ["site: { urll: https://a.example }", "urll", /did you mean `url`/],
    ["site: { url: careers.a.example }", "careers.a.example", /no web address/],
    ["site: { theme: { accent: teal } }", "teal", /`teal` is no colour; write one like `"#0a7d55"`, in quotes/],
    ["site: { theme: { font: Comic Sans } }", "Comic Sans", /humanist/],
    ["site: { time-zone: Boston }", "Boston", /no time zone/],
    ["paths: { output: ../public }", "../public", /inside this project/],
    ["paths: { output: / }", "/", /inside this project/],
    ["paths: { roles: . }", ".", /inside this project/],
    ["employer: { employees: { total: many } }", "many", /no number of people/],
    ["employer: { employees: { US-NYC: 4 } }", "US-NYC", /`US-NYC` is no place that we know; did you mean `US-NY-NYC`/],
    ["employer: { employees: { Atlantis: 4 } }", "Atlantis", /no place that we know; write a place such as/],
    ["employer: { employees: { total: 60, US-CA: 500 } }", "US-CA", /`US-CA: 500` is more than `total: 60`/],
    ["employer: { contractors: { US-NY: 3, NYC: 4 } }", "NYC", /`NYC: 4` is more than `US-NY: 3`/],
    ["employer: { employees: { US-CA: 5, California: 5 } }", "California", /are the same place/],
    ["employer: { kind: goverment }", "goverment", /none of/],
    ["rules: { pay/missing: maybe }", "maybe", /none of/],
    ["outputs: [html, sitmap]", "sitmap", /none of/],
    ["terms: [{ use: people }]", "{ use: people }", /terms/],
    ["title: Careers: all of them", "title: Careers: all of them", /quotes/],
  ])("%s is explained at its place", (text, marked, message) => {
    const { file, faults } = read(text);
    expect(faults.map(({ span }) => textAt(file, span))).toEqual([marked]);
    expect(faults[0]?.message).toMatch(message);
  });

  test("keep what could be read beside what could not", () => {
    expect(read("site: { url: nowhere }\nnames: [Acme]").settings).toEqual({ ...defaultSettings, names: ["Acme"] });
  });
});

describe("an .alexrc", () => {
  test.each([
    [
      '{ "allow": ["just"], "profanitySureness": 1 }',
      { allow: ["just"], deny: [], noBinary: false, profanitySureness: 1 },
    ],
    ["deny: [he-she]\nnoBinary: true\n", { allow: [], deny: ["he-she"], noBinary: true }],
  ])("is read in JSON and in YAML: %s", (text, expected) => {
    const { settings, faults } = readAlexSettings(sourceFile(".alexrc", text));
    expect(faults).toEqual([]);
    expect(settings).toMatchObject(expected);
  });

  test.each([
    ['{ "profanitySureness": 9 }', /0, 1 or 2/],
    ['{ "alow": [] }', /no setting `alow`/],
  ])("says what it cannot read: %s", (text, message) => {
    expect(readAlexSettings(sourceFile(".alexrc", text)).faults.map((fault) => fault.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});
