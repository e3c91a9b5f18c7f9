import type { Law } from "../law.ts";

/** What is known of a place in which no duty to state the pay in a posting is in force. */
export interface NoPostingDuty {
  /** The code of the place; its record is called after it: `CA-AB-PAY`. */
  readonly place: string;
  readonly from: string;
  /** That there is no duty, and what there is instead: a full sentence. */
  readonly says?: string;
  /** Where it is not even known whether there is a duty: why, a full sentence. */
  readonly unestablished?: string;
  readonly source: Law["sources"][0];
  readonly pending?: Law["pending"];
  readonly unsettled?: readonly string[];
}

/** The record of a place without a duty to state the pay in postings. */
export function noPostingDuty({ place, from, says, unestablished, source, pending, unsettled }: NoPostingDuty): Law {
  return {
    id: `${place}-PAY`,
    jurisdiction: place,
    title: unestablished === undefined ? "No posting duty" : "Pay in postings, not established",
    inForce: { from },
    employers: [],
    reach: { remote: "applies" },
    postings: { internal: "covered", notices: "unsettled" },
    duties: [],
    exemptions: [],
    ...(says === undefined ? {} : { noDuty: says }),
    ...(unestablished === undefined ? {} : { unestablished }),
    ...(pending === undefined ? {} : { pending }),
    sources: [source],
    ...(unsettled === undefined ? {} : { unsettled }),
  };
}
