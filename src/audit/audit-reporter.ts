import { type VerdictWord, verdictWords } from "../law/judge.ts";
import type { Paint, TerminalStyle } from "../report/reporter.ts";
import { counted } from "../report/text-lines.ts";
import { type Audit, type AuditedRole, countVerdicts } from "./audit.ts";
import type { LawData } from "./law-data.ts";
import { oldEvidence, oldEvidenceSentences } from "./old-evidence.ts";
import type { LawChange, Turn } from "./outlook.ts";
import type { RoleFact } from "./role-facts.ts";

/** An audit as text: one file and one pure function for each format. */
export type AuditReporter = (audit: Audit, style: TerminalStyle) => string;

export const verdictPaints: Readonly<Record<VerdictWord, Paint>> = {
  fail: "error",
  risk: "warning",
  unknown: "warning",
  pass: "strong",
  later: "quiet",
  "out-of-scope": "quiet",
  "not-in-force": "quiet",
  "no-duty": "quiet",
};

/** What the record is, and what it is not. */
export const disclaimer =
  "This is a record of what the postings say and of what the laws ask, as far as they are known to the tool. It is not legal advice.";

/** "2 roles, 80 laws: 3 fail, 1 risk, 5 pass, 151 out of scope". */
export function countSentence({ roles, data }: Audit): string {
  const counts = countVerdicts(roles);
  const parts = verdictWords
    .filter((word) => counts[word] > 0)
    .map((word) => `${counts[word]} ${word.replaceAll("-", " ")}`);
  const head = `${counted(roles.length, "role")}, ${counted(data.laws, "law")}`;
  return parts.length === 0 ? head : `${head}: ${parts.join(", ")}`;
}

/** "80 laws in 85 records, checked from 2026-11-20 to 2026-11-22, digest 0123456789ab". */
export function dataSentence({ laws, records, oldestCheck, newestCheck, sha256 }: LawData): string {
  const days = oldestCheck === newestCheck ? `on ${newestCheck}` : `from ${oldestCheck} to ${newestCheck}`;
  return `${counted(laws, "law")} in ${counted(records, "record")}, checked ${days}, digest ${sha256.slice(0, 12)}`;
}

/** Which of the laws that cover the roles were not looked up of late: sentences. */
export function ageSentences({ roles, on }: Pick<Audit, "roles" | "on">): readonly string[] {
  const verdicts = roles.flatMap((role) => role.verdicts);
  return oldEvidenceSentences(oldEvidence(verdicts, on), on);
}

/** What happens to a law on a day, as a sentence. */
export function changeSentence({ law, title, change, bindsNewOnly, pending }: LawChange): string {
  if (pending !== undefined) return `${law}: not law yet (${pending.stage}). ${pending.what}`;
  const what = {
    expected: "is expected",
    starts: "starts",
    changes: "changes",
    ends: "ends",
    firm: "is enforced from then on: what is missing is no longer a mere risk",
  }[change];
  const only = bindsNewOnly ? ", for postings made or updated from then on" : "";
  return `${law} (${title}) ${what}${only}.`;
}

/** What a role turns to, and whether its deadline comes first. */
export function turnSentence({ law, before, verdict, closes }: Turn): string {
  const now =
    before === verdict ? `lacks more (${verdict})` : `turns from ${before.replaceAll("-", " ")} to ${verdict}`;
  return `${law} ${now}${closes === undefined ? "" : `, unless it has closed by then: its deadline is ${closes}`}`;
}

/** A role's title, or its path where it has none. */
export function nameOfRole({ title, path }: Pick<AuditedRole, "title" | "path">): string {
  return title === "" ? path : title;
}

/** What the settings say and verdicts turn on: of staff, of contracts, of laws that they leave out. */
export function settingsFacts({ employer, skippedLaws }: Audit): readonly RoleFact[] {
  const { kind, employees, contractors, federalContractor } = employer;
  const contracts = federalContractor === undefined ? undefined : federalContractor ? "yes" : "no";
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Kind of employer", kind],
    ["Employees", headCounts(employees) ?? "not stated, so that every threshold counts as met"],
    ["Contractors", headCounts(contractors)],
    ["Federal contractor", contracts],
    ["Laws left out", skippedLaws.length === 0 ? undefined : skippedLaws.join(", ")],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Head counts as the settings give them: "250 in total, 4 in US-CO"; undefined where they give none. */
function headCounts(counts: Readonly<Record<string, number>>): string | undefined {
  const parts = Object.entries(counts).map(([place, count]) =>
    place === "total" ? `${count} in total` : `${count} in ${place}`,
  );
  return parts.length === 0 ? undefined : parts.join(", ");
}
