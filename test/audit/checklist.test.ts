import { describe, expect, test } from "vitest";
import { checklistOf } from "../../src/audit/checklist.ts";
import { judge } from "../../src/core/judge.ts";
import { readRole } from "../../src/core/read-role.ts";

/** What is to be done around a posting, as day and first words. */
function itemsFor(fields: string, on = "2026-11-25"): readonly string[] {
  const text = `---\ntitle: Clerk\nposted: 2026-11-25\n${fields}\n---\n\nYou keep the books.\n`;
  const role = readRole(text, {});
  return checklistOf(role, judge(text, { on }), on).map(({ law, day, moment }) => `${law} ${day ?? moment}`);
}

describe("the checklist of acts outside the text", () => {
  test("counts five working days back from a Wednesday for the Swiss duty to report a vacancy", () => {
    expect(itemsFor("locations: Zürich, Switzerland")).toEqual(["CH-GLG 2026-11-18"]);
  });

  test("keeps an Ontario posting for three years after it closes, and says nothing of a day where none is known", () => {
    const kept = (fields: string): readonly string[] =>
      itemsFor(`locations: Toronto, Ontario, Canada\n${fields}`).filter((item) => item.startsWith("CA-ON-PAY"));
    expect(kept("closes: 2027-02-28")).toEqual(["CA-ON-PAY 2030-02-28"]);
    expect(kept("closes: ongoing")).toEqual(["CA-ON-PAY undefined"]);
    expect(kept("audience: internal")).toEqual([]);
  });

  test("names what is owed at another moment", () => {
    expect(itemsFor("locations: Berlin, Germany").filter((item) => item.startsWith("EU-PTD-5"))).toEqual([
      "EU-PTD-5 before-interview",
      "EU-PTD-5 before-interview",
    ]);
  });

  test("asks nothing of a place that no law reaches", () => {
    expect(itemsFor("locations: Nairobi, Kenya")).toEqual([]);
  });
});
