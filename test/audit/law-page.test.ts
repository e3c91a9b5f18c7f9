import { describe, expect, test } from "vitest";
import { lawPage } from "../../src/audit/law-page.ts";
import { lawOn, lawsOn, recordsById } from "../../src/audit/law-records.ts";
import { addDays } from "../../src/role/dates.ts";

const plain = { paint: (_: string, text: string): string => text, width: 90 };
const all = [...recordsById].map(([id, records]) => ({ id, records }));

describe("the page of a law", () => {
  test.each(all)("$id tells when, what, and by what source", ({ id, records }) => {
    for (const { inForce } of records) {
      const page = lawPage(records, inForce.from, plain);
      const { law } = lawOn(records, inForce.from);
      expect(page).toMatch(new RegExp(`^${id}  `));
      for (const part of [
        law.title,
        law.sources[0].url,
        law.sources[0].checked,
        "When\n",
        "What it asks of the posting\n",
        "Source\n",
      ])
        expect(page).toContain(part);
      expect(page).not.toMatch(/undefined|null|NaN|\[object|\.\.(?!\.)/);
    }
  });

  test("tells the forms that a law has had", () => {
    const colorado = recordsById.get("US-CO");
    const page = colorado === undefined ? "" : lawPage(colorado, "2022-05-05", plain).replaceAll(/\s+/g, " ");
    expect(page).toContain("since 2021-01-01, until 2023-12-31");
    expect(page).toContain("Later form: Equal Pay for Equal Work Act, Part 2, as amended in 2023, from 2024-01-01");
  });
});

describe("a law as it is on a day", () => {
  test.each([
    ["US-CO", "2020-12-31", "to-come", "2021-01-01", "2024-01-01"],
    ["US-CO", "2021-01-01", "in-force", "2021-01-01", "2024-01-01"],
    ["US-CO", "2023-12-31", "in-force", "2021-01-01", "2024-01-01"],
    ["US-CO", "2024-01-01", "in-force", "2024-01-01", undefined],
    ["US-NY-WESTCHESTER", "2023-09-16", "in-force", "2022-11-06", undefined],
    ["US-NY-WESTCHESTER", "2023-09-17", "ended", "2022-11-06", undefined],
    ["DE-PAY", "2020-01-01", "in-force", "2026-06-07", undefined],
  ])("%s on %s: %s, from %s", (id, on, standing, from, next) => {
    const records = recordsById.get(id);
    const found = records === undefined ? undefined : lawOn(records, on);
    expect([found?.standing, found?.law.inForce.from, found?.next?.inForce.from]).toEqual([standing, from, next]);
  });
});

describe("the laws of a place", () => {
  const idsOf = (place: string): readonly string[] => lawsOn("2026-11-22", place).map(({ law }) => law.id);

  test("are its own and those of what it lies in", () => {
    const city = idsOf("US-NY-NYC");
    expect(city).toEqual(expect.arrayContaining(["US-NY", "US-NY-NYC"]));
    expect(city).not.toContain("US-CO");
    expect(city).not.toContain("US-NY-ITHACA");
    expect(idsOf("US-NY")).not.toContain("US-NY-NYC");
    expect(idsOf("AT")).toEqual(expect.arrayContaining(["AT-PAY", "EU-PTD-5"]));
  });

  test("are all laws where no place is asked for, whatever the day", () => {
    for (const on of ["1990-01-01", "2026-11-22", addDays("2026-11-22", 5000)])
      expect(lawsOn(on).map(({ law }) => law.id)).toEqual([...recordsById.keys()]);
  });
});
