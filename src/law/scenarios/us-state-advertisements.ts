import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-state-advertisements.ts` begin and end. */
export const usStateAdvertisements: readonly LawScenarios[] = [
  {
    law: "US-CA-FEHA",
    locations: "[US-CA]",
    employer: "{ employees: { total: 5 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 4 } }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
      {
        on: "1992-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-MA-151B",
    locations: "[US-MA]",
    employer: "{ employees: { total: 6 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 5 } }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-ME-HRA",
    locations: "[US-ME]",
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
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-MI-ELCRA",
    locations: "[US-MI]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NJ-LAD",
    locations: "[US-NJ]",
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
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NY-HRL",
    locations: "[US-NY]",
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
        shows: "the same, for work elsewhere",
        locations: "[US-AK]",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-OH-4112",
    locations: "[US-OH]",
    employer: "{ employees: { total: 4 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 3 } }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-WA-WLAD",
    locations: "[US-WA]",
    employer: "{ employees: { total: 8 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 7 } }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
];
