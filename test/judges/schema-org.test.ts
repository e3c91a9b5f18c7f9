import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { checkJobPosting } from "../../src/structured-data/check-job-posting.ts";
import type { JsonObject } from "../../src/structured-data/json.ts";
import { makeSite, today } from "../support/pages.ts";
import { walkJsonLd } from "./schema-org-walker.ts";

const corpus = "../shared/bench/gen-corpus.mjs";

/** Every notation of the front matter that shows in the markup, in the combinations that are published. */
const full = `---
title: Data Engineer
id: ENG-042
employer: { name: Acme, url: https://acme.example, logo: https://acme.example/logo.png }
workplace: remote-or-office
locations:
  - { street: 1 Main St, city: Boston, region: MA, postcode: "02110", country: US }
  - Oslo, NO
remote-from: [US-TX, CA-ON, NO, EU]
employment: [full-time, part-time]
hours: 40
posted: 2026-11-02
closes: 2026-12-31
pay: { min: 700000, max: 850000, currency: NOK, per: year }
other-pay: [annual bonus, equity]
apply: { url: https://acme.example/apply, direct: true }
education: { level: bachelor, or-experience: yes }
experience: 3 years
openings: 2
starts: immediately
---

## The role

You build *pipelines*.
`;

const variants: readonly (readonly [string, string])[] = [
  ["every field", full],
  ["one place of work", full.replace(/workplace.*\n/, "workplace: hybrid\n").replace(/remote-from.*\n/, "")],
  ["work from anywhere that is named", full.replace("remote-or-office", "remote").replace(/locations:\n.*\n.*\n/, "")],
  ["a fixed hourly pay", full.replace(/pay: .*\n/, "pay: { fixed: 40, currency: USD, per: hour }\n")],
  ["pay in two bands", full.replace(/pay: .*\n/, "pay: [$40 - $50 per hour, $60 - $70 per hour]\n")],
  ["no requirements", full.replace(/education.*\n/, "education: none\n").replace("3 years", "0 months")],
  ["no employer's name", full.replace("title:", "confidential: true\ntitle:")],
  ["a day to start", full.replace("starts: immediately", "starts: 2027-01-15")],
];

const postings = new Map(variants.map(([name, text]) => [name, postingOf(text)]));

describe.each(variants)("the markup of a role with %s", (name) => {
  test("uses the vocabulary as schema.org 30.0 has it", () => {
    expect(walkJsonLd(postings.get(name))).toEqual([]);
  });

  test("holds what search engines ask for", () => {
    expect(checkJobPosting(postings.get(name) ?? {})).toEqual([]);
  });
});

describe.each(readdirSync("roles").filter((name) => name.endsWith(".md")))("the markup of roles/%s", (name) => {
  const posting = postingOf(readFileSync(`roles/${name}`, "utf8"), readFileSync("rolespec.yaml", "utf8"));

  test("uses the vocabulary as schema.org 30.0 has it", () => {
    expect(walkJsonLd(posting)).toEqual([]);
  });

  test("holds what search engines ask for", () => {
    expect(checkJobPosting(posting)).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpus))(`the markup of 100 generated roles (skipped where there is no ${corpus})`, () => {
  test("satisfies the vocabulary and the search engines", async () => {
    const { generate } = await import(pathToFileURL(corpus).href);
    const found = Array.from({ length: 100 }, (_, index) => {
      const text: string = generate(index, { clean: true }).text;
      const posting = postingOf(text, "", "2026-01-01");
      return [...walkJsonLd(posting), ...checkJobPosting(posting)].map((problem) => ({ index, ...problem }));
    });
    expect(found.flat()).toEqual([]);
  });
});

describe("the walker", () => {
  test.each<readonly [string, JsonObject]>([
    ["a superseded term", { benefits: "Lunch" }],
    ["an unknown term", { salary: "40" }],
    ["a term of another type", { applicationDeadline: "2026-12-31" }],
    ["a text for a boolean", { directApply: "true" }],
    ["a text for an organization", { hiringOrganization: "Acme" }],
    ["a text for a whole number", { totalJobOpenings: "2" }],
    ["a fraction for a whole number", { totalJobOpenings: 1.5 }],
    ["an address for a place", { jobLocation: { "@type": "PostalAddress", addressCountry: "NO" } }],
    ["a unit in the wrong place", { baseSalary: { "@type": "MonetaryAmount", currency: "NOK", unitText: "YEAR" } }],
    ["an unknown type", { hiringOrganization: { "@type": "Company", name: "Acme" } }],
    ["an object without a type", { hiringOrganization: { name: "Acme" } }],
    ["a text in a list of countries", { applicantLocationRequirements: [{ "@type": "Country", name: "NO" }, "SE"] }],
    ["an empty list", { employmentType: [] }],
    ["an empty text", { workHours: "" }],
    ["a date in words", { datePosted: "November 2, 2026" }],
  ])("finds %s", (_, mutation) => {
    expect(walkJsonLd({ ...postings.get("every field"), ...mutation })).toHaveLength(1);
  });

  test("follows inheritance: the category of a credential is on its parent", () => {
    const educationRequirements = {
      "@type": "EducationalOccupationalCredential",
      credentialCategory: "bachelor degree",
    };
    expect(walkJsonLd({ ...postings.get("every field"), educationRequirements })).toEqual([]);
  });
});

describe("the requirements of search engines", () => {
  const money = { "@type": "MonetaryAmount", currency: "USD" };
  const amount = { "@type": "QuantitativeValue", unitText: "HOUR" };
  test.each<readonly [string, JsonObject]>([
    ['Missing field "title"', { title: "" }],
    ['Missing field "hiringOrganization"', { hiringOrganization: "" }],
    ['Missing field "name" (in "hiringOrganization")', { hiringOrganization: { "@type": "Organization" } }],
    ['Invalid object type for field "hiringOrganization"', { hiringOrganization: "Acme" }],
    ['Missing field "applicantLocationRequirements"', { applicantLocationRequirements: [] }],
    ['Invalid enum value in field "jobLocationType"', { jobLocationType: "HYBRID" }],
    ['Invalid object type for field "jobLocation"', { jobLocation: { "@type": "PostalAddress" } }],
    ['Invalid enum value in field "employmentType"', { employmentType: ["FULL_TIME", "full time"] }],
    ['Date/time not in ISO 8601 format in field "datePosted"', { datePosted: "2 November 2026" }],
    ['Invalid datetime value for "validThrough"', { validThrough: "2026-02-30" }],
    ['Datetime property "validThrough" is missing a timezone', { validThrough: "2026-12-31T23:59:59" }],
    ['Invalid object type for field "baseSalary"', { baseSalary: 40 }],
    ['Missing field "currency" (in "baseSalary")', { baseSalary: { value: { ...amount, value: 40 } } }],
    ['Missing field "value" (in "baseSalary")', { baseSalary: { ...money, value: amount } }],
    [
      'Invalid floating point number in property "baseSalary.value"',
      { baseSalary: { ...money, value: { ...amount, value: "40" } } },
    ],
    [
      'Value in field "baseSalary.value" must be positive',
      { baseSalary: { ...money, value: { ...amount, value: 0 } } },
    ],
    [
      'Invalid enum value in field "baseSalary.value.unitText"',
      { baseSalary: { ...money, value: { value: 40, unitText: "ANNUAL" } } },
    ],
    ['Invalid enum value in field "educationRequirements"', { educationRequirements: "MSc in physics" }],
    ['Invalid object type for field "directApply"', { directApply: "true" }],
    ['Invalid object type for field "identifier"', { identifier: 42 }],
    ['Unrecognized field "estimatedSalary"', { estimatedSalary: 40 }],
    [
      'Invalid object type for field "hiringOrganization.logo"',
      { hiringOrganization: { "@type": "Organization", name: "Acme", logo: "logo.png" } },
    ],
    ['The "description" says no more than the "title"', { description: "<p>Data Engineer</p>" }],
    ['The "description" has no paragraphs', { description: "You build pipelines." }],
  ])("are told in the search console's words: %s", (message, mutation) => {
    const problems = checkJobPosting({ ...(postings.get("every field") ?? {}), ...mutation });
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});

function postingOf(text: string, settings = "", on = today): JsonObject {
  const { files } = makeSite({ "roles/role.md": text }, { settings, on });
  const path = [...files.keys()].find((each) => each.endsWith("/role.jsonld"));
  const posting: unknown = JSON.parse(path === undefined ? "null" : (files.get(path) ?? "null"));
  expect(posting).not.toBeNull();
  // What was written is an object of JSON: that is all that is said here.
  return posting as JsonObject;
}
