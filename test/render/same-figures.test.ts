import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/structured-data/json.ts";
import { jobPostingsIn, readHtml, visibleText } from "../support/html.ts";
import { type Circumstances, makeSite, textOf } from "../support/pages.ts";

const corpus = "../shared/bench/gen-corpus.mjs";

const full = `---
title: Data Engineer
id: ENG-042
employer: { name: Acme & Søn, url: https://acme.example }
workplace: remote-or-office
locations:
  - { street: 1 Main St, city: Boston, region: MA, postcode: "02110", country: US }
  - { street: Karl Johans gate 7, city: Oslo, postcode: "0154", country: NO }
remote-from: [US-TX, CA-ON, NO]
employment: [full-time, part-time]
hours: 37.5
posted: 2026-11-02
closes: 2026-12-31
pay: { min: 38.5, max: 41.25, currency: USD, per: hour }
other-pay: [annual bonus of 5%, equity]
education: { level: master, or-experience: yes }
experience: 3 years
openings: 2
starts: 2027-01-15
---

You build pipelines, remotely or in the office.
`;

/** What the markup says in English must be what a reader of the English page reads. */
describe("whatever the markup says is in the visible text", () => {
  test.each([
    ["a role with every field", full],
    ["a role with a fixed pay", full.replace(/pay: .*/, "pay: { fixed: 1200, currency: EUR, per: week }")],
    ["a role that starts at once", full.replace("2027-01-15", "immediately")],
  ])("of %s", (_, text) => {
    expect(unseen(text, {})).toEqual([]);
  });

  test.each(readdirSync("roles").filter((name) => name.endsWith(".md")))("of roles/%s", (name) => {
    const text = readFileSync(`roles/${name}`, "utf8");
    const isEnglish = !/^language: (?!en)/m.test(text);
    const settings = readFileSync("rolespec.yaml", "utf8");
    expect(unseen(isEnglish ? text : text.replace(/^language: .*$/m, ""), { settings })).toEqual([]);
  });

  test.skipIf(!existsSync(corpus))(`of 50 generated roles (skipped where there is no ${corpus})`, async () => {
    const { generate } = await import(pathToFileURL(corpus).href);
    const found = Array.from({ length: 50 }, (_, index) => ({
      index,
      unseen: unseen(generate(index, { clean: true }).text, { on: "2026-01-01" }),
    }));
    expect(found.filter((each) => each.unseen.length > 0)).toEqual([]);
  });
});

/** The values of the markup that neither the page nor its plain text shows in words. */
function unseen(text: string, circumstances: Circumstances): readonly string[] {
  const site = makeSite({ "roles/role.md": text.replace(/^slug:.*$/m, "") }, circumstances);
  const page = textOf(site, "roles/role/index.html");
  const [posting] = jobPostingsIn(page);
  expect(posting).toBeTypeOf("object");
  const shown = [visibleText(readHtml(page)), textOf(site, "roles/role/role.txt")].map(plain);
  return valuesOf(Object(posting), "").flatMap(({ path, value }) => {
    const words = wordsFor(path, value);
    return words !== undefined && shown.some((each) => !shows(each, plain(words))) ? [`${path}: ${words}`] : [];
  });
}

/** A currency is shown by its code or by its sign. */
function shows(text: string, words: string): boolean {
  const sign = signs[words];
  return text.includes(words) || (sign !== undefined && text.includes(sign));
}

const signs: { readonly [currency: string]: string } = { eur: "€", gbp: "£", usd: "$" };

interface Value {
  readonly path: string;
  readonly value: string | number | boolean;
}

function valuesOf(value: Json, path: string): readonly Value[] {
  if (typeof value !== "object") return [{ path, value }];
  return Object.entries(value).flatMap(([name, each]: readonly [string, Json]) =>
    valuesOf(each, Array.isArray(value) ? path : `${path}.${name}`),
  );
}

/** How a page says a value; nothing where it is no fact but the manner of telling one. */
function wordsFor(path: string, value: string | number | boolean): string | undefined {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (name.startsWith("@") || path === ".description" || path === ".url" || name === "sameAs" || name === "logo")
    return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(String(value))) return writtenDay(String(value));
  if (typeof value === "boolean") return name === "jobImmediateStart" ? "Immediately" : undefined;
  switch (name) {
    case "minValue":
    case "maxValue":
    case "value":
      return typeof value === "number"
        ? value.toLocaleString("en-US", { minimumFractionDigits: value % 1 === 0 ? 0 : 2 })
        : value;
    case "unitText":
      return `${value === "HOUR" ? "an" : "a"} ${String(value).toLowerCase()}`;
    case "employmentType":
      return String(value)
        .toLowerCase()
        .replaceAll("_", " ")
        .replace(/^intern$/, "internship");
    case "jobLocationType":
      return "remote";
    case "addressCountry":
      return new Intl.DisplayNames("en", { type: "region" }).of(String(value));
    case "monthsOfExperience":
      return Number(value) % 12 === 0 ? `${Number(value) / 12} year` : `${value} months`;
    case "credentialCategory":
      return degrees[String(value)];
    case "incentiveCompensation":
      return String(value).split("; ")[0];
    default:
      return path === ".applicantLocationRequirements.name" ? String(value).split(",")[0] : String(value);
  }
}

const degrees: { readonly [category: string]: string } = {
  "bachelor degree": "Bachelor's degree",
  "postgraduate degree": "Master's degree",
};

function writtenDay(moment: string): string {
  const day = new Date(`${moment.slice(0, 10)}T12:00:00Z`);
  return day.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
}

function plain(text: string): string {
  return text.replaceAll(/[\s-]+/g, " ").toLowerCase();
}
