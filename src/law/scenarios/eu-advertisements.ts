import type { LawScenarios } from "../law-scenario.ts";

/** Dated postings that show where the laws of `data/eu-advertisements.ts` begin and end. */
export const euAdvertisements: readonly LawScenarios[] = [
  {
    law: "BE-2007",
    locations: "{ country: BE }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2007-06-08",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "BG-ZZD",
    locations: "{ country: BG }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2003-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CY-205",
    locations: "{ country: CY }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2002-12-19",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "CZ-ZOZ",
    locations: "{ country: CZ }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2004-09-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "DK-FBL",
    locations: "{ country: DK }",
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
    law: "EE-VORDKS",
    locations: "{ country: EE }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2008-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "FI-1325",
    locations: "{ country: FI }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2014-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "GR-4443",
    locations: "{ country: GR }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2016-12-08",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "HR-ZOS",
    locations: "{ country: HR }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2008-07-14",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "HU-EBKTV",
    locations: "{ country: HU }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2004-01-26",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "IT-PARITA",
    locations: "{ country: IT }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2006-06-14",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "LT-LGI",
    locations: "{ country: LT }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2004-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "LU-L251",
    locations: "{ country: LU }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2006-12-06",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "MT-452-95",
    locations: "{ country: MT }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2004-11-04",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "PL-KP183A",
    locations: "{ country: PL }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2003-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "PT-CT30",
    locations: "{ country: PT }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2009-02-16",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "RO-OG137",
    locations: "{ country: RO }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2000-10-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "SE-DISKRL",
    locations: "{ country: SE }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2008-12-31",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "SI-ZDR",
    locations: "{ country: SI }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2013-04-11",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
  {
    law: "SK-ADZ",
    locations: "{ country: SK }",
    postings: [
      { on: "2026-12-01", shows: "says all that it requires and none of what it forbids", expect: "no-duty" },
      {
        on: "2026-12-01",
        shows: "uses words that it forbids",
        says: "Only male candidates may apply.",
        expect: "risk",
      },
      {
        on: "2004-06-30",
        shows: "the same, on the day before the law begins",
        says: "Only male candidates may apply.",
        expect: "not-in-force",
      },
    ],
  },
];
