import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLocation } from "../../src/role/location-text.ts";
import { readPlace } from "../../src/role/places.ts";

const sheet = "../shared/notations.json";

describe("readLocation", () => {
  it.each([
    ["Boston, MA (Hybrid) or Remote", ["hybrid", "remote"], ["US-MA"], []],
    ["Cardiff, London, or Remote (UK)", ["onsite", "remote"], ["GB-WLS", "GB-ENG"], ["GB"]],
    ["Dublin, Ireland + Warsaw, Poland +Chicago, USA", [], ["IE-D", "PL", "US-IL"], []],
    ["Paris ou Lyon", [], ["FR", "FR"], []],
    ["New York, NY | San Francisco, CA", [], ["US-NY-NYC", "US-CA-SF"], []],
    ["ONSITE / REMOTE", ["onsite", "remote"], [], []],
    ["Not Remote", ["onsite"], [], []],
    ["On-site in Leeds, UK", ["onsite"], ["GB-ENG"], []],
    ["Remote in Germany", ["remote"], [], ["DE"]],
    ["Remote - US", ["remote"], [], ["US"]],
    ["Remote from anywhere in the EU", ["remote"], [], ["EU"]],
    ["Remote (Worldwide)", ["remote"], [], ["anywhere"]],
    ["Remote (Berlin)", ["remote"], ["DE-BE"], []],
    ["San Francisco or remote within the US", ["onsite", "remote"], ["US-CA-SF"], ["US"]],
    ["", [], [], []],
  ])("reads %j", (text, workplace, places, remoteFrom) => {
    const reading = readLocation(text);
    expect(reading.workplace).toEqual(workplace);
    expect(reading.places.map((place) => place.code)).toEqual(places);
    expect(reading.remoteFrom).toEqual(remoteFrom);
    expect(reading.unread).toEqual([]);
  });

  it.each([
    ["Remote, US except Colorado", ["US"], ["US-CO"]],
    ["Remote (US, excluding CO and CA)", ["US"], ["US-CO", "US-CA"]],
    ["Homeoffice, Deutschland ohne Bayern", ["DE"], ["DE-BY"]],
    ["Télétravail, France sauf Corse", ["FR"], ["FR-20R"]],
    ["Remote, District of Columbia, Illinois", ["US-DC", "US-IL"], []],
    ["Remote, United States or Canada, (Seattle preferred)", ["US", "CA"], []],
    ["Remote - EU", ["EU"], []],
  ])("reads where people may work by %j", (text, remoteFrom, remoteExcept) => {
    expect(readLocation(text)).toMatchObject({
      workplace: ["remote"],
      places: [],
      remoteFrom,
      remoteExcept,
      unread: [],
    });
  });

  it("keeps a preference as a remark", () => {
    expect(readLocation("Remote, Canada, Ottawa preferred").remarks).toEqual(["Ottawa preferred"]);
  });

  it.each([
    ["Como (CO)", ["IT-CO"]],
    ["Chur (GR), Thun (BE)", ["CH-GR", "CH-BE"]],
    ["Leipzig (SN) / Dresden (SN)", ["DE-SN", "DE-SN"]],
    ["San Francisco (US)", ["US-CA-SF"]],
  ])("keeps the letters in brackets with the town in %j", (text, places) => {
    expect(readLocation(text).places.map(({ code }) => code)).toEqual(places);
  });

  it.each([
    ["US / Canada (Remote friendly)", ["Remote friendly"]],
    ["London, UK (remote for now)", ["remote for now"]],
    ["Remote (EMEA)", ["EMEA"]],
    ["University Park Campus", ["University Park Campus"]],
    ["__vacancyopjusttionswidget.opt-Locations__", ["__vacancyopjusttionswidget.opt-Locations__"]],
  ])("keeps what %j leaves open", (text, unread) => {
    expect(readLocation(text).unread).toEqual(unread);
  });

  it.each([
    ["Berlin (Hybrid, 2-3 days in the office)", "2-3"],
    ["Hybrid in Austin, TX, 2 days from home", undefined],
    ["Vilnius (4 days onsite, 1 flexible remote day)", "4"],
  ])("counts the office days of %j", (text, officeDays) => {
    expect(readLocation(text)).toMatchObject({ workplace: ["hybrid"] });
    expect(readLocation(text).officeDays).toBe(officeDays);
  });

  it.each([
    ["UK ±1 hour", "UTC-1..UTC+1"],
    ["GMT+/- 6h", "UTC-6..UTC+6"],
    ["CET -2 / +2", "UTC-1..UTC+3"],
    ["Remote (IST ± 2 hours)", "UTC+3:30..UTC+7:30"],
    ["8-hour team overlap with UTC+8", "overlap with UTC+8 required"],
  ])("reads the time zones of %j", (text, timezone) => {
    expect(readLocation(text).timezone).toBe(timezone);
  });

  it("reads any text without throwing", () => {
    const words = fc.constantFrom(
      "Remote",
      "Hybrid",
      "(",
      ")",
      "or",
      "Berlin",
      "US",
      "/",
      ";",
      "UTC+3",
      "3 days",
      "no",
      "\n",
      "-",
      ",",
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(words).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(readLocation(each).unread).not.toContain("");
      }),
    );
  });

  it("stays quick on long texts", () => {
    for (const part of ["remote ", "3 days ", "a/", "Berlin or ", "(("]) {
      expect(readLocation(part.repeat(100_000)).places).toEqual([]);
      expect(readLocation(part.repeat(100)).unread).toBeInstanceOf(Array);
    }
  });
});

interface LocationNotation {
  readonly text: string;
  readonly outcome: string;
  readonly mode?: string;
  readonly places?: readonly string[];
  readonly remoteScope?: readonly string[];
  readonly officeDays?: string;
  readonly timezone?: string;
}

describe.skipIf(!existsSync(sheet))(
  "the notations of real postings (skipped where the folder `shared` is absent)",
  () => {
    const notations: readonly LocationNotation[] = existsSync(sheet)
      ? JSON.parse(readFileSync(sheet, "utf8")).location
      : [];
    /** The ways of ours for the modes of the sheet; the others stay open. */
    const workplaces: Readonly<Record<string, readonly string[]>> = {
      remote: ["remote"],
      hybrid: ["hybrid"],
      onsite: ["onsite"],
      "remote-or-onsite": ["onsite", "remote"],
      "remote-or-hybrid": ["hybrid", "remote"],
    };

    it.each(notations)("reads $text", (notation) => {
      const reading = readLocation(notation.text);
      expect([...reading.workplace].sort()).toEqual(workplaces[notation.mode ?? ""] ?? []);
      const expected = (notation.places ?? []).map((text) => {
        if (/^[A-Z]{2}$/.test(text)) return [text, undefined, undefined];
        const place = readPlace(text);
        return place.kind === "read" ? [place.place.code, place.place.locality, place.place.postcode] : text;
      });
      expect(reading.places.map((place) => [place.code, place.locality, place.postcode])).toEqual(expected);
      const scope = notation.remoteScope ?? [];
      expect(reading.remoteFrom).toEqual(scope.filter((area) => area !== "Europe"));
      if (scope.includes("Europe")) expect(reading.unread).toContain("Europe");
      expect(reading.officeDays).toBe(notation.officeDays);
      expect(reading.timezone).toBe(notation.timezone);
      if (notation.outcome !== "parse") expect(reading.unread).toContain(notation.text);
      if (notation.mode === "any" || notation.mode === "onsite-remote-possible") expect(reading.unread).not.toEqual([]);
    });
  },
);
