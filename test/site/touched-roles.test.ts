import { describe, expect, test } from "vitest";
import { defaultAlexSettings } from "../../src/settings/alex-settings.ts";
import { readSettings } from "../../src/settings/read-settings.ts";
import { touchedBy } from "../../src/site/touched-roles.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const roles = ["jobs/a.md", "jobs/uk/b.md", "jobs/uk/north/c.md", "jobs/ukraine/d.md"];

function touched(changed: readonly string[]): readonly string[] {
  const { settings } = readSettings(
    sourceFile("rolespec.yaml", "paths: { roles: jobs, templates: ./pages/ }\nblocks: blocks"),
  );
  const pages = { pages: [], diagnostics: [], files: [] };
  const copied = { folder: "", files: [], diagnostics: [] };
  const project = { root: "/", settings, alex: defaultAlexSettings, diagnostics: [], files: [], pages, static: copied };
  return roles.filter(touchedBy(new Set(changed), project));
}

describe("a change", () => {
  test.each([
    ["of a role touches that role", ["jobs/uk/b.md"], ["jobs/uk/b.md"]],
    ["of the settings touches every role", ["rolespec.yaml"], roles],
    ["of alex's settings touches every role", [".alexrc.yml"], roles],
    ["of the baseline touches every role", ["rolespec-baseline.json"], roles],
    ["of a template touches every role", ["pages/role.html.eta"], roles],
    ["of a shared block touches every role", ["blocks/how-we-hire.md"], roles],
    ["of a folder's defaults touches the roles in it and below", ["jobs/uk/_defaults.yaml"], roles.slice(1, 3)],
    ["of the defaults of all folders touches every role", ["jobs/_defaults.yaml"], roles],
    ["of anything else touches none", ["README.md", "templates/role.html.eta", "_defaults.yaml", "jobs/x.yaml"], []],
  ])("%s", (_, changed, expected) => {
    expect(touched(changed)).toEqual(expected);
  });
});
