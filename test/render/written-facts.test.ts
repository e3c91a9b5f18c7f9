import { describe, expect, test } from "vitest";
import { attributeOf, jobPostingsIn, named, readHtml, visibleText } from "../support/html.ts";
import { makeSite, textOf } from "../support/pages.ts";

const base = {
  title: "Engineer",
  employer: "Acme",
  workplace: "onsite",
  locations: "Wien, AT",
  posted: "2026-11-02",
  apply: "https://acme.example/apply",
};

describe("a fact", () => {
  test.each([
    ["en", { experience: "1 month" }, "Experience 1 month "],
    ["en", { experience: "18 months" }, "Experience 18 months "],
    ["en", { experience: "1 year" }, "Experience 1 year "],
    ["de", { experience: "24 months" }, "2 Jahre"],
    ["en", { experience: "0 years" }, "Experience No requirements"],
    ["en", { hours: "37.5" }, "Hours per week 37.5"],
    ["de-AT", { closes: "2027-01-01" }, "1. Jänner 2027"],
    ["fr", { closes: "2026-12-01" }, "1er décembre 2026"],
    ["fr", { closes: "2026-12-11" }, "11 décembre 2026"],
    ["es", { closes: "2026-12-01" }, "1 de diciembre de 2026"],
    ["en", { locations: "Denver, CO, US", pay: "$24.10 - $29 per hour" }, "$24.10 – $29.00 an hour"],
    ["en", { locations: "Leeds, GB", pay: "£27,500 - £31,000 a year" }, "£27,500 – £31,000 a year"],
    ["en", { locations: "Toronto, ON, CA", pay: "$24 - $29 per hour" }, "$24 – $29 an hour"],
    ["en", { locations: "Toronto, ON, CA", pay: "USD 24 - 29 per hour" }, "USD 24 – 29 an hour"],
    [
      "en",
      { locations: "[{ city: Toronto, country: CA }, { city: Boston, country: US }]", pay: "USD 24 per hour" },
      "USD 24 an hour",
    ],
    ["en", { locations: "Leeds, GB", pay: "from £27,500 a year" }, "from £27,500 a year"],
    ["pl", { locations: "Łódź, PL", pay: "7 800 - 9 600 zł miesięcznie" }, "7 800 – 9 600 zł miesięcznie"],
    ["fr", { locations: "Lyon, FR", pay: "2 400 - 2 750 € par mois" }, "2 400 – 2 750 € par mois"],
    [
      "de",
      { locations: "Chur, CH", pay: "{ min: 5200, max: 6100, currency: CHF, per: month }" },
      "CHF 5’200 – 6’100 pro Monat",
    ],
    ["es-MX", { locations: "Mérida, MX", pay: "{ fixed: 1250.5, currency: MXN, per: week }" }, "$1,250.50 por semana"],
    ["en-GB", { closes: "2026-12-01" }, "1 December 2026"],
    ["en", { pay: "{ fixed: 18.5, currency: EUR, per: hour }" }, "€18.50 an hour"],
    ["de", { pay: "{ min: 3400, max: 4200, currency: EUR, per: month }" }, "3.400 – 4.200 € pro Monat"],
    ["it", { closes: "2026-12-01", experience: "2 years" }, "1º dicembre 2026"],
    ["it", { locations: "München, DE" }, "München, Germania"],
    ["nl", { pay: "{ min: 3400, max: 4200, currency: EUR, per: month }" }, "€ 3.400 – € 4.200 per maand"],
    ["nl-BE", { closes: "2026-12-31" }, "31 december 2026"],
    ["pl", { experience: "1 year" }, "Doświadczenie 1 rok "],
    ["pl", { experience: "3 years" }, "Doświadczenie 3 lata "],
    ["pl", { experience: "12 years" }, "Doświadczenie 12 lat "],
    ["pl", { experience: "22 years" }, "Doświadczenie 22 lata "],
    ["pl", { closes: "2026-12-01", pay: "{ fixed: 12500, currency: PLN, per: month }" }, "12 500 zł miesięcznie"],
    ["xx", { closes: "2026-12-01" }, "December 1, 2026"],
  ])("in %s from %j reads %s", (language, fields, expected) => {
    expect(shown({ ...fields, language })).toContain(expected);
  });

  test("of people who cannot apply is next to those who can, and only where work is remote", () => {
    const areas = { "remote-from": "US", "remote-except": "[US-CO, US-NY-NYC]" };
    const expected = "Work from United States Not from Colorado, USA New York City, USA";
    expect(shown({ ...areas, workplace: "remote-or-office" })).toContain(expected);
    expect(shown({ ...areas, workplace: "hybrid" })).not.toContain("Colorado");
  });
});

describe("the areas of a remote job", () => {
  test("are named once each", () => {
    const names = areaNames("[EU, DE, US, US]");
    expect(names).toHaveLength(28);
    expect(new Set(names)).toHaveLength(28);
  });

  test("are never wider than the author's: a city is not its state", () => {
    expect(areaNames("[US-NY-NYC, CA-ON]")).toEqual(["New York City, New York, USA", "Ontario, Canada"]);
  });
});

describe("the page of a closed role", () => {
  const text = `Write to <jobs@acme.example>, call [us](tel:+431) or <a href="https://acme.example/apply">apply</a>.[^1]\n\n[^1]: A note.`;
  const links = (status: string): readonly (string | undefined)[] =>
    named(readHtml(page({ status }, text)), "a")
      .map((link) => attributeOf(link, "href"))
      .filter((href) => href?.startsWith("../") === false && !href.startsWith("#content"));

  test("keeps its words and leads nowhere but to its footnotes", () => {
    expect(links("closed")).toEqual(["#user-content-fn-1", "#user-content-fnref-1"]);
    expect(shown({ status: "closed" }, text)).toContain("Write to jobs@acme.example, call us or apply. 1");
  });

  test("leads where it says while the role is open", () => {
    expect(links("open")).toEqual([
      "https://acme.example/apply",
      "mailto:jobs@acme.example",
      "tel:+431",
      "https://acme.example/apply",
      "#user-content-fn-1",
      "#user-content-fnref-1",
      "https://acme.example/apply",
    ]);
  });
});

test("the description for search results begins with the text, not with the title once more", () => {
  const html = page({}, "# Engineer\n\nYou build bridges.");
  const description = named(readHtml(html), "meta").find((meta) => attributeOf(meta, "name") === "description");
  expect(description && attributeOf(description, "content")).toBe("You build bridges.");
});

test("footnotes speak the language of the role", () => {
  const html = page({ language: "de" }, "Text[^1].\n\n[^1]: Notiz.");
  expect(html).toContain(">Fußnoten</h2>");
  expect(html).toContain('aria-label="Zurück zum Text von Fußnote 1"');
});

function page(fields: Readonly<Record<string, string>>, text = "You build bridges."): string {
  const lines = Object.entries({ ...base, ...fields }).map(([name, value]) => `${name}: ${value}`);
  return textOf(makeSite({ "roles/x.md": `---\n${lines.join("\n")}\n---\n\n${text}\n` }), "roles/x/index.html");
}

function shown(fields: Readonly<Record<string, string>>, text?: string): string {
  return visibleText(readHtml(page(fields, text))).replaceAll(/\s+/g, " ");
}

function areaNames(remoteFrom: string): readonly unknown[] {
  const [posting] = jobPostingsIn(page({ workplace: "remote-or-office", "remote-from": remoteFrom }));
  const areas: unknown = Object(posting).applicantLocationRequirements;
  return Array.isArray(areas) ? areas.map((area) => Object(area).name) : [areas];
}
