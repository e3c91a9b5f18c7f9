import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";

const employer = "employer: { name: Acme, employees: { total: 300, CA-ON: 60, US-CA: 90 } }";

async function verdictOn(law: string, place: string, { body = "", fields = "", settings = employer }): Promise<string> {
  const text = `---\ntitle: Planner\nposted: 2026-11-20\nlocations: ${place}\n${fields}\n---\n\nYou plan the week of three teams.\n\n${body}\n`;
  const { verdicts } = await lintRole(text, { on: "2026-11-30", settings });
  return verdicts.find((verdict) => verdict.law === law)?.verdict ?? "";
}

describe("whether a posting is for an existing vacancy", () => {
  test.each([
    ["This posting is for an existing vacancy.", "pass"],
    ["The position is currently vacant.", "pass"],
    ["This ad builds our talent pool for roles next spring.", "pass"],
    ["Cette offre vise un poste vacant.", "pass"],
    ["Join our talent community and hear of new roles.", "fail"],
    ["We plan for future growth, and vacant shelves are yours to fill.", "fail"],
  ])("%s", async (body, verdict) => {
    expect(await verdictOn("CA-ON-VACANCY", "Toronto, ON, CA", { body })).toBe(verdict);
  });
});

describe("whether AI takes part in choosing applicants", () => {
  test.each([
    ["We use AI to rank applications, and a person decides.", "", "pass"],
    ["Our hiring is free from AI: people review every application.", "", "pass"],
    ["No AI screens your application.", "", "pass"],
    ["Tell us about yourself.", "ai-screening: false", "pass"],
    ["Tell us about yourself.", "ai-screening: true", "fail"],
    ["Tell us about yourself.", "", "unknown"],
    ["## What you will do\n\n- Build AI tools that rank candidates for hiring teams", "", "unknown"],
  ])("%s %s", async (body, fields, verdict) => {
    expect(await verdictOn("CA-ON-AI", "Toronto, ON, CA", { body, fields })).toBe(verdict);
  });
});

describe("what Los Angeles County wants named", () => {
  const named =
    "We consider qualified applicants with conviction records as required by the Los Angeles County Fair Chance Ordinance for Employers and the California Fair Chance Act.";
  test.each([
    [named, "pass"],
    ["We consider qualified applicants with arrest or conviction records as required by applicable law.", "risk"],
    [`${named} A criminal background check follows a conditional offer.`, "risk"],
    ["We hold great sales records and consider your ideas.", "fail"],
  ])("%s", async (body, verdict) => {
    expect(await verdictOn("US-LACO-FCO", "Altadena, CA, US", { body })).toBe(verdict);
  });
});

/** Of a place: the rule that misses a sentence, and what makes it look for one. */
const offers: readonly (readonly [string, string, { readonly fields?: string; readonly settings?: string }])[] = [
  ["Toronto, ON, CA", "law/ai-statement", { fields: "ai-screening: true" }],
  ["Altadena, CA, US", "law/fair-chance-statement", {}],
  ["San Francisco, CA, US", "law/fair-chance-statement", {}],
  ["Los Angeles, CA, US", "law/fair-chance-statement", {}],
  ["Austin, TX, US", "law/contractor-statement", { settings: "employer: { federal-contractor: true }" }],
];

describe("the sentence that a finding offers is enough", () => {
  test.each(offers)("in %s for %s", async (place, rule, { fields = "", settings = employer }) => {
    const messages = async (body: string): Promise<readonly string[]> => {
      const text = `---\ntitle: Planner\nposted: 2026-11-20\nlocations: ${place}\n${fields}\n---\n\nYou plan.\n\n${body}\n`;
      const { diagnostics } = await lintRole(text, { on: "2026-11-30", settings });
      return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
    };
    const [offered = ""] = await messages("");
    const sentence = /such as “([^”]+)”/.exec(offered)?.[1] ?? "";
    expect(sentence).not.toBe("");
    expect(await messages(`${sentence}.`)).toEqual([]);
  });
});

describe("the ordinance of the City of Los Angeles", () => {
  test.each([
    ["private", "risk"],
    ["public", "out-of-scope"],
  ])("and a %s employer", async (kind, verdict) => {
    const settings = `employer: { name: Acme, kind: ${kind}, employees: { total: 300 } }`;
    expect(await verdictOn("US-LA-FCIHO", "Los Angeles, CA, US", { settings })).toBe(verdict);
  });
});

describe("statements of the settings", () => {
  const settings = `${employer}\nstatements:\n  fair-chance: We consider qualified applicants with arrest or conviction records as required by applicable law.\n`;
  test("count for laws as if the posting made them", async () => {
    expect(await verdictOn("US-SF-FCO", "San Francisco, CA, US", {})).toBe("fail");
    expect(await verdictOn("US-SF-FCO", "San Francisco, CA, US", { settings })).toBe("pass");
  });

  test("of a topic that there is not are an error with the nearest", async () => {
    const { diagnostics } = await lintRole("---\ntitle: Planner\n---\n", {
      on: "2026-11-30",
      settings: "statements: { acommodation: Ask us. }",
    });
    expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining("accommodation"));
  });
});
