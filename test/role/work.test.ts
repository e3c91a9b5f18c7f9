import { describe, expect, it } from "vitest";
import { readEmployment } from "../../src/role/work/employment.ts";
import { readWorkplace } from "../../src/role/work/workplace.ts";

/** The values, then what is kept. */
function short(reading: ReturnType<typeof readWorkplace> | ReturnType<typeof readEmployment>): string {
  if ("problem" in reading) return `refused: ${reading.problem}`;
  const { value } = reading;
  return [...("ways" in value ? value.ways : value.kinds), ...value.notes.map((note) => `“${note}”`)].join(" ");
}

describe("readWorkplace", () => {
  it.each([
    ["On-site", "onsite"],
    ["On site", "onsite"],
    ["In person", "onsite"],
    ["In-office", "onsite"],
    ["Office", "onsite"],
    ["Fully remote", "remote"],
    ["100% remote", "remote"],
    ["WFH", "remote"],
    ["Work from home", "remote"],
    ["hybrid or remote", "hybrid remote"],
    ["Remote or hybrid", "remote hybrid"],
    ["hybrid/remote", "hybrid remote"],
    ["On-site, hybrid or remote", "onsite hybrid remote"],
    ["remote-or-office", "onsite remote"],
    ["Hybrid (2 days)", "hybrid “2 days”"],
    ["Hybrid, 3 days on site", "hybrid “3 days on site”"],
    ["2 days remote, 3 days in the office", "hybrid “2 days remote” “3 days in the office”"],
    ["Hybrid (Tuesdays in Leeds)", "hybrid “Tuesdays in Leeds”"],
    ["vor Ort", "onsite"],
    ["In Präsenz", "onsite"],
    ["Homeoffice", "remote"],
    ["Vor Ort oder Homeoffice", "onsite remote"],
    ["teilweise Homeoffice", "hybrid “teilweise Homeoffice”"],
    ["kein Homeoffice", "onsite"],
    ["télétravail", "remote"],
    ["Télétravail partiel", "hybrid “Télétravail partiel”"],
    ["en présentiel", "onsite"],
    ["hybride ou télétravail", "hybrid remote"],
    ["presencial", "onsite"],
    ["Híbrido o remoto", "hybrid remote"],
    ["in sede", "onsite"],
    ["smart working", "remote"],
    ["op kantoor", "onsite"],
    ["thuiswerken", "remote"],
    ["stacjonarnie lub zdalnie", "onsite remote"],
    ["praca hybrydowa", "hybrid"],
  ])("reads %j as %s", (text, expected) => {
    expect(short(readWorkplace(text))).toBe(expected);
  });

  it.each([
    ["hybird", /write `hybrid`/],
    ["onsit", /write `onsite`/],
    ["remte", /write `remote`/],
    ["flexible", /write `onsite`, `hybrid`, `remote`, or a choice/],
    ["remote possible", /leaves open how much is done from home/],
    ["Homeoffice möglich", /leaves open how much is done from home/],
    ["on site and remote", /may be a mix or a choice/],
  ])("refuses %j with the nearest meaning", (text, expected) => {
    expect(short(readWorkplace(text))).toMatch(expected);
  });
});

describe("readEmployment", () => {
  it.each([
    ["Full-time", "full-time"],
    ["FT", "full-time"],
    ["PT", "part-time"],
    ["Full-time, Part-time", "full-time part-time"],
    ["full-time or part-time", "full-time part-time"],
    ["Full-time permanent", "full-time “permanent”"],
    ["Permanent", "“Permanent”"],
    ["PRN", "per-diem “PRN”"],
    ["Casual", "per-diem “Casual”"],
    ["Zero hours", "per-diem “Zero hours”"],
    ["Fixed-term until 31 March 2027", "temporary “Fixed-term until 31 March 2027”"],
    ["12 month contract", "contractor “12 month”"],
    ["Contract to hire", "contractor “Contract to hire”"],
    ["Apprenticeship", "apprentice"],
    ["Vollzeit", "full-time"],
    ["Vollzeit oder Teilzeit", "full-time part-time"],
    ["Teilzeit, unbefristet", "part-time “unbefristet”"],
    ["Minijob", "part-time “Minijob”"],
    ["Werkstudent", "part-time “Werkstudent”"],
    ["CDI", "“CDI”"],
    ["CDD de 6 mois, temps plein", "temporary full-time “CDD de 6 mois”"],
    ["Jornada completa", "full-time"],
    ["tempo indeterminato", "“tempo indeterminato”"],
    ["Tempo pieno, apprendistato", "full-time apprentice"],
    ["umowa o pracę, pełny etat", "full-time “umowa o pracę”"],
    ["Deeltijd, bepaalde tijd", "part-time temporary"],
    ["Stage", "intern"],
    ["Full-time (40 hours)", "full-time “40 hours”"],
  ])("reads %j as %s", (text, expected) => {
    expect(short(readEmployment(text))).toBe(expected);
  });

  it.each([
    ["fulltimes", /write `full-time`/],
    ["permanant", /write `permanent`/],
    ["a nice job", /no kind of employment that we know/],
  ])("refuses %j", (text, expected) => {
    expect(short(readEmployment(text))).toMatch(expected);
  });
});
