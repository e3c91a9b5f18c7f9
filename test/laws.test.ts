import { describe, expect, test } from "vitest";
import type { Law } from "../src/law/law.ts";
import { laws } from "../src/law/laws.ts";
import { requiresNothing } from "../src/law/requires-nothing.ts";
import { isDay } from "../src/role/dates.ts";
import { contains, isPlaceCode } from "../src/role/places.ts";
import { wordLibrary } from "../src/words/library.js";

const records = laws.map((law) => ({ name: `${law.id} from ${law.inForce.from}`, law }));

describe("each record of law", () => {
  test.each(records)("$name has valid days in order", ({ law: { inForce } }) => {
    const days = [inForce.from, inForce.firm?.from, inForce.until].filter((day) => day !== undefined);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(days).toEqual(days.toSorted());
  });

  test.each(records)("$name has a title, and a source for each provision", ({ law }) => {
    expect(law.title).not.toBe("");
    const held = law.sources.map(({ citation }) => citation);
    expect(held).toEqual([...new Set(held)]);
    const cited = citationsOf(law);
    expect(cited.filter((citation) => !held.includes(citation))).toEqual([]);
    if (cited.length > 0) expect(held.filter((citation, index) => index > 0 && !cited.includes(citation))).toEqual([]);
  });

  test.each(records)("$name can be looked up: a page of its own, a day, and its own words within bounds", ({ law }) => {
    for (const { citation, url, checked, quote, confidence, by } of law.sources) {
      expect(citation).not.toBe("");
      expect(isFrontPage(new URL(url)), url).toBe(false);
      expect(isDay(checked), checked).toBe(true);
      if (quote === undefined) continue;
      expect(quote.trim()).toBe(quote);
      expect(quote.length).toBeGreaterThan(20);
      expect(quote.length).toBeLessThanOrEqual(400);
      expect(confidence).not.toBe("recalled");
      if (confidence === "secondary") expect(by, citation).toBeDefined();
    }
  });

  test.each(records)("$name names places that exist", ({ law }) => {
    const codes = [law.jurisdiction, ...law.employers.map((count) => count.in)];
    expect(codes.filter((code) => code !== "EU" && code !== "anywhere" && !isPlaceCode(code))).toEqual([]);
  });

  test.each(records)("$name has duties, or says in a sentence why it has none", ({ law }) => {
    if (requiresNothing(law)) expect(law.noDuty ?? law.later ?? law.unestablished).toBeDefined();
    if (asksOfEveryPosting(law)) expect(law.noDuty).toBeUndefined();
    for (const sentence of sentencesOf(law)) expect(sentence).toMatch(/^[\p{Lu}\d$].*\.$/u);
  });

  test.each(records)("$name asks for each thing once, of a head count that means something", ({ law }) => {
    const kinds = law.duties.map((duty) => (duty.kind === "statement" ? duty.topic : duty.kind));
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(law.employers.every(({ atLeast }) => Number.isInteger(atLeast) && atLeast > 0)).toBe(true);
  });
});

describe("what laws forbid", () => {
  test("names only word rules that there are", () => {
    const rules = laws.flatMap(({ forbids = [] }) => forbids.map(({ rule }) => rule));
    const known = wordLibrary.rules.map(({ id }) => id);
    expect(rules.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("names places, weights and days that hold together", () => {
    const places = laws.flatMap(({ jurisdiction, forbids = [] }) =>
      forbids.flatMap(({ places: parts = [] }) => parts.map((part) => ({ jurisdiction, ...part }))),
    );
    expect(places.length).toBeGreaterThan(20);
    expect(
      places.filter((one) => !isDay(one.from) || !isPlaceCode(one.in) || !contains(one.jurisdiction, one.in)),
    ).toEqual([]);
  });
});

describe("the list of laws", () => {
  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(laws))).toEqual(laws);
  });

  test("is sorted by id, then by date", () => {
    const keys = laws.map(({ id, inForce }) => `${id} ${inForce.from}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test("has no overlapping periods of one id", () => {
    const overlapping = laws.filter((law, index) => {
      const earlier = laws[index - 1];
      return earlier?.id === law.id && !((earlier.inForce.until ?? "9999-12-31") < law.inForce.from);
    });
    expect(overlapping.map(({ id }) => id)).toEqual([]);
  });

  test("keeps one jurisdiction and one name of regulator per id", () => {
    const firsts = new Map(laws.map((law) => [law.id, law]));
    const strays = laws.filter(({ id, jurisdiction, regulator }) => {
      const other = firsts.get(id);
      return other?.jurisdiction !== jurisdiction || other.regulator !== regulator;
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test("has every law of the fact sheets", () => {
    const ids = new Set(laws.map(({ id }) => id));
    const states = "CA CO CT DC DE HI IL MA MD ME MN NJ NV NY RI VA VT WA".split(" ").map((state) => `US-${state}`);
    const cities = ["US-NJ-JERSEYCITY", "US-NY-NYC", "US-NY-ITHACA", "US-NY-WESTCHESTER", "US-NY-ALBANYCO"];
    const ohio = ["US-OH-CLEVELAND", "US-OH-COLUMBUS", "US-OH-CINCINNATI", "US-OH-TOLEDO"];
    const canada = ["CA-ON-PAY", "CA-ON-AI", "CA-ON-VACANCY", "CA-BC-PAY", "CA-PE-PAY", "CA-QC-PAY"];
    const members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
    const words =
      "ADA-AD ADEA-WORDS 503 EO11246 FLSA-UNPAID INA-CIT INA-VISA NATIVE-SPEAKER NLRA-PAYSECRECY T7-AD T7-SETASIDE USERRA VEVRAA AGE-APP APPEARANCE CANNABIS CREDIT FAMILY GHOST NONCOMPETE SALHIST STRIKE UNEMP NYC-FCA CA-FCA LACO-FCO LA-FCIHO SF-FCO WA-FCA SEA CO-CTC NJ-OTCA PHL CA-SB1100 NYC-AEDT IL-AI CO-AI MA-LIE"
        .split(" ")
        .map((id) => `US-${id}`);
    const abroad = "CA-ON-CANEXP CA-QC-LANG CA-HR-AD UK-EQA IE-EEA DE-AGG AT-GLBG FR-OFFRE SG-WFA AU-SECRECY".split(
      " ",
    );
    const others = [...words, ...abroad, "EU-PTD-5", "UK-PAY", "UK-AGENCY", "AU-PAY", "JP-TERMS"];
    const wanted = [...states, ...cities, ...ohio, ...canada, ...members.map((state) => `${state}-PAY`), ...others];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** A page that only leads to others: it holds no provision. */
function isFrontPage({ pathname, search, hash }: URL): boolean {
  const steps = pathname.split("/").filter((step) => step !== "" && !/^(?:index|home|default)\./.test(step));
  return steps.every((step) => /^[a-z]{2}$/.test(step)) && search === "" && hash === "";
}

/** The citations that the provisions of a law name. */
function citationsOf({ duties, forbids = [], later = [], acts = [] }: Law): readonly string[] {
  return [
    ...duties.map(({ citation }) => citation),
    ...forbids.flatMap(({ citation, places = [] }) => [citation, ...places.map((place) => place.citation)]),
    ...later.map(({ citation }) => citation),
    ...acts.map(({ citation }) => citation),
  ].filter((citation) => citation !== undefined);
}

/** Whether it has duties that no posting escapes by what it leaves unsaid. */
function asksOfEveryPosting({ duties }: Law): boolean {
  return duties.some(({ kind }) => kind !== "statement");
}

function sentencesOf(law: Law): readonly string[] {
  const written = [
    law.noDuty,
    ...(law.later ?? []).map(({ what }) => what),
    ...(law.acts ?? []).map(({ what }) => what),
    law.pending?.what,
    law.unestablished,
    law.inForce.firm?.reason,
    law.reach.why,
    law.cure,
    law.penalty,
  ];
  return [
    ...written.filter((sentence) => sentence !== undefined),
    ...law.exemptions.map(({ reason }) => reason),
    ...(law.unsettled ?? []),
  ];
}
