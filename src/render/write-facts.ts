import type { Day, RoleSpec } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import type { Words } from "../settings/page-words/words.ts";
import { wordsFor } from "./words-for.ts";
import { readersOf, writePay } from "./write-pay.ts";
import { writeArea, writeCount, writeDay, writePlace } from "./write-values.ts";
import { writeEmployment, writeWorkplace } from "./write-work.ts";

/** One fact of a role, as a reader of its language sees it. */
export interface Fact {
  /** The field it comes from, for styling and for machines. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** The day behind the value, where it is one. */
  readonly day?: Day;
}

/** The facts of a role in the order in which people ask for them. What the author has not said is not there. */
export function writeFacts(role: RoleSpec, own: OwnWords): readonly Fact[] {
  const words = wordsFor(role.language, own);
  const isRemote = role.workplace.length === 0 || role.workplace.includes("remote");
  const readers = readersOf(role, role.locations, own);
  const facts: readonly Fact[] = [
    { name: "pay", label: words.pay, values: role.pay.map((band) => writePay(band, readers)) },
    { name: "agreement", label: words.agreement, values: present(isSaidAsPay(role) ? undefined : role.agreement) },
    { name: "other-pay", label: words.otherPay, values: role.otherPay },
    { name: "workplace", label: words.workplace, values: writeWorkplace(role, words) },
    { name: "locations", label: words.location, values: role.locations.map((place) => writePlace(place, words)) },
    {
      name: "remote-from",
      label: words.remoteFrom,
      values: isRemote ? role.remoteFrom.map((code) => writeArea(code, words)) : [],
    },
    {
      name: "remote-except",
      label: words.remoteExcept,
      values: isRemote ? role.remoteExcept.map((code) => writeArea(code, words)) : [],
    },
    { name: "employment", label: words.employment, values: writeEmployment(role, words) },
    { name: "hours", label: words.hours, values: present(role.hours) },
    closing(role, words),
    dayFact("starts", words.starts, role.starts, words),
    {
      name: "experience",
      label: words.experience,
      values: role.experienceMonths === undefined ? [] : [writeMonths(role.experienceMonths, words)],
    },
    { name: "education", label: words.education, values: education(role, words) },
    { name: "department", label: words.department, values: present(role.department) },
    { name: "team", label: words.team, values: present(role.team) },
    { name: "openings", label: words.openings, values: present(role.openings) },
    {
      name: "vacancy",
      label: words.vacancy,
      values:
        role.vacancy === undefined ? [] : [role.vacancy === "existing" ? words.existingVacancy : words.talentPool],
    },
    {
      name: "ai-screening",
      label: words.aiScreening,
      values: role.aiScreening === undefined ? [] : [role.aiScreening ? words.yes : words.no],
    },
    dayFact("posted", words.posted, role.posted, words),
    dayFact("updated", words.updated, role.updated, words),
    { name: "id", label: words.reference, values: present(role.id) },
  ];
  return facts.filter(({ values }) => values.some((value) => value !== ""));
}

function closing({ closes }: RoleSpec, words: Words): Fact {
  return closes === "ongoing"
    ? { name: "closes", label: words.closes, values: [words.ongoing] }
    : dayFact("closes", words.closes, closes, words);
}

function dayFact(name: string, label: string, day: Day | "immediately" | undefined, words: Words): Fact {
  if (day === undefined) return { name, label, values: [] };
  return day === "immediately"
    ? { name, label, values: [words.immediately] }
    : { name, label, values: [writeDay(day, words)], day };
}

/** An agreement that is all that is said of the pay is shown there. */
function isSaidAsPay({ agreement, pay }: RoleSpec): boolean {
  return pay.some(({ note }) => note !== undefined && note === agreement);
}

function education({ education: required }: RoleSpec, words: Words): readonly string[] {
  if (required === undefined) return [];
  return [`${words.levels[required.level]}${required.orExperience ? ` ${words.orExperience}` : ""}`];
}

function writeMonths(months: number, words: Words): string {
  if (months === 0) return words.levels.none;
  return months % 12 === 0 ? writeCount(months / 12, words.yearCount) : writeCount(months, words.monthCount);
}

function present(value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [String(value)];
}
