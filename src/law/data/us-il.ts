import type { Law } from "../law.ts";

/** Illinois. A link to a public page with pay and benefits is enough. */
export const usIl: readonly Law[] = [
  {
    id: "US-IL",
    jurisdiction: "US-IL",
    title: "Equal Pay Act: pay scale and benefits in postings",
    inForce: { from: "2025-01-01" },
    employers: [
      { in: "anywhere", atLeast: 15 },
      { in: "US-IL", atLeast: 1 },
    ],
    reach: {
      remote: "unsettled",
      reportsThere: "any",
      why: "Illinois covers a role that can be done from anywhere only if the employer could foresee work or reporting there.",
    },
    postings: { internal: "covered", notices: "excluded" },
    duties: [
      {
        kind: "pay",
        citation: "820 ILCS 112/10(b-25)",
        fixed: "met",
        link: "met",
        doubtfulSpread: 1,
      },
      { kind: "benefits", citation: "820 ILCS 112/5", link: "met" },
      { kind: "other-pay", citation: "820 ILCS 112/5" },
    ],
    exemptions: [],
    sources: [
      {
        citation: "820 ILCS 112/10(b-25)",
        url: "https://ilga.gov/legislation/103/HB/10300HB3129enr.htm",
        quote:
          "It is unlawful for an employer with 15 or more employees to fail to include the pay scale and benefits for a position in any specific job posting. The inclusion of a hyperlink to a publicly viewable webpage that includes the pay scale and benefits satisfies the requirements for inclusion under this subsection.",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotation of the enacted text by Navigant Law",
      },
      {
        citation: "820 ILCS 112/5",
        url: "https://ilga.gov/legislation/103/HB/10300HB3129enr.htm",
        quote:
          "“Pay scale and benefits” [means] the wage or salary, or the wage or salary range, and a general description of the benefits and other compensation, including, but not limited to, bonuses, stock options, or other incentives the employer reasonably expects in good faith to offer for the position",
        checked: "2026-12-01",
        confidence: "verified",
        by: "the quotations of the enacted text by Navigant Law and KTJ",
      },
    ],
    cure: "14 days for a first, 7 days for a second violation of an active posting.",
    penalty: "Up to $500, $2,500 and $10,000.",
    regulator: "Illinois Department of Labor",
    unsettled: ["What a job that is paid by commission alone must state."],
  },
  {
    id: "US-IL-AI",
    jurisdiction: "US-IL",
    title: "Artificial intelligence in recruitment",
    inForce: {
      from: "2026-01-01",
    },
    employers: [],
    reach: {
      remote: "unsettled",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [
      {
        kind: "statement",
        citation: "775 ILCS 5/2-102 (P.A. 103-0804)",
        topic: "ai-screening",
        weight: "risky",
      },
    ],
    exemptions: [],
    noDuty:
      "Illinois asks for a notice where artificial intelligence takes part in hiring, and the role does not say that it does.",
    sources: [
      {
        citation: "775 ILCS 5/2-102 (P.A. 103-0804)",
        url: "https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=103-0804",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    unsettled: ["Draft rules on the notice were withdrawn on 2026-06-02; whether the posting must carry it is open."],
  },
];
