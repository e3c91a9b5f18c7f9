import type { Law } from "../law.ts";

/** Ontario: pay, artificial intelligence and vacancies, all since 2026-01-01. The requirement of Canadian experience is a matter of phrases. */
export const caOn: readonly Law[] = [
  {
    id: "CA-ON-AI",
    jurisdiction: "CA-ON",
    title: "Disclosure of artificial intelligence in screening",
    inForce: { from: "2026-01-01" },
    employers: [{ in: "anywhere", atLeast: 25 }],
    reach: {
      remote: "unsettled",
      why: "Ontario covers work done there; whether a role that merely could be done there is covered is open.",
    },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [
      {
        kind: "statement",
        citation: "Employment Standards Act, 2000, s. 8.4; O. Reg. 476/24, s. 2",
        topic: "ai-screening",
      },
    ],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
      },
    ],
    exemptions: [
      {
        employment: ["contractor", "volunteer"],
        effect: "excluded",
        reason: "The Employment Standards Act covers employees only.",
      },
    ],
    sources: [
      {
        citation: "Employment Standards Act, 2000, s. 8.4; O. Reg. 476/24, s. 2",
        url: "https://www.ontario.ca/laws/regulation/240476",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
    penalty: "Fines of up to CAD 100,000 for a person and 100,000 to 500,000 for a corporation.",
    regulator: "Ontario Ministry of Labour, Immigration, Training and Skills Development",
    unsettled: ["The verbs screen, assess and select are not defined."],
  },
  {
    id: "CA-ON-PAY",
    jurisdiction: "CA-ON",
    title: "Pay or pay range in publicly advertised postings",
    inForce: { from: "2026-01-01" },
    employers: [{ in: "anywhere", atLeast: 25 }],
    reach: {
      remote: "unsettled",
      why: "Ontario covers work done there; whether a role that merely could be done there is covered is open.",
    },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [
      {
        kind: "pay",
        citation: "Employment Standards Act, 2000, s. 8.2; O. Reg. 476/24, s. 3",
        fixed: "met",
        openTop: "unsettled",
        openBottom: "unsettled",
        cap: { currency: "CAD", width: 50000, exemptAbove: 200000 },
      },
    ],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
      },
    ],
    exemptions: [
      {
        employment: ["contractor", "volunteer"],
        effect: "excluded",
        reason: "The Employment Standards Act covers employees only.",
      },
    ],
    acts: [
      {
        citation: "Employment Standards Act, 2000, s. 15(7.1)",
        what: "Keep every publicly advertised posting and the application form that goes with it for three years after the posting was last open to the public.",
        due: { after: "closes", days: 0, years: 3 },
        of: "external",
      },
    ],
    sources: [
      {
        citation: "Employment Standards Act, 2000, s. 8.2; O. Reg. 476/24, s. 3",
        url: "https://www.ontario.ca/laws/regulation/240476",
        checked: "2026-12-01",
        confidence: "secondary",
        by: "HRPA with WeirFoulds, and Littler",
      },
      {
        citation: "Employment Standards Act, 2000, s. 15(7.1)",
        url: "https://www.ontario.ca/laws/statute/00e41",
        checked: "2026-12-01",
        confidence: "secondary",
        by: "Progressive Legal and S.D. Law on the retention of postings; the number of the subsection is recalled",
      },
    ],
    penalty: "Fines of up to CAD 100,000 for a person and 100,000 to 500,000 for a corporation.",
    regulator: "Ontario Ministry of Labour, Immigration, Training and Skills Development",
    unsettled: ["The Act does not name open-ended pay; its width cannot be shown to keep within the limit."],
  },
  {
    id: "CA-ON-VACANCY",
    jurisdiction: "CA-ON",
    title: "Statement on an existing vacancy",
    inForce: { from: "2026-01-01" },
    employers: [{ in: "anywhere", atLeast: 25 }],
    reach: {
      remote: "unsettled",
      why: "Ontario covers work done there; whether a role that merely could be done there is covered is open.",
    },
    postings: { internal: "excluded", notices: "excluded" },
    duties: [{ kind: "statement", citation: "Employment Standards Act, 2000, s. 8.5", topic: "vacancy" }],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
      },
    ],
    exemptions: [
      {
        employment: ["contractor", "volunteer"],
        effect: "excluded",
        reason: "The Employment Standards Act covers employees only.",
      },
    ],
    sources: [
      {
        citation: "Employment Standards Act, 2000, s. 8.5",
        url: "https://www.ontario.ca/laws/statute/00e41",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    penalty: "Fines of up to CAD 100,000 for a person and 100,000 to 500,000 for a corporation.",
    regulator: "Ontario Ministry of Labour, Immigration, Training and Skills Development",
    unsettled: ["Whether a posting for a talent pool must say that there is no vacancy."],
  },
  {
    id: "CA-ON-CANEXP",
    jurisdiction: "CA-ON",
    title: "No requirement of Canadian experience",
    inForce: {
      from: "2026-01-01",
    },
    employers: [
      {
        in: "anywhere",
        atLeast: 25,
      },
    ],
    reach: {
      remote: "unsettled",
      why: "Ontario covers work done there; whether a role that merely could be done there is covered is open.",
    },
    postings: {
      internal: "excluded",
      notices: "excluded",
    },
    duties: [],
    forbids: [
      {
        rule: "origin/local-experience",
        weight: "illegal",
      },
      {
        rule: "origin/local-experience-preferred",
        weight: "risky",
      },
    ],
    exemptEmployers: [
      {
        kind: "federally-regulated",
        effect: "excluded",
        reason:
          "Employers under federal labour law, such as banks and airlines, are not bound by provincial employment standards.",
      },
    ],
    exemptions: [
      {
        employment: ["contractor", "volunteer"],
        effect: "excluded",
        reason: "The Employment Standards Act covers employees only.",
      },
    ],
    sources: [
      {
        citation: "Employment Standards Act, 2000, s. 8.3",
        url: "https://www.ontario.ca/laws/statute/00e41",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Ontario Ministry of Labour, Immigration, Training and Skills Development",
  },
  {
    id: "CA-ON-NONCOMPETE",
    jurisdiction: "CA-ON",
    title: "Non-compete agreements",
    inForce: {
      from: "2021-10-25",
    },
    employers: [],
    reach: {
      remote: "unsettled",
      why: "Ontario covers work done there; whether a role that merely could be done there is covered is open.",
    },
    postings: {
      internal: "covered",
      notices: "covered",
    },
    duties: [],
    forbids: [
      {
        rule: "law/non-compete",
        weight: "risky",
      },
    ],
    exemptions: [
      {
        employment: ["contractor", "volunteer"],
        effect: "excluded",
        reason: "The Employment Standards Act covers employees only.",
      },
    ],
    sources: [
      {
        citation: "Employment Standards Act, 2000, s. 67.2",
        url: "https://www.ontario.ca/laws/statute/00e41",
        checked: "2026-11-22",
        confidence: "recalled",
      },
    ],
  },
];
