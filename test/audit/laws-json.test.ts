import { describe, expect, test } from "vitest";
import { lawsOn } from "../../src/audit/law-records.ts";
import { lawsJson, provisionsOf } from "../../src/audit/laws-json.ts";
import { laws } from "../../src/law/laws.ts";
import { requiresNothing } from "../../src/law/requires-nothing.ts";

const provisions = laws.flatMap(provisionsOf);

describe("the law data for other programs", () => {
  test("say their licence and survive JSON", () => {
    const json = lawsJson(lawsOn("2026-12-01"), { version: "0.1.0", on: "2026-12-01" });
    expect(json).toMatchObject({ format: 1, license: "CC-BY-4.0", on: "2026-12-01" });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("give every duty and forbidden rule its citation, address and day", () => {
    expect(laws.filter((law) => !requiresNothing(law) && provisionsOf(law).length === 0)).toEqual([]);
    expect(provisions.filter(({ citation, url, checked }) => [citation, url, checked].includes(""))).toEqual([]);
  });

  test("quote the law itself for at least 60 provisions, none of them from memory", () => {
    const quoted = provisions.filter(({ quote }) => quote !== undefined);
    expect(quoted.length).toBeGreaterThanOrEqual(60);
    expect(quoted.filter(({ confidence }) => confidence === "recalled")).toEqual([]);
    const places = new Set(quoted.map((provision) => provision.in));
    expect(
      ["US", "US-CA", "US-NY", "US-CO", "US-WA", "US-IL", "US-NJ", "US-MA", "GB"].filter((p) => !places.has(p)),
    ).toEqual([]);
  });
});
