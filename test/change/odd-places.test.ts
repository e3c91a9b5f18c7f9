import { afterEach, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";
import { changedLinesOf, type Repository, repositoryOf } from "./repository.ts";

let repository: Repository;
afterEach(() => repository.remove());

const settings = "employer: { name: Acme, employees: { US-CO: 20 } }\n";
const role = [
  "---",
  "title: Cook 😀",
  "posted: 2026-11-09",
  "workplace: onsite",
  "locations: Denver, CO, US",
  "pay: $20 - $24 per hour",
  "---",
  "",
  "You cook.",
  "",
].join("\n");

/** The findings of law under `--changed`, run in a folder of the repository: rule, file and line. */
async function lawFindings(folder: string): Promise<readonly string[]> {
  const words = "rolespec lint --changed main --format json --output ../report.json";
  await runRolespec(words, `${repository.folder}/${folder}`);
  const { diagnostics } = JSON.parse(await repository.read(`${folder}/../report.json`));
  return diagnostics
    .filter(({ rule }: { readonly rule: string }) => rule === "law/pay")
    .map(({ path, line }: { readonly path: string; readonly line: number }) => `${path}:${line}`);
}

test.each([
  ["of a folder of the repository", "careers", role],
  ["with line ends of Windows", "careers", role.replaceAll("\n", "\r\n")],
  ["with a byte order mark", "careers", `\uFEFF${role}`],
  ["in a folder with a strange name", "größe [1] *", role],
])("a deleted pay is found on the line before, in a project %s", async (_, folder, text) => {
  repository = await repositoryOf({ [`${folder}/rolespec.yaml`]: settings, [`${folder}/roles/a.md`]: text });
  await repository.write(`${folder}/roles/a.md`, text.replace(/pay: .*\r?\n/, ""));
  expect(await lawFindings(folder)).toEqual(["roles/a.md:5"]);
});

test("a role that git does not know yet is new from its first line", async () => {
  repository = await repositoryOf({ "careers/rolespec.yaml": settings, "careers/roles/b.md": role });
  await repository.write("careers/roles/a.md", role.replace(/pay: .*\n/, ""));
  expect(await lawFindings("careers")).toEqual(["roles/a.md:1"]);
});

test("what is deleted at the top of a file is found on its first line", async () => {
  const defaults = "pay: $20 - $24 per hour\ndepartment: Kitchen\n";
  const files = { "careers/rolespec.yaml": settings, "careers/roles/_defaults.yaml": defaults };
  repository = await repositoryOf({ ...files, "careers/roles/a.md": role.replace(/pay: .*\n/, "") });
  await repository.write("careers/roles/_defaults.yaml", "department: Kitchen\n");
  expect(await lawFindings("careers")).toEqual(["roles/_defaults.yaml:1"]);
});

test("defaults that are deleted whole are named, though no line of them is left", async () => {
  const files = { "careers/rolespec.yaml": settings, "careers/roles/_defaults.yaml": "pay: $20 - $24 per hour\n" };
  repository = await repositoryOf({ ...files, "careers/roles/a.md": role.replace(/pay: .*\n/, "") });
  repository.git("rm", "--quiet", "careers/roles/_defaults.yaml");
  await runRolespec("rolespec lint --changed main --format json --output report.json", `${repository.folder}/careers`);
  const { diagnostics } = JSON.parse(await repository.read("careers/report.json"));
  const found = diagnostics.find(({ rule }: { readonly rule: string }) => rule === "law/pay");
  expect(found.message).toMatch(
    /^In `roles\/a\.md`: No pay is stated\..*This change deletes `roles\/_defaults\.yaml`\.$/,
  );
});

test("a change of two places is judged by both, and each finding is in a changed line", async () => {
  repository = await repositoryOf({ "rolespec.yaml": "employer: { name: Acme }\n", "roles/a.md": role });
  await repository.write("rolespec.yaml", settings);
  await repository.write("roles/a.md", role.replace("You cook.", "You cook cook, and are a rockstar."));
  repository.commit();
  const { json = "" } = await repository.reports("json");
  const lines = changedLinesOf(repository);
  const outside = JSON.parse(json).diagnostics.filter(
    ({ path, line }: { readonly path: string; readonly line: number }) => lines.get(path)?.has(line) !== true,
  );
  expect(outside).toEqual([]);
});
