import { expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";
import { exampleRoleFor } from "../../src/site/example-roles/for-language.ts";

const zones: Readonly<Record<string, string>> = {
  en: "America/New_York",
  de: "Europe/Berlin",
  fr: "Europe/Paris",
  es: "Europe/Madrid",
  it: "Europe/Rome",
  nl: "Europe/Amsterdam",
  pl: "Europe/Warsaw",
};

test.each(Object.entries(zones))(
  "the example role in %s has neither an error nor a warning, and is of its country",
  async (language, zone) => {
    const { role, diagnostics } = await lintRole(exampleRoleFor(language).write("2026-11-22"), {
      on: "2026-11-22",
      settings: `site: { language: ${language}, time-zone: ${zone} }\nemployer: { name: Acme, employees: { total: 20 } }`,
    });
    expect(
      diagnostics.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule} ${message}`),
    ).toEqual([]);
    expect(role.locations).toHaveLength(1);
    expect(role.pay).toHaveLength(1);
  },
);

test("a language without an example of its own gets the English one", () => {
  expect(exampleRoleFor("sv").slug).toBe(exampleRoleFor("en-GB").slug);
});
