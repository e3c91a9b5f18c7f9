import type { Law } from "../law.ts";

/** Australia. */
export const au: readonly Law[] = [
  {
    id: "AU-PAY",
    jurisdiction: "AU",
    title: "Fair Work Act: pay in advertisements",
    inForce: { from: "2023-01-07" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "Australia does not ask for pay in a posting; pay that is stated may not be below the legal minimum.",
    sources: [
      {
        citation: "Fair Work Act 2009 (Cth) s. 536AA",
        url: "https://www.legislation.gov.au/C2009A00028/latest",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["Whether stated pay is below an award is not checked."],
  },
  {
    id: "AU-ADS",
    jurisdiction: "AU",
    title: "Discriminatory advertisements",
    inForce: {
      from: "2004-06-22",
    },
    employers: [],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "age/explicit-limit",
        weight: "illegal",
      },
      {
        rule: "age/youthful",
        weight: "illegal",
      },
      {
        rule: "age/graduate",
        weight: "risky",
      },
      {
        rule: "age/digital-native",
        weight: "risky",
      },
      {
        rule: "age/seasoned",
        weight: "risky",
      },
      {
        rule: "age/youth-words",
        weight: "risky",
      },
      {
        rule: "sex/preference",
        weight: "illegal",
      },
      {
        rule: "race/preference",
        weight: "illegal",
      },
      {
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "SDA s. 86; ADA 2004 s. 50; DDA s. 44; RDA s. 16 (Cth)",
        url: "https://humanrights.gov.au/our-work/employers",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
  {
    id: "AU-SECRECY",
    jurisdiction: "AU",
    title: "Fair Work Act: pay secrecy",
    inForce: {
      from: "2022-12-07",
    },
    employers: [],
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "law/pay-secrecy",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Fair Work Act 2009 (Cth) s. 333B",
        url: "https://www.legislation.gov.au/C2009A00028/latest",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["Contracts of before 2022-12-07 came under it by 2023-06-07."],
  },
];
