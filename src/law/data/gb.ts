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
    exceptIn: ["GB-NIR"],
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
      { rule: "lgbtq/preference", weight: "illegal" },
      { rule: "origin/nationality", weight: "illegal" },
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
        rule: "law/unpaid-work",
        weight: "risky",
      },
      { rule: "process/unpaid-trial", weight: "risky" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Equality Act 2010, s. 39(1)(a)",
        url: "https://www.legislation.gov.uk/ukpga/2010/15/section/39",
        quote:
          "An employer (A) must not discriminate against a person (B)— (a) in the arrangements A makes for deciding to whom to offer employment;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "legislation.gov.uk",
      },
    ],
    regulator: "Equality and Human Rights Commission",
  },
  {
    id: "UK-NIR",
    jurisdiction: "GB-NIR",
    title: "Northern Ireland: fair employment, sex, race, age and disability orders",
    inForce: { from: "2006-10-01" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "covered" },
    duties: [],
    forbids: [
      { rule: "sex/preference", weight: "risky" },
      { rule: "race/preference", weight: "risky" },
      { rule: "religion/belief", weight: "risky" },
      { rule: "age/explicit-limit", weight: "risky" },
      { rule: "age/youthful", weight: "risky" },
      { rule: "health/state-of-health", weight: "risky" },
      { rule: "family/status", weight: "risky" },
    ],
    exemptions: [],
    acts: [
      {
        citation: "Fair Employment and Treatment (Northern Ireland) Order 1998, arts. 52 and 54",
        what: "A registered employer with more than ten employees monitors the community background of applicants and keeps the records for three years.",
        due: { after: "closes", days: 0, years: 3 },
        of: "external",
      },
    ],
    sources: [
      {
        citation:
          "Sex Discrimination (NI) Order 1976; Race Relations (NI) Order 1997; Employment Equality (Age) Regulations (NI) 2006",
        url: "https://www.equalityni.org/Employers-Service-Providers/Large-Business/Recruiting-staff/Advertising",
        checked: "2026-12-01",
        confidence: "recalled",
      },
      {
        citation: "Fair Employment and Treatment (Northern Ireland) Order 1998, arts. 52 and 54",
        url: "https://www.legislation.gov.uk/nisi/1998/3162/contents",
        checked: "2026-12-01",
        confidence: "recalled",
      },
    ],
    regulator: "Equality Commission for Northern Ireland",
  },
];
