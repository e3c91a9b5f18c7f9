import type { Law } from "../law.ts";

/** Columbus, Ohio. */
export const usOhColumbus: readonly Law[] = [
  {
    id: "US-OH-COLUMBUS",
    jurisdiction: "US-OH-COLUMBUS",
    title: "Reasonable salary range in postings",
    inForce: {
      from: "2025-12-03",
      firm: {
        from: "2027-01-01",
        reason: "Columbus enforces its ordinance from 2027-01-01, so until then this is a risk.",
      },
    },
    employers: [{ in: "US-OH-COLUMBUS", atLeast: 15 }],
    reach: { remote: "outside", why: "Columbus covers jobs to be performed within the city." },
    postings: { internal: "excluded", notices: "excluded", only: "with-qualifications-or-description" },
    duties: [
      { kind: "pay", citation: "Columbus City Code ch. 2335 (Ord. 2898-2025)", fixed: "unsettled", doubtfulSpread: 1 },
    ],
    exemptions: [
      {
        employment: ["contractor"],
        effect: "excluded",
        reason: "The ordinance does not cover independent contractors.",
      },
    ],
    exemptEmployers: [
      {
        kind: "public",
        effect: "unsettled",
        reason: "The ordinance binds the City of Columbus and no other government.",
      },
    ],
    sources: [
      {
        citation: "Columbus City Code ch. 2335 (Ord. 2898-2025)",
        url: "https://ogletree.com/insights-resources/blog-posts/columbus-ohio-enacts-new-pay-transparency-ordinance-requiring-salary-ranges-in-job-postings",
        checked: "2026-11-22",
        confidence: "secondary",
      },
    ],
    regulator: "Columbus Community Relations Commission",
    unsettled: ["The penalties for the new duty.", "Whether a single figure is a range or scale."],
  },
];
