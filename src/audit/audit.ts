import { recordFor, type Verdict, type VerdictWord, verdictWords } from "../law/judge.ts";
import type { Law } from "../law/law.ts";
import { type LawSource, sourceOf } from "../law/law-source.ts";
import { namesLaw } from "../law/leave-out.ts";
import type { Fault } from "../role/fault.ts";
import type { Day, RoleSpec, RoleStatus } from "../role/role-spec.ts";
import type { EmployerSettings } from "../settings/settings.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type ChecklistItem, checklistOf } from "./checklist.ts";
import { type Grounds, judgeRole } from "./judge-role.ts";
import { type Digest, type LawData, lawData } from "./law-data.ts";
import { lookAhead, type Outlook } from "./outlook.ts";
import { type RoleFact, roleFacts } from "./role-facts.ts";

/** How every role stood to every law of the data on a day: a record, plain data. */
export interface Audit {
  readonly tool: { readonly name: "rolespec"; readonly version: string };
  readonly on: Day;
  readonly data: LawData;
  readonly employer: EmployerFacts;
  /** The laws that the settings leave out, as ids or patterns. */
  readonly skippedLaws: readonly string[];
  /** The settings that the roles were read with. */
  readonly settings: readonly FileDigest[];
  readonly roles: readonly AuditedRole[];
  /** Absent where nobody asked what is to come. */
  readonly outlook?: Outlook;
}

/** What the settings say of the employer and laws turn on. */
export type EmployerFacts = Pick<EmployerSettings, "name" | "kind" | "employees" | "contractors" | "federalContractor">;

export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
}

export interface AuditedRole extends FileDigest {
  readonly title: string;
  readonly status: RoleStatus;
  /** What the verdicts rest on, as it was read. */
  readonly facts: readonly RoleFact[];
  /** What could not be read and so counts as not written: full sentences. */
  readonly unread: readonly string[];
  /** One for each law, in the order of the data; none for a role of which nothing is known. */
  readonly verdicts: readonly AuditedVerdict[];
  /** What laws require around the posting, outside its text. */
  readonly checklist: readonly ChecklistItem[];
  /** The finished outputs of an open role, read back. */
  readonly outputs: readonly AuditedOutput[];
}

/** An output of a role, and the duties whose facts it does not carry. */
export interface AuditedOutput {
  readonly output: string;
  readonly lacks: readonly string[];
}

/** A verdict with what is known of the law that it is on. */
export interface AuditedVerdict
  extends Verdict,
    Pick<Law, "title" | "jurisdiction" | "inForce">,
    Pick<LawSource, "confidence"> {
  readonly unsettled: readonly string[];
  /** Whether the settings leave the law out. */
  readonly isLeftOut: boolean;
}

/** A role as it was read. */
export interface ReadRole {
  readonly file: SourceFile;
  readonly role: RoleSpec;
  readonly faults: readonly Fault[];
  /** Where nothing is known of it, so that no law can be judged; the first fault says why. */
  readonly isUnread?: true;
}

export interface AuditCircumstances extends Grounds {
  readonly settingsFiles: readonly SourceFile[];
  /** How many days to look ahead. Absent: none. */
  readonly soon?: number;
  readonly version: string;
  /** What the outputs of each role lack, by the path of the role. Absent where no outputs were made. */
  readonly outputs?: ReadonlyMap<string, readonly AuditedOutput[]>;
  readonly digest: Digest;
}

/** Judges every role by every law. Pure: the same roles in the same circumstances give the same record. */
export function auditRoles(roles: readonly ReadRole[], circumstances: AuditCircumstances): Audit {
  const { employer, skippedLaws, settingsFiles, on, soon, version, digest } = circumstances;
  const { name, kind, employees, contractors, federalContractor } = employer;
  const audit: Audit = {
    tool: { name: "rolespec", version },
    on,
    data: lawData(digest),
    employer: {
      ...(name === undefined ? {} : { name }),
      ...(kind === undefined ? {} : { kind }),
      employees,
      contractors,
      ...(federalContractor === undefined ? {} : { federalContractor }),
    },
    skippedLaws,
    settings: settingsFiles.map(({ path, text }) => ({ path, sha256: digest(text) })),
    roles: roles.map((read) => auditRole(read, circumstances)),
  };
  return soon === undefined
    ? audit
    : {
        ...audit,
        outlook: lookAhead(
          roles.filter(({ isUnread }) => isUnread === undefined),
          { employer, skippedLaws, on, soon },
        ),
      };
}

/** How many verdicts there are of each kind, over all roles. */
export function countVerdicts(roles: readonly AuditedRole[]): Readonly<Record<VerdictWord, number>> {
  const counts = Object.fromEntries(verdictWords.map((word) => [word, 0])) as Record<VerdictWord, number>;
  for (const { verdicts } of roles) for (const { verdict } of verdicts) counts[verdict]++;
  return counts;
}

/** What was written and could not be taken as it is. That something is missing, or doubtful, is for the linter to say. */
export function unreadable(faults: readonly Fault[]): readonly string[] {
  return faults.filter(({ kind }) => kind !== "missing" && kind !== "pay-doubtful").map(({ message }) => message);
}

/** What could not be read of a role, and what follows from it, a sentence each. */
export function unreadSentences({ unread, verdicts }: Pick<AuditedRole, "unread" | "verdicts">): readonly string[] {
  const result = verdicts.length === 0 ? "Not judged" : "Not readable, so it counts as not written";
  return unread.map((message) => `${result}: ${message}`);
}

/** Every verdict on a role, each with its law. */
export function auditVerdicts(role: RoleSpec, grounds: Grounds): readonly AuditedVerdict[] {
  return judgeRole(role, grounds).map((verdict) => {
    const law = recordFor(verdict.law, role, grounds.on);
    if (law === undefined) throw new Error(`There is a verdict on ${verdict.law}, and no such law.`);
    const { title, jurisdiction, inForce, unsettled = [] } = law;
    const { confidence } = sourceOf(law, verdict.citation);
    const isLeftOut = grounds.skippedLaws.some((pattern) => namesLaw(pattern, verdict.law));
    return { ...verdict, title, jurisdiction, inForce, confidence, unsettled, isLeftOut };
  });
}

function auditRole({ file, role, faults, isUnread }: ReadRole, circumstances: AuditCircumstances): AuditedRole {
  const verdicts = isUnread ? [] : auditVerdicts(role, circumstances);
  return {
    path: file.path,
    title: role.title,
    status: role.status,
    sha256: circumstances.digest(file.text),
    facts: roleFacts(role),
    unread: unreadable(faults),
    verdicts,
    checklist: checklistOf(role, verdicts, circumstances.on),
    outputs: circumstances.outputs?.get(file.path) ?? [],
  };
}
