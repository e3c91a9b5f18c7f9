import type { Employment } from "../role/role-spec.ts";
import type { EmployerKind } from "../settings/settings.ts";

/** Which roles the law reaches besides those done in its place. */
export interface Reach {
  /** A remote role that could be done from the place, as from others. */
  readonly remote: "applies" | "unsettled" | "outside";
  /** A remote role that names the place, or a part of it, among several. Absent: applies. */
  readonly named?: "unsettled" | "outside";
  /** Work elsewhere that reports to a supervisor or an office in the place; `remote`: only if the work is remote. */
  readonly reportsThere?: "any" | "remote";
  /** `remote` counts only where nothing says where the role reports to; a role that reports elsewhere is out of reach. */
  readonly reportsElsewhere?: "outside";
  /** Telling residents of the place not to apply changes nothing. Absent: it is open whether it does. */
  readonly excludedResidents?: "no-effect";
  /** Why remote work is unsettled or outside: a full sentence. */
  readonly why?: string;
}

export type Coverage = "covered" | "excluded" | "unsettled";

/** Which postings the law covers. */
export interface Postings {
  readonly internal: Coverage;
  /** General notices without a specific opening. */
  readonly notices: Coverage;
  /** The law covers only postings that state qualifications, or that state these or describe the job. */
  readonly only?: "with-qualifications" | "with-qualifications-or-description";
}

/** A role whose every kind of employment is one of these. */
export interface Exemption {
  readonly employment: readonly Employment[];
  readonly effect: "excluded" | "unsettled";
  /** A full sentence. */
  readonly reason: string;
}

export interface EmployerExemption {
  readonly kind: EmployerKind;
  readonly effect: "excluded" | "unsettled";
  /** A full sentence. */
  readonly reason: string;
}
