import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/us-states.ts` begin and end. */
export const usStates: readonly LawScenarios[] = [
  {
    law: "US-AGE-APP",
    locations: "[US-CO]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Send your date of birth and your year of graduation.",
        expect: "risk",
      },
      {
        on: "2021-09-30",
        shows: "the same, on the day before the law begins",
        says: "Send your date of birth and your year of graduation.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-APPEARANCE",
    locations: "{ country: US }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Attractive appearance required.",
        expect: "risk",
      },
      {
        on: "2023-11-21",
        shows: "the same, on the day before the law begins",
        says: "Attractive appearance required.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-CANNABIS",
    locations: "[US-NY-NYC]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "A pre-employment drug test including marijuana is required.",
        expect: "risk",
      },
      {
        on: "2020-05-09",
        shows: "the same, on the day before the law begins",
        says: "A pre-employment drug test including marijuana is required.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-CREDIT",
    locations: "[US-NY]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      { on: "2026-12-01", shows: "uses words that it forbids", says: "You must pass a credit check.", expect: "fail" },
      {
        on: "2015-09-02",
        shows: "the same, on the day before the law begins",
        says: "You must pass a credit check.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-FAMILY",
    locations: "{ country: US }",
    employer: "{ employees: { total: 15 } }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Ideal for somebody without children or family obligations.",
        expect: "fail",
      },
      {
        on: "2026-12-01",
        shows: "the same, with one employee fewer than the law counts",
        employer: "{ employees: { total: 14 } }",
        says: "Ideal for somebody without children or family obligations.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "US-NONCOMPETE",
    locations: "[US-CA]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "You will sign a non-compete agreement.",
        expect: "risk",
      },
      {
        on: "2023-06-30",
        shows: "the same, on the day before the law begins",
        says: "You will sign a non-compete agreement.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-SALHIST",
    locations: "[US-CA]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Send your resume with your salary history.",
        expect: "fail",
      },
      {
        on: "2017-10-05",
        shows: "the same, on the day before the law begins",
        says: "Send your resume with your salary history.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "US-UNEMP",
    locations: "[US-NJ]",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      { on: "2026-12-01", shows: "uses words that it forbids", says: "Must be currently employed.", expect: "fail" },
      {
        on: "2011-05-31",
        shows: "the same, on the day before the law begins",
        says: "Must be currently employed.",
        expect: "not-in-force",
      },
    ],
  },
];
