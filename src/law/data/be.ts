import type { Law } from "../law.ts";

const decree = "Decree of the French Community on pay transparency in the public sector";

/** Belgium: only the public sector of the French Community must state the starting pay. */
export const be: readonly Law[] = [
  {
    id: "BE-PAY",
    jurisdiction: "BE",
    title: "Starting pay in postings of the French Community’s public sector",
    inForce: { from: "2025-01-01" },
    employers: [],
    only: ["public"],
    reach: { remote: "unsettled" },
    postings: { internal: "unsettled", notices: "unsettled" },
    duties: [{ kind: "pay", citation: decree, fixed: "met", openTop: "met", openBottom: "unsettled" }],
    exemptions: [],
    isTextUnseen: true,
    sources: [
      {
        citation: decree,
        url: "https://eur-lex.europa.eu/legal-content/EN/NIM/?uri=CELEX:32023L0970",
        checked: "2026-11-30",
        confidence: "secondary",
        by: "trackers of law firms",
      },
    ],
    unsettled: [
      "Which public employers outside the French Community are bound.",
      "For private employers the directive is not in national law.",
    ],
  },
];
