import type { Law } from "../law.ts";

/** United Kingdom. */
export const gb: readonly Law[] = [
  {
    id: "UK-AGENCY",
    jurisdiction: "GB",
    title: "Agency advertisements",
    inForce: { from: "2004-04-06" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "The regulations bind employment agencies and businesses alone, and do not ask for pay.",
    sources: [
      {
        citation: "Conduct of Employment Agencies and Employment Businesses Regulations 2003",
        url: "https://www.legislation.gov.uk/uksi/2003/3319/contents",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    unsettled: ["Whether the employer is an agency is not known to the tool."],
  },
  {
    id: "UK-PAY",
    jurisdiction: "GB",
    title: "No posting duty",
    inForce: { from: "2026-11-01" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    noDuty: "The United Kingdom has no duty to state pay in a posting; proposals are at the stage of consultation.",
    sources: [
      {
        citation: "No statute found",
        url: "https://www.gov.uk/browse/employing-people",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
  {
    id: "UK-EQA",
    jurisdiction: "GB",
    title: "Equality Act 2010",
    inForce: {
      from: "2010-10-01",
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
        rule: "sex/preference",
        weight: "illegal",
      },
      {
        rule: "race/preference",
        weight: "illegal",
      },
      {
        rule: "religion/belief",
        weight: "illegal",
      },
      {
        rule: "age/explicit-limit",
        weight: "illegal",
      },
      {
        rule: "age/youthful",
        weight: "risky",
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
        rule: "age/max-experience",
        weight: "risky",
      },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
      {
        rule: "origin/native-speaker",
        weight: "risky",
      },
      {
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
      {
        rule: "family/status",
        weight: "risky",
      },
      {
        rule: "record/clean-background",
        weight: "risky",
      },
      {
        wording: "unpaid-work/offered",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Equality Act 2010, ss. 13, 19, 39(1), 60 and Sch. 9; Rehabilitation of Offenders Act 1974",
        url: "https://www.equalityhumanrights.com/guidance/advertising-what-equality-law-means-advertisers-and-publishers",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Equality and Human Rights Commission",
  },
];
