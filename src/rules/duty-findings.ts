import type { Finding, Fix, Severity } from "../diagnostic.ts";
import type { DutyName } from "../law/duties.ts";
import type { Verdict, VerdictDuty } from "../law/judge.ts";
import { placeName } from "../role/places.ts";
import type { Span } from "../source/span.ts";
import type { Subject } from "./subject.ts";

/** Where the absence of what a law asks for shows, and what would mend it. */
export interface DutyPlace {
  readonly place: (subject: Subject) => Span;
  /** What to do, in one sentence with a correct line. */
  readonly remedy?: string;
  readonly fix?: (subject: Subject) => Fix;
}

/** One finding for each law whose duty of this name is not met; advice of a law is left out where another law is not met. */
export function dutyFindings(subject: Subject, name: DutyName, { place, remedy, fix }: DutyPlace): readonly Finding[] {
  if (subject.document.isBroken) return [];
  const unmet = subject.verdicts.flatMap((verdict) =>
    verdict.duties.filter((one) => isOpen(verdict, one, name)).map((duty) => ({ verdict, duty })),
  );
  const breaches = unmet.filter(({ duty }) => duty.isAdvice === undefined);
  return (breaches.length > 0 ? breaches : unmet).map(({ verdict, duty }) => ({
    message: `${placeName(verdict.jurisdiction)} (${verdict.law}): ${duty.reason}${duty.isAdvice === true || remedy === undefined ? "" : ` ${remedy}`}`,
    span: place(subject),
    severity: severityOf(verdict, duty),
    law: verdict.law,
    citation: verdict.citation,
    url: verdict.url,
    ...(fix === undefined ? {} : { fix: fix(subject) }),
  }));
}

function isOpen({ verdict }: Verdict, { duty, met, isAdvice }: VerdictDuty, name: DutyName): boolean {
  if (duty !== name) return false;
  return isAdvice === true || ((verdict === "fail" || verdict === "risk") && met !== true);
}

function severityOf({ verdict }: Verdict, { met, isAdvice }: VerdictDuty): Severity {
  if (isAdvice === true) return "info";
  return verdict === "fail" && met === false ? "error" : "warning";
}
