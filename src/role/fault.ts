import type { Finding } from "../diagnostic.ts";

/** What can be wrong with the shape of a role spec; each kind is the rule `field/<kind>` or, for pay, `pay/<kind>`. */
const faultKinds = [
  "encoding",
  "too-complex",
  "front-matter",
  "syntax",
  "lost-text",
  "duplicate",
  "unknown",
  "missing",
  "unreadable",
  "pay-unreadable",
  "pay-doubtful",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A fault met while reading. It is not thrown: the rule of its kind reports it. */
export interface Fault extends Finding {
  readonly kind: FaultKind;
}
