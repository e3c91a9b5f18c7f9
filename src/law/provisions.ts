import type { Day } from "../role/role-spec.ts";

/** The provision that something comes from, and its own period where it differs from that of the law. */
export interface Provision {
  /** The citation of one of the law's sources. */
  readonly citation: string;
  readonly from?: Day;
  readonly until?: Day;
}

/** Something to do outside the text of a posting. */
export interface Act extends Provision {
  /** What to do: a full sentence. */
  readonly what: string;
  readonly due: Due;
  /** Only for postings that the employer makes in this way. */
  readonly of?: "external" | "internal";
}

/** A day that follows from the posting's own: a number of days after it, or before it where the number is below zero. */
export interface Due {
  readonly after: "posted" | "closes";
  readonly days: number;
  readonly years?: number;
  /** Working days, from Monday to Friday; holidays are not known to the tool. */
  readonly working?: true;
}

/** A law that is on its way. */
export interface Pending {
  readonly stage: "announced" | "draft" | "consultation" | "bill" | "passed";
  /** The day on which it is expected to bind. Absent: nobody says. */
  readonly expected?: Day;
  /** What it would require: a full sentence. */
  readonly what: string;
  readonly citation: string;
}

/** A duty that is due outside the posting. */
export interface LaterDuty extends Provision {
  readonly moment: "before-interview" | "before-offer" | "on-request" | "when-used";
  /** What is owed then: a full sentence. */
  readonly what: string;
}
