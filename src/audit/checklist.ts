import { recordFor, type Verdict } from "../law/judge.ts";
import { sourceOf } from "../law/law-source.ts";
import type { Due, LaterDuty } from "../law/provisions.ts";
import { addDays } from "../role/dates.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";

/** Something that a law requires outside the text of a posting: a line to tick off, never a finding. */
export interface ChecklistItem {
  readonly law: string;
  readonly what: string;
  /** The day by which, or until which, where the posting's own days tell it. */
  readonly day?: Day;
  readonly moment?: LaterDuty["moment"];
  readonly citation: string;
  readonly url: string;
}

/** What the laws that reach a role require around its posting. */
export function checklistOf(role: RoleSpec, verdicts: readonly Verdict[], on: Day): readonly ChecklistItem[] {
  return verdicts.flatMap(({ law: id, verdict }): readonly ChecklistItem[] => {
    const law = verdict === "out-of-scope" || verdict === "not-in-force" ? undefined : recordFor(id, role, on);
    if (law === undefined) return [];
    const acts = (law.acts ?? []).filter(({ of }) => of === undefined || of === role.audience);
    return [
      ...acts.map(({ what, due, citation }) => ({ law: id, what, ...dayOf(due, role), ...cited(citation) })),
      ...(law.later ?? []).map(({ what, moment, citation }) => ({ law: id, what, moment, ...cited(citation) })),
    ];

    function cited(citation: string): Pick<ChecklistItem, "citation" | "url"> {
      return { citation, url: sourceOf(law ?? missing(id), citation).url };
    }
  });
}

function missing(id: string): never {
  throw new Error(`There is a verdict on ${id}, and no such law.`);
}

/** A line of the checklist in words: "By 2026-11-13: report the vacancy … (CH-GLG, AIG art. 21a)". */
export function checklistSentence({ law, what, day, moment, citation }: ChecklistItem): string {
  const when = day ?? (moment === undefined ? undefined : moment.replaceAll("-", " "));
  return `${when === undefined ? "" : `${when}: `}${what} (${law}, ${citation})`;
}

function dayOf(due: Due, { posted, closes }: RoleSpec): { readonly day?: Day } {
  const start = due.after === "posted" ? posted : closes === "ongoing" ? undefined : closes;
  if (start === undefined) return {};
  const moved = due.working ? workingDays(start, due.days) : addDays(start, due.days);
  return { day: due.years === undefined ? moved : yearsLater(moved, due.years) };
}

/** Monday to Friday; public holidays are not known. */
function workingDays(start: Day, days: number): Day {
  const step = Math.sign(days);
  let [day, left] = [start, Math.abs(days)];
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: Day): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The same day of a later year; 29 February becomes 28 February where that year has none. */
function yearsLater(day: Day, years: number): Day {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
  return Number.isNaN(Date.parse(later)) || new Date(`${later}T00:00:00Z`).toISOString().slice(0, 10) !== later
    ? `${later.slice(0, 8)}28`
    : later;
}
