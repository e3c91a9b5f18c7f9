import type { Law } from "../law.ts";

/** Toledo, Ohio. */
export const usOhToledo: readonly Law[] = [
  {
    id: "US-OH-TOLEDO",
    jurisdiction: "US-OH-TOLEDO",
    title: "Pay scale on request",
    inForce: { from: "2020-06-25" },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    later: [
      {
        citation: "Toledo Mun. Code § 768.02(c)",
        moment: "on-request",
        what: "Toledo requires the pay scale on request after a conditional offer.",
      },
    ],
    sources: [
      {
        citation: "Toledo Mun. Code § 768.02(c)",
        url: "https://codelibrary.amlegal.com/codes/toledo/latest/toledo_oh/0-0-0-159356",
        checked: "2026-11-22",
        confidence: "verified",
      },
    ],
  },
];
