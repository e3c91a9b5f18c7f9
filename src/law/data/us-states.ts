import type { Law } from "../law.ts";

/** United States: matters on which many states and cities have a law of their own, and no federal one speaks. */
export const usStates: readonly Law[] = [
  {
    id: "US-AGE-APP",
    jurisdiction: "US",
    title: "Questions that tell an age",
    inForce: {
      from: "2021-10-01",
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
        rule: "law/age-data",
        places: [
          {
            in: "US-CO",
            from: "2024-07-01",
            weight: "risky",
            citation: "C.R.S. 8-2-131 (SB 23-058)",
          },
          {
            in: "US-OR",
            from: "2025-09-28",
            weight: "risky",
            citation: "Or. HB 3187 (2025)",
          },
          {
            in: "US-CT",
            from: "2021-10-01",
            weight: "risky",
            citation: "Conn. Gen. Stat. § 31-40aa (PA 21-69)",
          },
        ],
      },
    ],
    exemptions: [],
    noDuty: "The laws on questions that tell an age are about applications; this posting asks for nothing of the kind.",
    sources: [
      {
        citation: "Colo. SB 23-058; Or. HB 3187 (2025); Conn. PA 21-69",
        url: "https://leg.colorado.gov/bills/sb23-058",
        checked: "2026-11-22",
        confidence: "verified",
      },
      {
        citation: "C.R.S. 8-2-131 (SB 23-058)",
        url: "https://leg.colorado.gov/bills/sb23-058",
        checked: "2026-11-22",
        confidence: "verified",
      },
      {
        citation: "Or. HB 3187 (2025)",
        url: "https://olis.oregonlegislature.gov/liz/2025R1/Measures/Overview/HB3187",
        checked: "2026-11-22",
        confidence: "verified",
      },
      {
        citation: "Conn. Gen. Stat. § 31-40aa (PA 21-69)",
        url: "https://www.cga.ct.gov/2021/act/pa/pdf/2021PA-00069-R00HB-06380-PA.pdf",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
  },
  {
    id: "US-APPEARANCE",
    jurisdiction: "US",
    title: "Looks, height and weight",
    inForce: {
      from: "2023-11-22",
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
        rule: "looks/appearance",
        weight: "risky",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y.C. Admin. Code § 8-107; Mich. Comp. Laws § 37.2202",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
  {
    id: "US-CANNABIS",
    jurisdiction: "US",
    title: "Tests for cannabis before hiring",
    inForce: {
      from: "2020-05-10",
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
        rule: "record/cannabis-test",
        places: [
          {
            in: "US-NY-NYC",
            from: "2020-05-10",
            weight: "risky",
            citation: "N.Y.C. Admin. Code § 8-107(31)",
          },
          {
            in: "US-CA",
            from: "2024-01-01",
            weight: "risky",
            citation: "Cal. Gov. Code § 12954",
          },
          {
            in: "US-WA",
            from: "2024-01-01",
            weight: "risky",
            citation: "RCW 49.44.240",
          },
          {
            in: "US-NJ",
            from: "2021-02-22",
            weight: "risky",
            citation: "N.J.S.A. 24:6I-52",
          },
          {
            in: "US-NV",
            from: "2020-01-01",
            weight: "risky",
            citation: "NRS 613.132",
          },
          {
            in: "US-MN",
            from: "2023-08-01",
            weight: "risky",
            citation: "Minn. Stat. § 181.951",
          },
          {
            in: "US-NY",
            from: "2021-03-31",
            weight: "risky",
            citation: "N.Y. Lab. Law § 201-d",
          },
          {
            in: "US-PA-PHILADELPHIA",
            from: "2022-01-01",
            weight: "risky",
            citation: "Philadelphia Code § 9-5501",
          },
          {
            in: "US-DC",
            from: "2023-07-13",
            weight: "risky",
            citation: "D.C. Law 24-190",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y.C. Admin. Code § 8-107(31); Cal. Gov. Code § 12954 and others",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y.C. Admin. Code § 8-107(31)",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Cal. Gov. Code § 12954",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=12954.",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "RCW 49.44.240",
        url: "https://app.leg.wa.gov/RCW/default.aspx?cite=49.44.240",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.J.S.A. 24:6I-52",
        url: "https://www.nj.gov/cannabis/resources/cannabis-laws/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "NRS 613.132",
        url: "https://www.leg.state.nv.us/nrs/nrs-613.html#NRS613Sec132",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Minn. Stat. § 181.951",
        url: "https://www.revisor.mn.gov/statutes/cite/181.951",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y. Lab. Law § 201-d",
        url: "https://www.nysenate.gov/legislation/laws/LAB/201-D",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Philadelphia Code § 9-5501",
        url: "https://codelibrary.amlegal.com/codes/philadelphia/latest/philadelphia_pa/0-0-0-287945",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "D.C. Law 24-190",
        url: "https://code.dccouncil.gov/us/dc/council/laws/24-190",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["No place is known to ask for a statement on cannabis in a posting."],
  },
  {
    id: "US-CREDIT",
    jurisdiction: "US",
    title: "Checks of credit",
    inForce: {
      from: "2015-09-03",
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
        rule: "record/credit-check",
        places: [
          {
            in: "US-NY",
            from: "2026-04-18",
            weight: "illegal",
            citation: "N.Y. Gen. Bus. Law § 380-b",
          },
          {
            in: "US-NY-NYC",
            from: "2015-09-03",
            weight: "illegal",
            citation: "N.Y.C. Admin. Code § 8-107(24)",
          },
          {
            in: "US-CA",
            from: "2012-01-01",
            weight: "risky",
            citation: "Cal. Lab. Code § 1024.5",
          },
          {
            in: "US-CO",
            from: "2013-07-01",
            weight: "risky",
            citation: "C.R.S. 8-2-126",
          },
          {
            in: "US-CT",
            from: "2011-10-01",
            weight: "risky",
            citation: "Conn. Gen. Stat. § 31-51tt",
          },
          {
            in: "US-DC",
            from: "2017-10-01",
            weight: "risky",
            citation: "D.C. Code § 2-1402.11",
          },
          {
            in: "US-HI",
            from: "2009-07-01",
            weight: "risky",
            citation: "HRS § 378-2.7",
          },
          {
            in: "US-IL",
            from: "2011-01-01",
            weight: "risky",
            citation: "820 ILCS 70",
          },
          {
            in: "US-MD",
            from: "2011-10-01",
            weight: "risky",
            citation: "Md. Code, Lab. & Empl. § 3-711",
          },
          {
            in: "US-NV",
            from: "2013-10-01",
            weight: "risky",
            citation: "NRS 613.570",
          },
          {
            in: "US-OR",
            from: "2010-07-01",
            weight: "risky",
            citation: "ORS 659A.320",
          },
          {
            in: "US-VT",
            from: "2012-07-01",
            weight: "risky",
            citation: "21 V.S.A. § 495i",
          },
          {
            in: "US-WA",
            from: "2007-07-22",
            weight: "risky",
            citation: "RCW 19.182.020",
          },
          {
            in: "US-PA-PHILADELPHIA",
            from: "2016-07-07",
            weight: "risky",
            citation: "Philadelphia Code § 9-1130",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.Y. Gen. Bus. Law § 380-b; N.Y.C. Admin. Code § 8-107(24) and others",
        url: "https://www.nysenate.gov/legislation/laws/GBS/380-B",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y. Gen. Bus. Law § 380-b",
        url: "https://www.nysenate.gov/legislation/laws/GBS/380-B",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y.C. Admin. Code § 8-107(24)",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Cal. Lab. Code § 1024.5",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=1024.5.",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "C.R.S. 8-2-126",
        url: "https://leg.colorado.gov/bills/sb13-018",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Conn. Gen. Stat. § 31-51tt",
        url: "https://www.cga.ct.gov/current/pub/chap_557.htm#sec_31-51tt",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "D.C. Code § 2-1402.11",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/2-1402.11",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "HRS § 378-2.7",
        url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0007.htm",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "820 ILCS 70",
        url: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3277&ChapterID=68",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Md. Code, Lab. & Empl. § 3-711",
        url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-711",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "NRS 613.570",
        url: "https://www.leg.state.nv.us/nrs/nrs-613.html#NRS613Sec570",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "ORS 659A.320",
        url: "https://www.oregonlegislature.gov/bills_laws/ors/ors659a.html",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "21 V.S.A. § 495i",
        url: "https://legislature.vermont.gov/statutes/section/21/005/00495i",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "RCW 19.182.020",
        url: "https://app.leg.wa.gov/RCW/default.aspx?cite=19.182.020",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Philadelphia Code § 9-1130",
        url: "https://codelibrary.amlegal.com/codes/philadelphia/latest/philadelphia_pa/0-0-0-195861",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
  },
  {
    id: "US-FAMILY",
    jurisdiction: "US",
    title: "Family life and pregnancy",
    inForce: {
      from: "1978-10-31",
    },
    employers: [{ in: "anywhere", atLeast: 15 }],
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
        rule: "family/status",
        weight: "illegal",
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "42 U.S.C. 2000e(k)",
        url: "https://www.law.cornell.edu/uscode/text/42/2000e#k",
        quote:
          "The terms “because of sex” or “on the basis of sex” include, but are not limited to, because of or on the basis of pregnancy, childbirth, or related medical conditions; and women affected by pregnancy, childbirth, or related medical conditions shall be treated the same for all employment-related purposes",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotation of the section by Gregory Williams, attorney",
      },
    ],
  },
  {
    id: "US-GHOST",
    jurisdiction: "US",
    title: "Postings without a vacancy",
    inForce: {
      from: "2026-11-22",
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
    exemptions: [],
    noDuty: "No law of the United States is known to ask a posting to say whether there is a vacancy.",
    sources: [
      {
        citation: "No statute in force found; N.J. A4625, Cal. AB 1251 and N.Y. S9209 are bills",
        url: "https://legiscan.com/NJ/bill/A4625/2024",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["The fate of California’s AB 1251 is not known."],
  },
  {
    id: "US-NONCOMPETE",
    jurisdiction: "US",
    title: "Non-compete clauses",
    inForce: {
      from: "2023-07-01",
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
        rule: "law/non-compete",
        weight: "best",
        places: [
          {
            in: "US-CA",
            from: "2024-01-01",
            weight: "risky",
            citation: "Cal. Bus. & Prof. Code §§ 16600, 16600.1 and 16600.5",
          },
          {
            in: "US-MN",
            from: "2023-07-01",
            weight: "risky",
            citation: "Minn. Stat. § 181.988",
          },
          {
            in: "US-ND",
            from: "2000-01-01",
            weight: "risky",
            citation: "N.D.C.C. § 9-08-06",
          },
          {
            in: "US-OK",
            from: "2001-06-01",
            weight: "risky",
            citation: "15 O.S. § 219A",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "Cal. Bus. & Prof. Code § 16600 ff.; Minn. Stat. § 181.988; N.D.C.C. § 9-08-06; 15 O.S. § 219A",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=16600",
        checked: "2026-11-22",
        confidence: "recalled",
      },
      {
        citation: "Cal. Bus. & Prof. Code §§ 16600, 16600.1 and 16600.5",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=16600.",
        checked: "2026-11-22",
        confidence: "recalled",
      },
      {
        citation: "Minn. Stat. § 181.988",
        url: "https://www.revisor.mn.gov/statutes/cite/181.988",
        checked: "2026-11-22",
        confidence: "recalled",
      },
      {
        citation: "N.D.C.C. § 9-08-06",
        url: "https://ndlegis.gov/cencode/t09c08.pdf",
        checked: "2026-11-22",
        confidence: "recalled",
      },
      {
        citation: "15 O.S. § 219A",
        url: "https://www.oscn.net/applications/oscn/DeliverDocument.asp?CiteID=438878",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
  {
    id: "US-SALHIST",
    jurisdiction: "US",
    title: "Questions on pay history",
    inForce: {
      from: "2017-10-06",
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
        rule: "law/pay-history",
        weight: "best",
        places: [
          {
            in: "US-CA",
            from: "2018-01-01",
            weight: "illegal",
            citation: "Cal. Lab. Code § 432.3",
          },
          {
            in: "US-CO",
            from: "2021-01-01",
            weight: "illegal",
            citation: "C.R.S. 8-5-102",
          },
          {
            in: "US-CT",
            from: "2019-01-01",
            weight: "illegal",
            citation: "Conn. Gen. Stat. § 31-40z",
          },
          {
            in: "US-DC",
            from: "2024-06-30",
            weight: "illegal",
            citation: "D.C. Code § 32-1451 ff.",
          },
          {
            in: "US-DE",
            from: "2017-12-14",
            weight: "illegal",
            citation: "19 Del. C. § 709B",
          },
          {
            in: "US-HI",
            from: "2019-01-01",
            weight: "illegal",
            citation: "HRS § 378-2.4",
          },
          {
            in: "US-IL",
            from: "2019-09-29",
            weight: "illegal",
            citation: "820 ILCS 112/10",
          },
          {
            in: "US-MA",
            from: "2018-07-01",
            weight: "illegal",
            citation: "G.L. c. 149, § 105A",
          },
          {
            in: "US-MD",
            from: "2020-10-01",
            weight: "illegal",
            citation: "Md. Code, Lab. & Empl. § 3-304.2",
          },
          {
            in: "US-ME",
            from: "2019-09-17",
            weight: "illegal",
            citation: "26 M.R.S. § 628-A",
          },
          {
            in: "US-MN",
            from: "2024-01-01",
            weight: "illegal",
            citation: "Minn. Stat. § 363A.08, subd. 8",
          },
          {
            in: "US-NJ",
            from: "2020-01-01",
            weight: "illegal",
            citation: "N.J.S.A. 34:6B-20",
          },
          {
            in: "US-NV",
            from: "2021-10-01",
            weight: "illegal",
            citation: "NRS 613.133",
          },
          {
            in: "US-NY",
            from: "2020-01-06",
            weight: "illegal",
            citation: "N.Y. Lab. Law § 194-a",
          },
          {
            in: "US-NY-NYC",
            from: "2017-10-31",
            weight: "illegal",
            citation: "N.Y.C. Admin. Code § 8-107(25)",
          },
          {
            in: "US-OR",
            from: "2017-10-06",
            weight: "illegal",
            citation: "ORS 659A.357",
          },
          {
            in: "US-PA-PHILADELPHIA",
            from: "2020-09-01",
            weight: "illegal",
            citation: "Philadelphia Code § 9-1131",
          },
          {
            in: "US-RI",
            from: "2023-01-01",
            weight: "illegal",
            citation: "R.I. Gen. Laws § 28-6-22",
          },
          {
            in: "US-VT",
            from: "2018-07-01",
            weight: "illegal",
            citation: "21 V.S.A. § 495m",
          },
          {
            in: "US-WA",
            from: "2019-07-28",
            weight: "illegal",
            citation: "RCW 49.58.100",
          },
          {
            in: "US-VA",
            from: "2026-07-01",
            weight: "illegal",
            citation: "Va. Code § 40.1-28.7:12",
          },
          {
            in: "US-OH-COLUMBUS",
            from: "2024-03-01",
            weight: "illegal",
            citation: "Columbus City Code ch. 2335",
          },
          {
            in: "US-OH-CLEVELAND",
            from: "2025-10-27",
            weight: "illegal",
            citation: "Cleveland Codified Ordinances ch. 669",
          },
          {
            in: "US-OH-TOLEDO",
            from: "2020-06-25",
            weight: "illegal",
            citation: "Toledo Mun. Code ch. 768",
          },
          {
            in: "US-OH-CINCINNATI",
            from: "2020-03-13",
            weight: "illegal",
            citation: "Cincinnati Mun. Code ch. 804",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "No law of the United States: laws of about two dozen states and cities",
        url: "https://www.nyc.gov/site/cchr/media/salary-history.page",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Va. Code § 40.1-28.7:12",
        url: "https://law.lis.virginia.gov/vacode/40.1-28.7:12/",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "law firms, several agreeing",
      },
      {
        citation: "Columbus City Code ch. 2335",
        url: "https://library.municode.com/oh/columbus/codes/code_of_ordinances?nodeId=TIT23GEOF_CH2335PRUSSAHI",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "law firms, several agreeing",
      },
      {
        citation: "Cleveland Codified Ordinances ch. 669",
        url: "https://codelibrary.amlegal.com/codes/cleveland/latest/cleveland_oh/0-0-0-87669",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "law firms, several agreeing",
      },
      {
        citation: "Toledo Mun. Code ch. 768",
        url: "https://codelibrary.amlegal.com/codes/toledo/latest/toledo_oh/0-0-0-159356",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "law firms, several agreeing",
      },
      {
        citation: "Cincinnati Mun. Code ch. 804",
        url: "https://library.municode.com/oh/cincinnati/codes/code_of_ordinances?nodeId=TITVIIIBURE_CH804PRSAHI",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "law firms, several agreeing",
      },
      {
        citation: "Cal. Lab. Code § 432.3",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3.",
        quote:
          "An employer shall not, orally or in writing, personally or through an agent, seek salary history information, including compensation and benefits, about an applicant for employment.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section, current through the session of 2024",
      },
      {
        citation: "C.R.S. 8-5-102",
        url: "https://leg.colorado.gov/bills/sb19-085",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Conn. Gen. Stat. § 31-40z",
        url: "https://www.cga.ct.gov/current/pub/chap_557.htm#sec_31-40z",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "D.C. Code § 32-1451 ff.",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1452",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "19 Del. C. § 709B",
        url: "https://delcode.delaware.gov/title19/c007/sc01/index.html#709B",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "HRS § 378-2.4",
        url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0004.htm",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "820 ILCS 112/10",
        url: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2494&ChapterID=68",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "G.L. c. 149, § 105A",
        url: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section105A",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Md. Code, Lab. & Empl. § 3-304.2",
        url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-304.2",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "26 M.R.S. § 628-A",
        url: "https://legislature.maine.gov/statutes/26/title26sec628-A.html",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Minn. Stat. § 363A.08, subd. 8",
        url: "https://www.revisor.mn.gov/statutes/cite/363A.08",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.J.S.A. 34:6B-20",
        url: "https://www.nj.gov/labor/myworkrights/wages/equal-pay/",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "NRS 613.133",
        url: "https://www.leg.state.nv.us/nrs/nrs-613.html#NRS613Sec133",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y. Lab. Law § 194-a",
        url: "https://www.nysenate.gov/legislation/laws/LAB/194-A",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y.C. Admin. Code § 8-107(25)",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "ORS 659A.357",
        url: "https://www.oregonlegislature.gov/bills_laws/ors/ors659a.html",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "Philadelphia Code § 9-1131",
        url: "https://codelibrary.amlegal.com/codes/philadelphia/latest/philadelphia_pa/0-0-0-195869",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "R.I. Gen. Laws § 28-6-22",
        url: "http://webserver.rilegislature.gov/Statutes/TITLE28/28-6/28-6-22.htm",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "21 V.S.A. § 495m",
        url: "https://legislature.vermont.gov/statutes/section/21/005/00495m",
        quote:
          "An employer shall not: (1) inquire about or seek information regarding a prospective employee’s current or past compensation from either the prospective employee or a current or former employer of the prospective employee;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of the section at lawserver.com",
      },
      {
        citation: "RCW 49.58.100",
        url: "https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.100",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: [
      "The list of places may not be complete; elsewhere the question is a risk.",
      "In several places it may be asked once an offer with pay is made.",
    ],
  },
  {
    id: "US-STRIKE",
    jurisdiction: "US",
    title: "Strikes and lockouts",
    inForce: {
      from: "2026-11-22",
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
    exemptions: [],
    noDuty:
      "Some states ask a posting to tell of an ongoing strike or lockout; whether there is one is not known to the tool.",
    sources: [
      {
        citation: "Cal. Lab. Code § 973 and others",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=973.",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
  {
    id: "US-UNEMP",
    jurisdiction: "US",
    title: "Shutting out the unemployed",
    inForce: {
      from: "2011-06-01",
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
        rule: "law/job-status",
        places: [
          {
            in: "US-NJ",
            from: "2011-06-01",
            weight: "illegal",
            citation: "N.J.S.A. 34:8B-1 and -2",
          },
          {
            in: "US-OR",
            from: "2012-07-01",
            weight: "illegal",
            citation: "ORS 659A.550",
          },
          {
            in: "US-DC",
            from: "2012-05-31",
            weight: "illegal",
            citation: "D.C. Code § 32-1361 ff. (Unemployed Anti-Discrimination Act of 2012)",
          },
          {
            in: "US-NY-NYC",
            from: "2013-06-11",
            weight: "illegal",
            citation: "N.Y.C. Admin. Code § 8-107(21)",
          },
        ],
      },
    ],
    exemptions: [],
    sources: [
      {
        citation: "N.J.S.A. 34:8B-1; ORS 659A.550; D.C. Code § 32-1361; N.Y.C. Admin. Code § 8-107(21)",
        url: "https://www.oregonlaws.org/ors/659A.550",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.J.S.A. 34:8B-1 and -2",
        url: "https://pub.njleg.state.nj.us/Bills/2010/PL11/40_.HTM",
        quote:
          "no employer or employer’s agent, representative, or designee shall knowingly or purposefully publish, in print or on the Internet, an advertisement for any job vacancy in this State that contains one or more of the following: a. Any provision stating that the qualifications for a job include current employment;",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the copy of P.L. 2011, c. 40 at scribd.com",
      },
      {
        citation: "ORS 659A.550",
        url: "https://www.oregonlegislature.gov/bills_laws/ors/ors659a.html",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "D.C. Code § 32-1361 ff. (Unemployed Anti-Discrimination Act of 2012)",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1362",
        checked: "2026-11-22",
        confidence: "secondary",
      },
      {
        citation: "N.Y.C. Admin. Code § 8-107(21)",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCadmin/0-0-0-130222",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "In New Jersey USD 1,000 for a first, 5,000 for a second and 10,000 for each further violation.",
  },
];
