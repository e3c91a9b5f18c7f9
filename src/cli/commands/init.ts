import { resolve } from "node:path";
import { dayIn } from "../../role/dates.ts";
import { readBuiltInTemplates, readVersion } from "../../site/package-files.ts";
import { openProject, settingsName } from "../../site/project.ts";
import { scaffoldExampleRole, scaffoldSettings } from "../../site/scaffold.ts";
import { scaffoldCi } from "../../site/scaffold-ci.ts";
import { scaffoldEditor } from "../../site/scaffold-editor.ts";
import { refuseExisting, writeMissingFiles, writeNewFiles } from "../../site/write-new-files.ts";
import type { Command } from "../command.ts";
import { answerOptions, readAnswers } from "../init-answers.ts";
import type { Terminal } from "../terminal.ts";

export const init: Command = {
  name: "init",
  takes: "[DIR]",
  summary: "Begin a careers site: settings, one example role, CI and editor files. Nothing is overwritten.",
  options: [
    ...answerOptions,
    { name: "templates", summary: "Copy the templates of the pages too, or into a site that is there already." },
    { name: "yes", summary: "Ask nothing: what no option says has its default." },
  ],
  least: 0,
  most: 1,
  async run(call, terminal) {
    const [asked = "."] = call.arguments;
    const folder = resolve(terminal.folder, asked);
    const wantsTemplates = call.switches.has("templates");
    if (wantsTemplates && (await isProject(folder))) return copyTemplates(folder, terminal);
    // Refused before anybody is asked anything.
    await refuseExisting(folder, [settingsName]);
    const { employer, ci } = await readAnswers(call, terminal);
    await writeNewFiles(folder, new Map([[settingsName, scaffoldSettings(employer)]]));
    const others = new Map([
      ["roles/customer-support-specialist.md", scaffoldExampleRole(dayIn(employer.timeZone, terminal.now))],
      [".gitignore", "dist/\nnode_modules/\n"],
      ...scaffoldCi(ci, await readVersion()),
      ...scaffoldEditor(),
    ]);
    terminal.print(`${settingsName}\n`);
    await writeOthers(folder, others, terminal);
    if (wantsTemplates) await copyTemplates(folder, terminal);
    const enter = asked === "." ? "" : `\`cd ${asked}\`, then `;
    terminal.note(`Next: ${enter}\`rolespec lint\`, then \`rolespec build\` and open dist/index.html.\n`);
    return 0;
  },
};

async function isProject(folder: string): Promise<boolean> {
  const { root, files } = await openProject(folder);
  return root === folder && files.some(({ path, text }) => path === settingsName && text !== "");
}

async function copyTemplates(folder: string, terminal: Terminal): Promise<0> {
  const { settings } = await openProject(folder);
  const templates = [...(await readBuiltInTemplates())].map(
    ([name, text]) => [`${settings.paths.templates}/${name}`, text] as const,
  );
  await writeOthers(folder, new Map(templates), terminal);
  terminal.note("Keep the templates that you change and delete the others: they are then taken from rolespec.\n");
  return 0;
}

async function writeOthers(folder: string, files: ReadonlyMap<string, string>, terminal: Terminal): Promise<void> {
  const { written, kept } = await writeMissingFiles(folder, files);
  for (const path of written) terminal.print(`${path}\n`);
  for (const path of kept) terminal.note(`Left as it is: ${path}\n`);
}
