import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runRolespec } from "../support/console.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function projectWith(templates: Readonly<Record<string, string>>, settings = ""): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rolespec-"));
  folders.push(folder);
  await mkdir(join(folder, "templates"));
  await mkdir(join(folder, "roles"));
  await writeFile(join(folder, "rolespec.yaml"), `site: { title: Jobs }\nemployer: { name: Acme }\n${settings}`);
  const role = "---\ntitle: Welder\nposted: 2026-11-02\nlocations: Leeds, GB\n---\n\nYou weld frames.\n";
  await writeFile(join(folder, "roles", "welder.md"), role);
  for (const [name, text] of Object.entries(templates)) await writeFile(join(folder, "templates", name), text);
  return folder;
}

describe("a template whose name is nearly a built-in one", () => {
  test.each(["lint", "build", "doctor"])("is a warning of %s, which names the right one", async (command) => {
    const folder = await projectWith({ "fotter.html.eta": "<footer></footer>", "crd.html.eta": "<p></p>" });
    const { shown } = await runRolespec(`rolespec ${command}`, folder);
    const text = shown.replaceAll(/\s+/g, " ");
    expect(text).toContain("Did you mean `footer.html.eta`?");
    expect(text).toContain("Did you mean `card.html.eta`?");
    expect(text).not.toMatch(/error\S* +templates/);
  });

  test.each([
    ["one of the same name", { "footer.html.eta": "<footer></footer>" }, ""],
    [
      "one that another includes",
      { "footer.html.eta": '<%~ include("@foter.html") %>', "foter.html.eta": "<i></i>" },
      "",
    ],
    ["one with a name of its own", { "benefits-box.html.eta": "<i></i>" }, ""],
    [
      "one of an output",
      { "rol.csv.eta": "a" },
      "outputs: [html, { name: csv, template: rol.csv.eta, path: a.csv }]\n",
    ],
  ])("but not %s", async (_, templates, settings) => {
    const { shown } = await runRolespec("rolespec lint", await projectWith(templates, settings));
    expect(shown).not.toContain("replaces no template");
  });
});
