import { describe, expect, test } from "vitest";
import { readSettings, type SettingsReading } from "../../src/settings/read-settings.ts";
import { selectOutputs } from "../../src/settings/select-outputs.ts";
import { usualOutputs } from "../../src/settings/settings.ts";
import { sourceFile, textAt } from "../../src/source/source-file.ts";
import { UserError } from "../../src/user-error.ts";

const own = { name: "partner-jobs", template: "jobs.csv.eta", path: "partners/jobs.csv" };
const entry = "{ name: partner-jobs, template: jobs.csv.eta, path: partners/jobs.csv }";

describe("the outputs of a project", () => {
  test.each([
    ["names of built-in ones", "[html, json-ld]", ["html", "json-ld"], []],
    ["one name", "html", ["html"], []],
    ["own ones beside built-in ones", `[html, ${entry}]`, ["html"], [own]],
    ["own ones alone, and all built-in ones with them", `[${entry}]`, usualOutputs, [own]],
    ["one own", entry, usualOutputs, [own]],
    [
      "a path that a person on Windows writes",
      "{ name: x, template: x.eta, path: '.\\a\\{slug}.txt' }",
      usualOutputs,
      [{ name: "x", template: "x.eta", path: "a/{slug}.txt" }],
    ],
  ])("are %s", (_, written, builtIn, ownOutputs) => {
    const { settings, faults } = reading(`outputs: ${written}\n`);
    expect(faults).toEqual([]);
    expect(settings.outputs).toEqual(builtIn);
    expect(settings.ownOutputs).toEqual(ownOutputs);
  });

  test.each([
    ["[htm]", "`htm` is none of `html`", "htm"],
    [
      "[{ name: x, template: x.eta }]",
      "needs `name`, `template` and `path`, like `{ name:",
      "{ name: x, template: x.eta }",
    ],
    ["[{ name: html, template: x.eta, path: x }]", "`html` is the name of a built-in output", "html"],
    ["[{ name: My Jobs, template: x.eta, path: x }]", "`My Jobs` is no name for an output", "My Jobs"],
    ["[{ name: x, template: x.csv, path: x }]", "`x.csv` is no template", "x.csv"],
    ["[{ name: x, template: ../x.eta, path: x }]", "`../x.eta` is no template", "../x.eta"],
    ["[{ name: x, template: x.eta, path: ../x }]", "`../x` leads out of the output folder", "../x"],
    ["[{ name: x, template: x.eta, path: /x }]", "`/x` leads out of the output folder", "/x"],
    ["[{ name: x, template: x.eta, path: x/ }]", "`x/` is no path of a file", "x/"],
    ["[{ name: x, template: x.eta, path: 'x/{id}.txt' }]", "`{id}` stands for nothing", "'x/{id}.txt'"],
    [
      "[{ name: x, template: x.eta, path: 'x/{language}' }]",
      "would be the same file for several roles",
      "'x/{language}'",
    ],
    ["[{ name: x, template: x.eta, path: x, as: y }]", "There is no setting `as`", "as"],
  ])("%s is refused at its place", (written, message, place) => {
    const text = `outputs: ${written}\n`;
    const { faults } = reading(text);
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
    const [{ span } = { span: { start: 0, end: 0 } }] = faults;
    expect(textAt(sourceFile("rolespec.yaml", text), span)).toBe(place);
  });

  test.each([
    [
      "names",
      "[{ name: x, template: x.eta, path: a }, { name: x, template: x.eta, path: b }]",
      "Two outputs have the name `x`",
    ],
    [
      "paths",
      "[{ name: x, template: x.eta, path: a }, { name: y, template: x.eta, path: A }]",
      "Two outputs have the path `A`",
    ],
  ])("have no %s twice", (_, written, message) => {
    expect(reading(`outputs: ${written}\n`).faults.map((fault) => fault.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe("outputs asked for by name", () => {
  const { settings } = reading(`outputs: [html, text, ${entry}]\n`);

  test.each([
    ["built-in ones, in their usual order", ["rss", "html"], ["html", "rss"], []],
    ["own ones", ["partner-jobs"], [], [own]],
    ["both, whatever blanks are around them", [" partner-jobs", "text "], ["text"], [own]],
  ])("are %s", (_, names, builtIn, ownOutputs) => {
    expect(selectOutputs(settings, names)).toEqual({ builtIn, own: ownOutputs });
  });

  test("are those of the settings where none is named", () => {
    expect(selectOutputs(settings, undefined)).toEqual({ builtIn: ["html", "text"], own: [own] });
  });

  test("are suggested where a name is mistyped", () => {
    const select = (): unknown => selectOutputs(settings, ["partner-job"]);
    expect(select).toThrow(UserError);
    expect(select).toThrow('There is no output "partner-job"; did you mean "partner-jobs"?');
  });
});

function reading(text: string): SettingsReading {
  return readSettings(sourceFile("rolespec.yaml", text));
}
