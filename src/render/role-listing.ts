import type { Day, Employer, Employment, Pay, Place, RoleSpec, Workplace } from "../role/role-spec.ts";
import type { RolePage } from "./role-page.ts";
import { roleUrl } from "./role-view.ts";
import { type Fact, writeFacts } from "./write-facts.ts";

/** A role as lists and indexes know it. */
export interface RoleListing {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly isOpen: boolean;
  readonly kind: RoleSpec["kind"];
  readonly id?: string;
  readonly url?: string;
  readonly employer?: Employer;
  readonly department?: string;
  readonly team?: string;
  readonly workplace: readonly Workplace[];
  /** What the author adds; absent where nothing is added. */
  readonly workplaceNotes?: readonly string[];
  readonly employment: readonly Employment[];
  readonly employmentNotes?: readonly string[];
  readonly places: readonly Place[];
  readonly remoteFrom: readonly string[];
  readonly remoteExcept: readonly string[];
  readonly pay: readonly Pay[];
  readonly posted?: Day;
  readonly updated?: Day;
  readonly closes?: Day | "ongoing";
  /** The slug of the role that this one translates. */
  readonly translationOf?: string;
  /** The facts in words, in the role's language. */
  readonly facts: readonly Fact[];
  /** Which of the role's files were made, relative to the site. */
  readonly files: readonly string[];
}

/** What lists say of a role with those files. */
export function roleListing({ role, settings }: RolePage, isOpen: boolean, files: readonly string[]): RoleListing {
  const { slug, title, language, kind, employment, pay, remoteFrom, remoteExcept, locations } = role;
  const optional = {
    id: role.id,
    url: roleUrl(slug, settings),
    employer: role.confidential ? undefined : role.employer,
    department: role.department,
    team: role.team,
    workplaceNotes: someOf(role.workplaceNotes),
    employmentNotes: someOf(role.employmentNotes),
    posted: role.posted,
    updated: role.updated,
    closes: role.closes,
    translationOf: role.translationOf,
  };
  const written = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    slug,
    title,
    language,
    isOpen,
    kind,
    workplace: role.workplace,
    employment,
    pay,
    remoteFrom,
    remoteExcept,
    places: locations,
    facts: writeFacts(role),
    files,
    ...written,
  };
}

function someOf(notes: readonly string[]): readonly string[] | undefined {
  return notes.length === 0 ? undefined : notes;
}
