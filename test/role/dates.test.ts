import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayIn, daysBetween, endOfDay, isDay, readDay } from "../../src/role/dates.ts";
import { findDeadline, readDeadline } from "../../src/role/deadlines.ts";

const sheet = "../shared/notations.json";

describe("readDay", () => {
  it.each([
    ["2026-11-22", "2026-11-22"],
    ["2026/6/30", "2026-06-30"],
    ["22 November 2026", "2026-11-22"],
    ["November 22, 2026", "2026-11-22"],
    ["22-Nov-2026", "2026-11-22"],
    ["Sept. 5, 2026", "2026-09-05"],
    ["Friday, September 4th, 2020 at 11:59PM EDT", "2020-09-04"],
    ["9am Monday 26th September 2016", "2016-09-26"],
    ["June 8th 2026 by 2100 UTC", "2026-06-08"],
    ["22.11.2026", "2026-11-22"],
    ["3.4.2026", "2026-04-03"],
    ["22. 11. 2026", "2026-11-22"],
    ["25. Juni 2026", "2026-06-25"],
    ["1er juin 2026", "2026-06-01"],
    ["25 juin 2026", "2026-06-25"],
    ["3 de junio de 2026", "2026-06-03"],
    ["12 maart 2026", "2026-03-12"],
    ["5 maja 2026", "2026-05-05"],
    ["6/30/2026", "2026-06-30"],
    ["30/6/2026", "2026-06-30"],
    ["07-13-18", "2018-07-13"],
    ["!!timestamp '2017-05-31'", "2017-05-31"],
  ])("reads %j as %s", (text, day) => {
    expect(readDay(text)).toEqual({ kind: "read", day });
  });

  it.each(["2022-02-21T9:00:00.000Z", "2022-02-21T23:30:00-08:00", "2022-02-21T00:30:00+14:00", "2022-02-21 23:59"])(
    "keeps the day of %j as it is written",
    (text) => {
      expect(readDay(text)).toEqual({ kind: "read", day: "2022-02-21" });
    },
  );

  it("refuses a day that may be read in two ways and shows both", () => {
    expect(readDay("03/04/2026")).toEqual({
      kind: "refused",
      reason: '"03/04/2026" may be 4 March 2026 or 3 April 2026',
      suggestions: ["2026-03-04", "2026-04-03"],
    });
  });

  it.each([
    ["2026-02-30", "is not a day of the calendar"],
    ["31.4.2026", "is not a day of the calendar"],
    ["Monday, September 4th, 2020", "names a Monday, but 2020-09-04 is a Friday"],
    ["19th February", "has no year"],
    ["September 2026", "does not say which day"],
    ["2026", "does not say which day"],
    ["soon", "is not a date that can be read"],
    ["30.06.-02.07.2021", "is not a date that can be read"],
    ["10 hours ago", "is not a date that can be read"],
    ["2015-03-24 <- The date the job was submitted", "is not a date that can be read"],
    ["", "the date is empty"],
  ])("refuses %j: %s", (text, reason) => {
    expect(readDay(text)).toMatchObject({ kind: "refused", reason: expect.stringContaining(reason) });
  });

  it("suggests only days that it reads itself", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const reading = readDay(text);
        const written = reading.kind === "read" ? [reading.day] : reading.suggestions;
        expect(written.every((day) => readDay(day).kind === "read")).toBe(true);
      }),
    );
  });

  it("reads every real day in its own form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const day = addDays("1900-01-01", days);
        expect(readDay(day)).toEqual({ kind: "read", day });
        expect(daysBetween("1900-01-01", day)).toBe(days);
      }),
    );
  });
});

describe("days", () => {
  it.each([
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-2-9", false],
    ["2026-11-22 ", false],
    ["", false],
  ])("says whether %j is a day: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it("counts over leap days and backwards", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2026-03-01", "2026-02-01")).toBe(-28);
  });

  it("throws RangeError for what is no day and for an unknown zone", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
    expect(() => dayIn("Mars/Olympus", new Date(0))).toThrow(RangeError);
    expect(() => endOfDay("2026-11-22", "Mars/Olympus")).toThrow(RangeError);
  });

  it.each([
    ["America/New_York", "2026-11-21"],
    ["UTC", "2026-11-22"],
    ["Asia/Tokyo", "2026-11-22"],
    ["Pacific/Kiritimati", "2026-11-22"],
  ])("says which day it is in %s", (zone, day) => {
    expect(dayIn(zone, new Date("2026-11-22T03:00:00Z"))).toBe(day);
  });

  it.each([
    ["2026-12-31", "Europe/Berlin", "2026-12-31T23:59:59+01:00"],
    ["2026-03-07", "America/New_York", "2026-03-07T23:59:59-05:00"],
    ["2026-03-08", "America/New_York", "2026-03-08T23:59:59-04:00"],
    ["2026-11-01", "America/New_York", "2026-11-01T23:59:59-05:00"],
    ["2026-01-01", "Asia/Kolkata", "2026-01-01T23:59:59+05:30"],
    ["2026-10-29", "Africa/Cairo", "2026-10-29T23:59:59+02:00"],
    ["2026-11-22", "UTC", "2026-11-22T23:59:59+00:00"],
  ])("ends %s in %s at %s", (day, zone, end) => {
    expect(endOfDay(day, zone)).toBe(end);
  });
});

describe("readDeadline", () => {
  it.each([
    ["Apply by 27 June 2026", { kind: "day", day: "2026-06-27" }],
    ["bis zum 27. Juni 2021", { kind: "day", day: "2021-06-27" }],
    ["Filing Deadline | 2/29/2016 08:00:00 AM", { kind: "day", day: "2016-02-29" }],
    ["ongoing", { kind: "ongoing" }],
    ["Applications are accepted on a rolling basis", { kind: "ongoing" }],
    ["Open until filled.", { kind: "until-filled" }],
    ["Open until filled; apply at any time, on a rolling basis.", { kind: "ongoing" }],
    ["Closing Date: Continuous", { kind: "ongoing" }],
    ["tbd EDT", { kind: "none" }],
    ["Application deadline: TBA", { kind: "none" }],
    ["N/A", { kind: "none" }],
  ])("reads %j", (text, reading) => {
    expect(readDeadline(text)).toEqual(reading);
  });

  it.each(["Closes 19th February.", "avant le mardi 22 février inclus", "30.06.-02.07.2021", "closes 03/04/2026"])(
    "refuses %j",
    (text) => {
      expect(readDeadline(text).kind).toBe("refused");
    },
  );
});

describe("findDeadline", () => {
  it.each([
    ["We train on an ongoing basis. Please apply by **⟦June 8th 2026⟧** by 2100 UTC.", "day"],
    ["Bitte bewirb dich bis zum ⟦27. Juni 2021⟧.", "day"],
    ["The deadline to apply is ⟦Friday, December 4, 2026⟧ at noon.", "day"],
    ["The application window is expected to close on ⟦01/15/2027⟧.", "day"],
    ["This position closes ⟦03/04/2026⟧.", "refused"],
    ["This position is ⟦open until filled⟧.", "until-filled"],
    ["Open until filled. We take ⟦applications on an ongoing⟧ basis.", "ongoing"],
    ["Applications close ⟦December 31, 2026⟧.", "day"],
    ["We take applications through ⟦December 31, 2026⟧.", "day"],
    ["The vacancy will remain open until ⟦January 15, 2027⟧.", "day"],
    ["Last day to apply: ⟦Jan. 15, 2027⟧", "day"],
    ["You can apply by 5 p.m. MT on ⟦January 15, 2027⟧.", "day"],
    ["Closing date: ⟦Friday, 15 January 2027⟧ at noon", "day"],
    ["Bewerbungsschluss ist der ⟦15. Januar 2027⟧.", "day"],
    ["Date limite de candidature : ⟦15 janvier 2027⟧", "day"],
    ["Las solicitudes se aceptan hasta el ⟦15 de enero de 2027⟧.", "day"],
    ["Inviare la candidatura entro il ⟦15 gennaio 2027⟧.", "day"],
    ["Solliciteren kan tot en met ⟦15 januari 2027⟧.", "day"],
    ["Zgłoszenia przyjmujemy do dnia ⟦15 stycznia 2027⟧.", "day"],
  ])("finds the marked words of %j", (marked, kind) => {
    const found = findDeadline(marked.replace(/[⟦⟧]/g, ""));
    expect(found).toMatchObject({ start: marked.indexOf("⟦"), end: marked.indexOf("⟧") - 1, reading: { kind } });
  });

  it.each([
    "Founded 12 May 2009. We close deals.",
    "Application review begins October 1, 2026",
    "You will work with ongoing clinical trials.",
    "The deadline of the first project is January 15, 2027.",
    "Our annual accounts have a deadline of January 15, 2027.",
    "The budget closes December 31, 2026.",
    "The grant expires on December 31, 2026, and you apply for the next one.",
    "You submit the quarterly figures by January 15, 2027.",
    "The museum is open until January 15, 2027.",
    "Apply by e-mail. We opened on 3 March 2020.",
    "",
  ])("finds none in %j", (text) => {
    expect(findDeadline(text)).toBeUndefined();
  });

  it("stays quick on a long text", () => {
    expect(findDeadline("apply closing date 12 ".repeat(40_000))).toBeUndefined();
  });
});

describe("any text at all", () => {
  it("is read without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        readDay(text);
        readDeadline(text);
        findDeadline(`Apply by ${text}`);
      }),
    );
  });
});

interface DateNotation {
  readonly text: string;
  readonly outcome: string;
  readonly iso?: string;
}

describe.skipIf(!existsSync(sheet))(
  "the notations of real postings (skipped where the folder `shared` is absent)",
  () => {
    const notations: readonly DateNotation[] = existsSync(sheet) ? JSON.parse(readFileSync(sheet, "utf8")).date : [];
    const kinds: Readonly<Record<string, readonly string[]>> = {
      parse: ["day"],
      none: ["none", "refused"],
      rolling: ["ongoing"],
      "open-until-filled": ["ongoing"],
      partial: ["refused"],
      relative: ["refused"],
      "keep-text": ["refused"],
    };

    it.each(notations.filter((each) => each.outcome !== "refuse"))("reads $text", ({ text, outcome, iso }) => {
      const reading = readDeadline(text);
      if (iso?.length === 7) expect(reading.kind).toBe("refused");
      else if (iso !== undefined) expect(reading).toEqual({ kind: "day", day: iso });
      else expect(kinds[outcome]).toContain(reading.kind);
    });

    it.each(notations.filter((each) => each.outcome === "refuse"))("refuses $text", ({ text }) => {
      expect(readDay(text).kind).toBe("refused");
    });
  },
);
