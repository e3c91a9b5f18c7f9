import type { Law } from "../law.ts";
import { grounds } from "./forbidden-words.ts";

const pay = "Employment Service Act, art. 5, para. 2, subpara. 6";
const equality = "Employment Service Act, art. 5, para. 1";
const url = "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=N0090001";

/** Taiwan: a regular wage below NT$40,000 a month must be made public. */
export const tw: readonly Law[] = [
  {
    id: "TW-ESA",
    jurisdiction: "TW",
    title: "Employment Service Act: pay and equality in recruitment",
    inForce: { from: "2018-11-30" },
    employers: [],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [
      {
        kind: "pay",
        citation: pay,
        test: "the regular wage or its range, where it is below TWD 40,000 a month",
        fixed: "met",
        openTop: "met",
        openBottom: "unsettled",
        cap: { currency: "TWD", exemptAbove: 480_000 },
        unstated: {
          answer: "unsettled",
          reason: "No pay is stated; Taiwan requires it where the regular wage is below TWD 40,000 a month.",
        },
      },
    ],
    forbids: [...grounds.sex, ...grounds.age, ...grounds.race, ...grounds.religion, ...grounds.looks].map((rule) => ({
      rule,
      weight: "risky",
      citation: equality,
    })),
    exemptions: [],
    sources: [
      {
        citation: pay,
        url,
        checked: "2026-12-01",
        confidence: "secondary",
        by: "Ogletree Deakins and the Taipei Times",
      },
      {
        citation: equality,
        url,
        quote:
          "employer is prohibited from discriminating against any job applicant or employee on the basis of race, class, language, thought, religion, political party, place of origin, place of birth, gender, gender orientation, age, marital status, appearance, facial features, disability, horoscope, blood type, or past membership in any labor union",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the official translation at law.moj.gov.tw",
      },
    ],
    penalty: "TWD 60,000 to 300,000 for a wage that is not made public.",
    regulator: "Ministry of Labor",
  },
];
