import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/words-abroad.ts` begin and end. */
export const wordsAbroad: readonly LawScenarios[] = [
  {
    law: "AE-LABOUR",
    locations: "{ country: AE }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2022-02-01",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "BR-CLT-373A",
    locations: "{ country: BR }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "1999-05-26",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CH-GLG",
    locations: "{ country: CH }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "1996-06-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CL-CT-2",
    locations: "{ country: CL }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "2001-11-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CN-EPL",
    locations: "{ country: CN }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2022-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CO-1482",
    locations: "{ country: CO }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2011-11-29",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "IL-EEO",
    locations: "{ country: IL }",
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
        locations: "{ country: KE }",
        says: "Only male candidates may apply.",
        expect: "out-of-scope",
      },
    ],
  },
  {
    law: "IN-TRANS-WAGES",
    locations: "{ country: IN }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2025-11-20",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "IS-150-2020",
    locations: "{ country: IS }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2021-01-05",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "KSA-LABOUR",
    locations: "{ country: SA }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2025-02-17",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "MX-LFT-133",
    locations: "{ country: MX }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2012-11-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "NO-EQUALITY",
    locations: "{ country: NO }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2017-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "NZ-HRA-67",
    locations: "{ country: NZ }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "fail",
      },
      {
        on: "1994-01-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "PE-26772",
    locations: "{ country: PE }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "1997-04-17",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "PH-RA10911",
    locations: "{ country: PH }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Applicants must be under 35 years of age.",
        expect: "fail",
      },
      {
        on: "2016-08-15",
        shows: "the same, on the day before the law begins",
        says: "Applicants must be under 35 years of age.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "TR-4857",
    locations: "{ country: TR }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2003-06-09",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "UA-ADVERT",
    locations: "{ country: UA }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2012-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "ZA-EEA",
    locations: "{ country: ZA }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "1999-08-08",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
];
