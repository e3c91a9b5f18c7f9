import type { Law } from "../law.ts";

/** United States: the federal laws on the words of postings. */
export const usFederal: readonly Law[] = [
  {
    id: "US-503",
    jurisdiction: "US",
    title: "Rehabilitation Act, section 503: equal opportunity clause of contractors",
    inForce: {
      from: "2014-03-24",
    },
    employers: [],
    only: "federal-contractors",
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "29 U.S.C. 793; 41 CFR 60-741.5(a)(7)",
        topic: "disability",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "29 U.S.C. 793; 41 CFR 60-741.5(a)(7)",
        url: "https://www.ecfr.gov/current/title-41/section-60-741.5",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Office of Federal Contract Compliance Programs",
    unsettled: [
      "The least value of the contract is USD 15,000, and may be 20,000 since 2025-10-01.",
      "Changes to the rules were proposed on 2025-07-01; no final rule is known.",
    ],
  },
  {
    id: "US-ADA-AD",
    jurisdiction: "US",
    title: "Americans with Disabilities Act: words on health",
    inForce: {
      from: "1992-07-26",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 15,
      },
    ],
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
        rule: "health/state-of-health",
        weight: "risky",
      },
      { rule: "disability/able-bodied", weight: "risky" },
      {
        rule: "disability/physical",
        weight: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 12112; 29 CFR part 1630",
        url: "https://www.eeoc.gov/disability-discrimination",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
  },
  {
    id: "US-ADEA-WORDS",
    jurisdiction: "US",
    title: "Age Discrimination in Employment Act: words on age",
    inForce: {
      from: "2007-07-06",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 20,
      },
    ],
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
        weight: "illegal",
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
        rule: "age/retired",
        weight: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "29 CFR § 1625.4(a)",
        url: "https://www.ecfr.gov/current/title-29/section-1625.4",
        quote:
          "Help wanted notices or advertisements may not contain terms and phrases that limit or deter the employment of older individuals. Notices or advertisements that contain terms such as age 25 to 35, young, college student, recent college graduate, boy, girl, or others of a similar nature violate the Act unless one of the statutory exceptions applies.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at getpocketlaw.com",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
    unsettled: [
      "Whether a limit on experience can be attacked by applicants differs by circuit.",
      "Some states protect every age.",
    ],
  },
  {
    id: "US-EO11246",
    jurisdiction: "US",
    title: "Executive Order 11246: revoked",
    inForce: {
      from: "2025-01-21",
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
        rule: "law/contractor-words",
        weight: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Executive Order 14173 of 2025-01-21, revoking Executive Order 11246",
        url: "https://www.federalregister.gov/documents/2025/01/31/2025-02097/ending-illegal-discrimination-and-restoring-merit-based-opportunity",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["Affirmative action for veterans and people with disabilities stands under other laws."],
  },
  {
    id: "US-FAIR-CHANCE",
    jurisdiction: "US",
    title: "Title VII: criminal records",
    inForce: {
      from: "2012-04-25",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 15,
      },
    ],
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
        rule: "record/clean-background",
        weight: "risky",
      },
      {
        rule: "record/must-pass",
        weight: "best",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 2000e-2(k); EEOC Enforcement Guidance of 2012-04-25",
        url: "https://www.eeoc.gov/laws/guidance/enforcement-guidance-consideration-arrest-and-conviction-records-employment-decisions",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
  },
  {
    id: "US-FLSA-UNPAID",
    jurisdiction: "US",
    title: "Fair Labor Standards Act: unpaid work",
    inForce: {
      from: "1938-10-24",
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
        rule: "law/unpaid-work",
        weight: "risky",
      },
      { rule: "process/unpaid-trial", weight: "risky" },
    ],
    exemptions: [
      {
        employment: ["volunteer"],
        effect: "excluded",
        reason: "Volunteers at charities and in government are not employees.",
      },
    ],
    sources: [
      {
        citation: "29 U.S.C. 206; DOL Fact Sheet #71",
        url: "https://www.dol.gov/agencies/whd/fact-sheets/71-flsa-internships",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    regulator: "Department of Labor, Wage and Hour Division",
  },
  {
    id: "US-INA-CIT",
    jurisdiction: "US",
    title: "Immigration and Nationality Act: citizenship",
    inForce: {
      from: "1986-11-06",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 4,
      },
    ],
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
        rule: "origin/citizens-only",
        weight: "illegal",
      },
      {
        rule: "origin/export-control",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "8 U.S.C. § 1324b(a)(1)(B)",
        url: "https://www.law.cornell.edu/uscode/text/8/1324b",
        quote:
          "It is an unfair immigration-related employment practice for a person or other entity to discriminate against any individual (other than an unauthorized alien […]) with respect to the hiring, or recruitment or referral for a fee, of the individual for employment […] (B) in the case of a protected individual […], because of such individual’s citizenship status.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "copies of the section at law.onecle.com and customsmobile.com",
      },
    ],
    regulator: "Department of Justice, Immigrant and Employee Rights Section",
  },
  {
    id: "US-INA-VISA",
    jurisdiction: "US",
    title: "Immigration and Nationality Act: preference for visa holders",
    inForce: {
      from: "1986-11-06",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 4,
      },
    ],
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
        rule: "origin/visa-preferred",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "8 U.S.C. 1324b; EEOC fact sheet of 2025-11-19",
        url: "https://www.justice.gov/crt/best-practices-recruiting-and-hiring-workers",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Department of Justice, Immigrant and Employee Rights Section",
  },
  {
    id: "US-NATIVE-SPEAKER",
    jurisdiction: "US",
    title: "Title VII: national origin and language",
    inForce: {
      from: "1965-07-02",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 4,
      },
    ],
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
        rule: "origin/native-speaker",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 2000e-2; 8 U.S.C. 1324b(a)(1)(A)",
        url: "https://www.eeoc.gov/national-origin-discrimination",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
  },
  {
    id: "US-NLRA-PAYSECRECY",
    jurisdiction: "US",
    title: "National Labor Relations Act: talk about pay",
    inForce: {
      from: "1935-07-05",
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
        citation: "29 U.S.C. 157, 158(a)(1)",
        url: "https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/your-rights-to-discuss-wages",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    regulator: "National Labor Relations Board",
  },
  {
    id: "US-T7-AD",
    jurisdiction: "US",
    title: "Title VII: sex, race and religion in advertisements",
    inForce: {
      from: "1965-07-02",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 15,
      },
    ],
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
      { rule: "origin/nationality", weight: "risky" },
      { rule: "race/customer-preference", weight: "risky" },
      {
        rule: "sex/gendered-title",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 2000e-3(b); 29 CFR 1604.5",
        url: "https://www.ecfr.gov/current/title-29/section-1604.5",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
  },
  {
    id: "US-T7-SETASIDE",
    jurisdiction: "US",
    title: "Title VII: jobs set aside for a group",
    inForce: {
      from: "1965-07-02",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 15,
      },
    ],
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
        rule: "race/reserved",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 2000e-3(b); EEOC technical assistance of March 2025",
        url: "https://www.eeoc.gov/wysk/what-you-should-know-about-dei-related-discrimination-work",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Equal Employment Opportunity Commission",
  },
  {
    id: "US-USERRA",
    jurisdiction: "US",
    title: "Uniformed Services Employment and Reemployment Rights Act",
    inForce: {
      from: "1994-10-13",
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
        rule: "law/military-service",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "38 U.S.C. 4311",
        url: "https://www.dol.gov/agencies/vets/programs/userra",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
    regulator: "Department of Labor, Veterans’ Employment and Training Service",
  },
  {
    id: "US-VEVRAA",
    jurisdiction: "US",
    title: "Vietnam Era Veterans’ Readjustment Assistance Act: equal opportunity clause of contractors",
    inForce: {
      from: "2014-03-24",
    },
    employers: [],
    only: "federal-contractors",
    reach: {
      remote: "applies",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "38 U.S.C. 4212; 41 CFR 60-300.5(a)(12)",
        topic: "veterans",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "38 U.S.C. 4212; 41 CFR 60-300.5(a)(12)",
        url: "https://www.ecfr.gov/current/title-41/section-60-300.5",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Office of Federal Contract Compliance Programs",
    unsettled: ["The least value of the contract is USD 150,000, and may be 200,000 since 2025-10-01."],
  },
];
