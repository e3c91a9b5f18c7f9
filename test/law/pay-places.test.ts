import { describe, expect, test } from "vitest";
import { subjectIn } from "./posting.ts";

const remote = ["posted: 2026-11-16", "employment: full-time", "workplace: remote", "remote-from: US"];
const employees = {
  total: 400,
  "US-CA": 50,
  "US-CO": 50,
  "US-WA": 50,
  "US-NY": 50,
  "US-NJ": 50,
  "US-IL": 50,
  "US-OR": 50,
};

/** How the pay duty of each law is answered. */
function answers(body: string, fields: readonly string[], laws: readonly string[]): Readonly<Record<string, unknown>> {
  const { verdicts } = subjectIn(`## What you bring\n\nTwo years in a similar job.\n\n${body}`, {
    fields,
    employees,
    on: "2026-11-30",
  });
  const metOf = (law: string): unknown =>
    verdicts.find((verdict) => verdict.law === law)?.duties.find(({ duty }) => duty === "pay")?.met;
  return Object.fromEntries(laws.map((law) => [law, metOf(law)]));
}

describe("pay for one place counts for that place alone", () => {
  test.each([
    "The pay range for this role in Washington State is $81,000 to $93,000 per year.",
    "Washington: $81,000 - $93,000 per year",
    "$81,000 - $93,000 per year (Washington only)",
    "For candidates based in Washington only: $81,000 - $93,000 per year",
    "| Place | Pay |\n| --- | --- |\n| Washington | $81,000 - $93,000 per year |",
    "### Washington\n\n$81,000 - $93,000 per year",
  ])("%s", (pay) => {
    expect(answers(`## Compensation\n\n${pay}`, remote, ["US-WA", "US-CA", "US-CO", "US-NJ"])).toEqual({
      "US-WA": true,
      "US-CA": false,
      "US-CO": false,
      "US-NJ": false,
    });
  });

  test("bands for two cities are both found in a sentence", () => {
    const fields = [...remote.slice(0, 2), "workplace: onsite", "locations: [New York NY US, Newark NJ US]"].map(
      (line) => line.replace("[New York NY US, Newark NJ US]", '["New York, NY, US", "Newark, NJ, US"]'),
    );
    const both = "New York, NY: $71,000 - $80,000; Newark, NJ: $66,000 - $75,000.";
    expect(answers(both, fields, ["US-NY", "US-NJ"])).toEqual({ "US-NY": true, "US-NJ": true });
    const one = "Salary for New York City: $71,000 - $80,000 a year";
    expect(answers(one, fields, ["US-NY", "US-NJ"])).toEqual({ "US-NY": true, "US-NJ": false });
  });

  test.each(["Springfield: $81,000 - $93,000 per year", "Pay in the Tri-County Area: $81,000 - $93,000 per year"])(
    "a place that cannot be read leaves the duty open: %s",
    (pay) => {
      expect(answers(pay, remote, ["US-CA", "US-CO"])).toEqual({ "US-CA": null, "US-CO": null });
    },
  );
});

describe("a range that is open above is no range", () => {
  test.each([
    "$81,000 - $93,000+ per year",
    "$81,000 - $93,000 and up",
    "$24 - $29/hr or more",
    "$81,000 - $93,000 - open",
  ])("%s", (pay) => {
    expect(answers(`Pay: ${pay}`, remote, ["US-CO", "US-CA"])).toEqual({ "US-CO": false, "US-CA": false });
  });
});

describe("rates that a law takes", () => {
  test.each([
    ["$1.05 per crate packed", "US-CA", true],
    ["$0.52 per mile", "US-CA", true],
    ["Commission of 6% to 11% of net sales", "US-CA", true],
    ["$42 - $58 per visit", "US-NY", true],
    ["[Pay scale and benefits](https://example.com/pay)", "US-IL", true],
    ["See our blog: https://example.com/blog", "US-IL", false],
    ["OTE $120,000 - $140,000 per year", "US-CO", null],
  ])("%s in %s", (pay, law, met) => {
    expect(answers(`## Compensation\n\n${pay}`, remote, [law])).toEqual({ [law]: met });
  });
});
