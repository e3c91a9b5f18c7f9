import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  type Audit,
  type AuditCircumstances,
  auditRoles,
  countVerdicts,
  type ReadRole,
} from "../../src/audit/audit.ts";
import { restSentences } from "../../src/audit/verdict-groups.ts";
import { judge } from "../../src/law/judge.ts";
import { laws } from "../../src/law/laws.ts";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const settings = sourceFile("rolespec.yaml", "employer: { name: Harbor & Sons }\n");
const circumstances: AuditCircumstances = {
  employer: { name: "Harbor & Sons", employees: { "US-OH-COLUMBUS": 20, "US-DE": 30 }, contractors: {} },
  skippedLaws: [],
  settingsFiles: [settings],
  on: "2026-11-22",
  version: "1.2.3",
  digest: (text) => createHash("sha256").update(text).digest("hex"),
};
const clerk = read("columbus.md", ["posted: 2026-11-10", "locations: Columbus, OH, US"]);
const nurse = read("dover.md", ["posted: 2026-11-10", "locations: Dover, DE, US"]);
const ids = new Set(laws.map(({ id }) => id));

describe("the audit", () => {
  test("has a verdict on every law for every role, the same as the judge gives", () => {
    const { roles, data } = auditRoles([clerk, nurse], circumstances);
    expect(data.laws).toBe(ids.size);
    expect(roles.map(({ path }) => path)).toEqual(["columbus.md", "dover.md"]);
    for (const [index, { verdicts }] of roles.entries()) {
      expect(new Set(verdicts.map(({ law }) => law))).toEqual(ids);
      const read = [clerk, nurse][index];
      const judged = read === undefined ? [] : judge(read.role, circumstances.employer, circumstances.on);
      expect(verdicts.map(({ law, verdict, reasons }) => ({ law, verdict, reasons }))).toEqual(
        judged.map(({ law, verdict, reasons }) => ({ law, verdict, reasons })),
      );
    }
    const counts = countVerdicts(roles);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(2 * ids.size);
  });

  test("is plain data, and the same for the same roles", () => {
    const audit = auditRoles([clerk], { ...circumstances, soon: 400 });
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
    expect(auditRoles([clerk], { ...circumstances, soon: 400 })).toEqual(audit);
  });

  test("names what it was made of by digest: the role, the settings, the laws", () => {
    const { roles, settings: files, data, tool } = auditRoles([clerk], circumstances);
    expect(roles[0]?.sha256).toBe(circumstances.digest(clerk.file.text));
    expect(files).toEqual([{ path: "rolespec.yaml", sha256: circumstances.digest(settings.text) }]);
    expect(data).toMatchObject({ records: laws.length, sha256: circumstances.digest(JSON.stringify(laws)) });
    expect(tool).toEqual({ name: "rolespec", version: "1.2.3" });
    expect(auditRoles([read("columbus.md", ["posted: 2026-11-11"])], circumstances).roles[0]?.sha256).not.toBe(
      roles[0]?.sha256,
    );
  });

  test("says of a law that the settings leave out that they do", () => {
    const audit = auditRoles([clerk], { ...circumstances, skippedLaws: ["US-OH-*"], soon: 60 });
    const verdict = audit.roles[0]?.verdicts.find(({ law }) => law === "US-OH-COLUMBUS");
    expect(verdict).toMatchObject({ verdict: "out-of-scope", isLeftOut: true });
    expect(audit.skippedLaws).toEqual(["US-OH-*"]);
    expect(audit.outlook?.days.flatMap((day) => day.turns)).toEqual([]);
    expect(restSentences(audit.roles.map(({ verdicts }) => verdicts))[0]).toBe(
      "5 laws are left out by the settings: US-OH-4112, US-OH-CINCINNATI, US-OH-CLEVELAND, US-OH-COLUMBUS, US-OH-TOLEDO.",
    );
  });

  test("tells what could not be read, and leaves what is merely missing to the linter", () => {
    const unread = (fields: readonly string[]): readonly string[] =>
      auditRoles([read("a.md", fields)], circumstances).roles.flatMap((role) => role.unread);
    expect(unread(["closes: soonish"])).toEqual([expect.stringContaining("soonish")]);
    expect(unread(["posted: 2026-11-10"])).toEqual([]);
  });
});

describe("the look ahead", () => {
  const turns = ({ outlook }: Audit): readonly string[] =>
    (outlook?.days ?? []).flatMap((day) =>
      day.turns.map(({ path, law, before, verdict }) => `${day.on} ${path} ${law} ${before} → ${verdict}`),
    );

  test("is there only when it is asked for", () => {
    expect(auditRoles([clerk], circumstances)).not.toHaveProperty("outlook");
    expect(auditRoles([clerk], { ...circumstances, soon: 0 }).outlook).toMatchObject({ until: "2026-11-22", days: [] });
  });

  test.each([
    ["the day before a law is enforced", 39, []],
    ["the very day", 40, ["2027-01-01 columbus.md US-OH-COLUMBUS risk → fail"]],
    [
      "as far as a law that starts",
      308,
      ["2027-01-01 columbus.md US-OH-COLUMBUS risk → fail", "2027-09-26 dover.md US-DE not-in-force → fail"],
    ],
  ])("up to %s", (_, soon, expected) => {
    expect(turns(auditRoles([clerk, nurse], { ...circumstances, soon }))).toEqual(expected);
  });

  test("names a law that starts even where no role is touched", () => {
    const { outlook } = auditRoles([clerk], { ...circumstances, soon: 308 });
    const day = outlook?.days.find(({ on }) => on === "2027-09-26");
    expect(day?.laws.map(({ law, change }) => `${law} ${change}`)).toContain("US-DE starts");
    expect(day?.turns).toEqual([]);
  });

  test("tells when a role lacks more than before, and when a law that it met asks for more", () => {
    const denver = read("denver.md", ["posted: 2023-06-01", "locations: Denver, CO, US"]);
    const complete = read("complete.md", [
      "posted: 2023-06-01",
      "locations: Denver, CO, US",
      "pay: $30 - $35 per hour",
      "benefits: Medical, dental and vision insurance; 401(k)",
      "apply: https://example.com/apply",
    ]);
    const audit = auditRoles([denver, complete], { ...circumstances, on: "2023-12-01", soon: 31 });
    expect(turns(audit)).toEqual([
      "2024-01-01 denver.md US-CO fail → fail",
      "2024-01-01 complete.md US-CO pass → fail",
    ]);
  });

  test("tells when a role's deadline comes first, and passes over roles that are closed", () => {
    const early = read("early.md", ["posted: 2026-11-10", "locations: Columbus, OH, US", "closes: 2026-12-24"]);
    const closed = read("closed.md", ["posted: 2026-11-10", "locations: Columbus, OH, US", "status: closed"]);
    const { outlook } = auditRoles([early, closed], { ...circumstances, soon: 60 });
    expect(outlook?.days.flatMap((day) => day.turns)).toMatchObject([{ path: "early.md", closes: "2026-12-24" }]);
  });
});

function read(path: string, fields: readonly string[]): ReadRole {
  const text = `---\ntitle: Clerk\nworkplace: onsite\n${fields.join("\n")}\n---\n\n## What you do\n\nKeep the files of the project.\n\n## What you bring\n\n- One year of office work\n`;
  const file = sourceFile(path, text);
  return { file, ...readRole(readDocument(file), { fields: {}, language: "en" }) };
}
