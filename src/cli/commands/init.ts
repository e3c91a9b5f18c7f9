import { resolve } from "node:path";
import { dayIn } from "../../role/dates.ts";
import { scaffoldExampleRole, scaffoldSettings, scaffoldTimeZone } from "../../site/scaffold.ts";
import { writeNewFiles } from "../../site/write-new-files.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

export const init: Command = {
  name: "init",
  takes: "[DIR]",
  summary: "Begin a careers site: settings and one example role. Nothing is overwritten.",
  options: [
    { name: "employer", takes: "NAME", summary: "The employer's name." },
    { name: "url", takes: "URL", summary: "The address that the site will have." },
  ],
  least: 0,
  most: 1,
  async run(call, terminal) {
    const [folder = "."] = call.arguments;
    const siteUrl = call.values.get("url")?.replace(/\/+$/, "");
    if (siteUrl !== undefined && !/^https?:\/\/[^\s/]+/.test(siteUrl))
      throw new UserError(`--url takes an address like https://careers.example.com, not "${siteUrl}".`);
    const name = call.values.get("employer") ?? "Example Company";
    const answers = siteUrl === undefined ? { name } : { name, siteUrl };
    const files = new Map([
      ["rolespec.yaml", scaffoldSettings(answers)],
      ["roles/customer-support-specialist.md", scaffoldExampleRole(dayIn(scaffoldTimeZone, terminal.now))],
    ]);
    await writeNewFiles(resolve(terminal.folder, folder), files);
    for (const path of files.keys()) terminal.print(`${path}\n`);
    terminal.note("Next: `rolespec lint`, then `rolespec build` and open dist/index.html.\n");
    return 0;
  },
};
