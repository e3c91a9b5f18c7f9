import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDocument } from "../../src/role/read-document.ts";
import { readRole } from "../../src/role/read-role.ts";
import { trades } from "../../src/site/trades.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { runRolespec } from "../support/console.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolespec-like-"));
  await mkdir(join(folder, "roles"));
  await writeFile(join(folder, "rolespec.yaml"), "site: { title: Jobs, language: en }\nemployer: { name: Acme }\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function roleAt(path: string) {
  const text = await readFile(join(folder, path), "utf8");
  return { text, ...readRole(readDocument(sourceFile(path, text)), { fields: {}, language: "en" }) };
}

describe("rolespec new --like", () => {
  test.each(trades.map(({ name }) => name))(
    "%s begins with a draft that lints without an error or a warning of words",
    async (name) => {
      expect(await runRolespec(`rolespec new "My Role" --like ${name}`, folder)).toMatchObject({ code: 0 });
      const { role, faults } = await roleAt("roles/my-role.md");
      expect(role).toMatchObject({ title: "My Role", status: "draft", posted: "2026-11-22" });
      expect(role.workplace).not.toEqual([]);
      expect(faults.filter(({ severity }) => severity !== "info")).toEqual([]);
      const { shown, code } = await runRolespec("rolespec lint --format json", folder);
      expect(code).toBe(0);
      const wordy = /^(?:age|culture|disability|family|gender|hype|inclusive|lgbtq|licence|origin|race|record|sex)\//;
      const found: readonly { rule: string; severity: string }[] = JSON.parse(shown).diagnostics;
      expect(found.filter(({ rule, severity }) => severity !== "info" && wordy.test(rule))).toEqual([]);
    },
  );

  test("takes another name of a trade, and a role of the project before one", async () => {
    await runRolespec('rolespec new "Ward Nurse" --like "Staff Nurse"', folder);
    expect((await roleAt("roles/ward-nurse.md")).text).toContain("Admit patients");
    await writeFile(
      join(folder, "roles/nurse.md"),
      "---\ntitle: Nurse\nid: N-1\nslug: our-nurse\nposted: 2026-01-02\ncloses:\n  2026-03-01\ndepartment: Nursing\npay:\n  - $41 - $58 per hour\nlint:\n  - { rule: pay/missing, reason: x }\n---\n\n## The role\n\nOurs.\n",
    );
    await runRolespec('rolespec new "Night Nurse" --like nurse', folder);
    const { role, text, faults } = await roleAt("roles/night-nurse.md");
    expect(role).toMatchObject({
      title: "Night Nurse",
      status: "draft",
      posted: "2026-11-22",
      department: "Nursing",
      slug: "night-nurse",
    });
    expect(role.pay).toHaveLength(1);
    expect(text).toContain("Ours.");
    expect(text).not.toMatch(/N-1|2026-03-01|our-nurse|pay\/missing/);
    expect(faults.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("names what there is, and offers English texts to English sites alone", async () => {
    const { shown, code } = await runRolespec("rolespec new Nurse --like nurs", folder);
    expect(shown).toContain('There is no role and no trade called "nurs"; did you mean nurse?');
    expect(code).toBe(2);
    await writeFile(join(folder, "rolespec.yaml"), "site: { language: de }\n");
    expect((await runRolespec("rolespec new Pflegekraft --like nurse", folder)).shown).toContain("in English");
  });

  test("leaves a new draft without its fields with notes alone, until it opens", async () => {
    await runRolespec('rolespec new "Line Cook"', folder);
    const { shown, code } = await runRolespec("rolespec lint", folder);
    expect(code).toBe(0);
    expect(shown).not.toMatch(/ error | warning +field/);
    const path = join(folder, "roles/line-cook.md");
    await writeFile(path, (await readFile(path, "utf8")).replace("status: draft", "status: open"));
    expect(await runRolespec("rolespec lint", folder)).toMatchObject({ code: 1 });
  });
});
