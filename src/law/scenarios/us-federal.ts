import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-federal.ts` begin and end. */
export const usFederal: readonly LawScenarios[] = [
  {
    law: "US-503",
    locations: "{ country: US }",
    employer: "{ employees: { total: 50 }, federal-contractor: true }",
    postings: [
      {
        on: "2026-12-01",
        shows: "says all that it requires",
        says: "We consider all qualified applicants without regard to disability or protected veteran status.",
        expect: "pass",
      },
      { on: "2026-12-01", shows: "leaves the statement out", expect: "fail" },
      { on: "2014-03-23", shows: "the same, on the day before the law begins", expect: "not-in-force" },
    ],
  },
  {
    law: "US-ADA-AD",
    locations: "{ country: US }",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You must be in excellent health.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "You must be in excellent health.",
        expect: "out-of-scope",
      },
      {
        on: "1992-07-25",
        shows: "the same, on the day before the law begins",
        says: "You must be in excellent health.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-ADEA-WORDS",
    locations: "{ country: US }",
    employer: "{ employees: { total: 20 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants must be under 35 years of age.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 19 } }",
        says: "Applicants must be under 35 years of age.",
        expect: "out-of-scope",
      },
      {
        on: "2007-07-05",
        shows: "the same, on the day before the law begins",
        says: "Applicants must be under 35 years of age.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-EO11246",
    locations: "{ country: US }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that are only a matter of good practice",
        says: "We are an equal opportunity employer under Executive Order 11246.",
        expect: "no-duty",
      },
      {
        on: "2025-01-20",
        shows: "the same, on the day before the law begins",
        says: "We are an equal opportunity employer under Executive Order 11246.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-FAIR-CHANCE",
    locations: "{ country: US }",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants with a criminal record need not apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "Applicants with a criminal record need not apply.",
        expect: "out-of-scope",
      },
      {
        on: "2012-04-24",
        shows: "the same, on the day before the law begins",
        says: "Applicants with a criminal record need not apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-FLSA-UNPAID",
    locations: "{ country: US }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      { on: "2026-12-01", shows: "uses words that it forbids", says: "This is an unpaid internship.", expect: "risk" },
      {
        on: "2026-12-01",
        shows: "the same, for work elsewhere",
        locations: "{ country: KE }",
        says: "This is an unpaid internship.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-INA-CIT",
    locations: "{ country: US }",
    employer: "{ employees: { total: 4 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      { on: "2026-12-01", shows: "uses words that it forbids", says: "US citizens only.", expect: "fail" },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3 } }",
        says: "US citizens only.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-INA-VISA",
    locations: "{ country: US }",
    employer: "{ employees: { total: 4 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "H-1B holders preferred; OPT and CPT candidates strongly encouraged.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3 } }",
        says: "H-1B holders preferred; OPT and CPT candidates strongly encouraged.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NATIVE-SPEAKER",
    locations: "{ country: US }",
    employer: "{ employees: { total: 4 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Native English speaker required.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3 } }",
        says: "Native English speaker required.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NLRA-PAYSECRECY",
    locations: "{ country: US }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You must keep your salary confidential.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, for work elsewhere",
        locations: "{ country: KE }",
        says: "You must keep your salary confidential.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-T7-AD",
    locations: "{ country: US }",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-T7-SETASIDE",
    locations: "{ country: US }",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "This position is reserved for candidates from underrepresented racial groups.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "This position is reserved for candidates from underrepresented racial groups.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-USERRA",
    locations: "{ country: US }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "No reservists or members of the National Guard.",
        expect: "risk",
      },
      {
        on: "1994-10-12",
        shows: "the same, on the day before the law begins",
        says: "No reservists or members of the National Guard.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-VEVRAA",
    locations: "{ country: US }",
    employer: "{ employees: { total: 50 }, federal-contractor: true }",
    postings: [
      {
        on: "2026-12-01",
        shows: "says all that it requires",
        says: "We consider all qualified applicants without regard to disability or protected veteran status.",
        expect: "pass",
      },
      { on: "2026-12-01", shows: "leaves the statement out", expect: "fail" },
      { on: "2014-03-23", shows: "the same, on the day before the law begins", expect: "not-in-force" },
    ],
  },
];
