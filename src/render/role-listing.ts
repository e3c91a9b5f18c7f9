import { saidBenefits, saidDeadline, saidOtherPay } from "../law/posted-words.ts";
import { saidStatements } from "../law/said-statements.ts";
import type { Day, Employer, Employment, Pay, Place, RoleSpec, Workplace } from "../role/role-spec.ts";
import type { OwnWords } from "../settings/page-words/own-words.ts";
import { postingFacts } from "./posting-facts.ts";
import type { RolePage } from "./role-page.ts";
import { roleUrl } from "./role-view.ts";
import { wordsFor } from "./words-for.ts";
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

/** All facts in words, those that other pages show apart included, and the statements that laws want, for who reads no body. */
function listedFacts(role: RoleSpec, own: OwnWords): readonly Fact[] {
  const facts = writeFacts(role, own);
  const words = wordsFor(role.language, own);
  const deadline = saidDeadline(role);
  const inBody: readonly Fact[] = [
    {
      name: "other-pay",
      label: words.otherPay,
      values: saidOtherPay(role).filter((each) => !role.otherPay.includes(each)),
    },
    { name: "closes", label: words.closes, values: deadline === undefined ? [] : [deadline] },
  ];
  const beside = postingFacts(role, own).filter(({ name }) => name === "apply");
  const labels: Readonly<Record<string, string>> = {
    "vacancy-statement": words.vacancy,
    "ai-statement": words.aiScreening,
    "fair-chance-statement": words.statements["fair-chance"],
  };
  const statements = saidStatements(role).map(({ duty, sentence }): Fact => {
    return { name: "statements", label: labels[duty] ?? words.statements["equal-opportunity"], values: [sentence] };
  });
  return [
    ...facts,
    { name: "benefits", label: words.benefits, values: saidBenefits(role) },
    ...inBody,
    ...beside,
    ...statements,
  ].filter(({ values }) => values.length > 0);
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
    facts: listedFacts(role, settings.words),
    files,
    ...written,
  };
}

function someOf(notes: readonly string[]): readonly string[] | undefined {
  return notes.length === 0 ? undefined : notes;
}
