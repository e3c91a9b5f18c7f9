import type { Finding, LawReference, Severity } from "../diagnostic.ts";
import type { DutyName } from "../law/duties.ts";
import type { Verdict } from "../law/judge.ts";
import { nameOf } from "../law/reasons.ts";
import type { VerdictDuty } from "../law/verdict-duty.ts";
import { capitalised } from "../source/capitals.ts";
import type { Span } from "../source/span.ts";
import type { Subject } from "./subject.ts";

/** Where the absence of what a law requires shows, and what would put it right. */
export interface DutyPlace {
  readonly place: (subject: Subject) => Span;
  /** What to do, in one sentence with a correct line. */
  readonly remedy?: string;
}

/**
 * One finding for each cause: the laws whose duty of this name is not met for the same reason are in it together. Advice of a law is
 * left out where another law is not met. In a draft, which is never published, what a law still requires is a note.
 */
export function dutyFindings(subject: Subject, name: DutyName, { place, remedy }: DutyPlace): readonly Finding[] {
  if (subject.document.isBroken) return [];
  const open = openDuties(subject, name);
  // A field that cannot be read has an error of its own at the same place.
  const told = open.filter(({ duty }) => duty.unread === undefined || !isFieldError(subject, duty.unread.field));
  const breaches = told.filter(({ duty }) => duty.isAdvice === undefined);
  return causesOf(breaches.length > 0 ? breaches : told).map((cause) => {
    const [{ verdict, duty }] = cause;
    const { unread } = duty;
    const todo = unread === undefined || unread.readings.length === 0 ? remedy : "Write the one that you mean.";
    const sentences = [
      duty.reason,
      ...(duty.isAdvice === true ? [] : [whoRequires(cause)]),
      ...(duty.isAdvice === true || todo === undefined ? [] : [todo]),
    ];
    return {
      message: sentences.join(" "),
      span: place(subject),
      severity: subject.role.status === "draft" ? "info" : severityOf(verdict, duty),
      law: verdict.law,
      citation: duty.citation,
      url: duty.url,
      laws: cause.map(lawOf),
      ...(unread !== undefined && unread.readings.length > 0 && { suggestions: unread.readings }),
    };
  });
}

function isFieldError({ document }: Subject, field: string): boolean {
  return document.fields[field] !== undefined;
}

/** Whether a rule of this duty's name has a finding, so that no other rule needs to report the same lack. */
export function isReportedByLaw(subject: Pick<Subject, "verdicts">, name: DutyName): boolean {
  return openDuties(subject, name).length > 0;
}

function openDuties({ verdicts }: Pick<Subject, "verdicts">, name: DutyName): readonly OpenDuty[] {
  return verdicts.flatMap((verdict) =>
    verdict.duties.filter((one) => isOpen(verdict, one, name)).map((duty) => ({ verdict, duty })),
  );
}

/** A duty that a law finds open. */
interface OpenDuty {
  readonly verdict: Verdict;
  readonly duty: VerdictDuty;
}

type Cause = readonly [OpenDuty, ...OpenDuty[]];

/** The open duties by their reason, each group with the heaviest first. */
function causesOf(open: readonly OpenDuty[]): readonly Cause[] {
  const groups = new Map<string, [OpenDuty, ...OpenDuty[]]>();
  for (const one of open) {
    const group = groups.get(one.duty.reason);
    if (group === undefined) groups.set(one.duty.reason, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => heaviestFirst(group));
}

function heaviestFirst([first, ...others]: Cause): Cause {
  const [heaviest = first, ...rest] = [first, ...others].toSorted((a, b) => rankOf(a) - rankOf(b));
  return [heaviest, ...rest];
}

function rankOf({ verdict, duty }: OpenDuty): number {
  return (["error", "warning", "info"] as const).indexOf(severityOf(verdict, duty));
}

/** More places than these are counted. */
const mostNamed = 4;

/** "Colorado requires it." "Colorado and Illinois require it; New Jersey may." "14 places require it: California, Colorado, …" */
function whoRequires(cause: Cause): string {
  const namesOf = (isCertain: boolean): readonly string[] => [
    ...new Set(
      cause
        .filter(({ verdict, duty }) => requiresForCertain(verdict, duty) === isCertain)
        .map(({ verdict }) => nameOf(verdict.jurisdiction)),
    ),
  ];
  const certain = namesOf(true);
  const perhaps = namesOf(false).filter((place) => !certain.includes(place));
  if (certain.length === 0) return capitalised(`${shown(perhaps, "may require it")}.`);
  const head = capitalised(shown(certain, certain.length === 1 ? "requires it" : "require it"));
  return perhaps.length === 0 ? `${head}.` : `${head}; ${shown(perhaps, "may")}.`;
}

/** What is typed and cannot be read is a warning, and the law requires it all the same. */
function requiresForCertain(verdict: Verdict, duty: VerdictDuty): boolean {
  return duty.unread !== undefined || severityOf(verdict, duty) === "error";
}

function shown(places: readonly string[], verb: string): string {
  if (places.length <= mostNamed) return `${spoken(places)} ${verb}`;
  return `${places.length} places ${verb}: ${places.slice(0, mostNamed).join(", ")}, …`;
}

function spoken(places: readonly string[]): string {
  const last = places.at(-1) ?? "";
  return places.length < 2 ? last : `${places.slice(0, -1).join(", ")} and ${last}`;
}

function lawOf({ verdict, duty }: OpenDuty): LawReference {
  const { citation, url } = duty;
  return { law: verdict.law, citation, url, weight: weights[severityOf(verdict, duty)] };
}

const weights: Readonly<Record<Severity, LawReference["weight"]>> = {
  error: "illegal",
  warning: "risky",
  info: "best",
};

function isOpen({ verdict }: Verdict, { duty, met, isAdvice }: VerdictDuty, name: DutyName): boolean {
  if (duty !== name) return false;
  return isAdvice === true || ((verdict === "fail" || verdict === "risk") && met !== true);
}

function severityOf({ verdict }: Verdict, { met, isAdvice, isRisk }: VerdictDuty): Severity {
  if (isAdvice === true) return "info";
  return verdict === "fail" && met === false && isRisk === undefined ? "error" : "warning";
}
