import type { Law } from "../law.ts";

const wage = {
  id: "SK-PAY",
  jurisdiction: "SK",
  title: "Employment Services Act: basic wage in job advertisements",
  employers: [],
  reach: { remote: "unsettled" },
  postings: { internal: "unsettled", notices: "unsettled" },
  exemptions: [
    { employment: ["contractor"], effect: "excluded", reason: "The law covers employees, not freelancers." },
  ],
  citation: "Act 5/2004 on Employment Services § 62, as amended by Act 63/2018",
  url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2004/5/",
  checked: "2026-11-22",
  confidence: "secondary",
  penalty: "Up to about EUR 33,000; about EUR 100,000 for contracts below the advertised wage.",
  regulator: "National Labour Inspectorate",
  unsettled: ["Whether the Equal Pay Act of 2026 touched § 62."],
} as const satisfies Omit<Law, "inForce" | "duties">;

/** Slovakia. Questions on pay history are forbidden since the Equal Pay Act of 2026, and never were by § 62. */
export const sk: readonly Law[] = [
  {
    ...wage,
    inForce: { from: "2018-05-01", until: "2026-06-06" },
    duties: [{ kind: "pay", fixed: "met", openTop: "met", openBottom: "unsettled" }],
  },
  {
    ...wage,
    inForce: { from: "2026-06-07" },
    duties: [{ kind: "pay", fixed: "met", openTop: "met", openBottom: "unsettled" }],
    forbids: [
      { wording: "pay-history/asked", weight: "illegal" },
      { wording: "pay-history/european", weight: "illegal" },
    ],
  },
];
