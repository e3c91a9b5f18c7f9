import { resolve } from "node:path";
import { dayIn } from "../../role/dates.ts";
import { settingsName } from "../../settings/settings.ts";
import { exampleRoleFor } from "../../site/example-roles/for-language.ts";
import { readBuiltInTemplates, readVersion } from "../../site/package-files.ts";
import { openProject } from "../../site/project.ts";
import { scaffoldSettings } from "../../site/scaffold.ts";
import { scaffoldCi } from "../../site/scaffold-ci.ts";
import { scaffoldEditor } from "../../site/scaffold-editor.ts";
import { scaffoldTeam } from "../../site/scaffold-team.ts";
import { refuseExisting, writeMissingFiles, writeNewFiles } from "../../site/write-new-files.ts";
import type { Call, Command } from "../command.ts";
import { answerOptions, readAnswers, readCi } from "../init-answers.ts";
import type { Terminal } from "../terminal.ts";

export const init: Command = {
  options: [
    ...answerOptions,
    {
      name: "templates",
      summary: "Copy the templates of the pages too. This and --ci also add to a site that is there.",
    },
    { name: "yes", summary: "Ask nothing: what no option says has its default." },
  ],
  least: 0,
  most: 1,
  async run(call, terminal) {
    const [asked = "."] = call.arguments;
    const folder = resolve(terminal.folder, asked);
    const wantsTemplates = call.switches.has("templates");
    const addsOnly = [...call.values.keys()].every((name) => name === "ci");
    if (addsOnly && (wantsTemplates || call.values.has("ci")) && (await isProject(folder))) {
      if (call.values.has("ci")) await addCi(folder, call, terminal);
      if (wantsTemplates) await copyTemplates(folder, terminal);
      return 0;
    }
    // Refused before anybody is asked anything.
    await refuseExisting(
      folder,
      [settingsName],
      "To add to a site that is there: `rolespec init --ci github`, `gitlab` or `none`, or `rolespec init --templates`.",
    );
    const { employer, ci } = await readAnswers(call, terminal);
    await writeNewFiles(folder, new Map([[settingsName, scaffoldSettings(employer)]]));
    const example = exampleRoleFor(employer.language);
    const others = new Map([
      [`roles/${example.slug}.md`, example.write(dayIn(employer.timeZone, terminal.now))],
      [".gitignore", "dist/\nnode_modules/\nrolespec-report/\n"],
      ...scaffoldCi(ci, await readVersion()),
      ...scaffoldEditor(),
      ...scaffoldTeam(ci, { name: employer.name, posted: dayIn(employer.timeZone, terminal.now) }),
    ]);
    terminal.print(`${settingsName}\n`);
    await writeOthers(folder, others, terminal);
    if (wantsTemplates) await copyTemplates(folder, terminal);
    const enter = asked === "." ? "" : `\`cd ${asked}\`, then `;
    terminal.note(`Next: ${enter}\`rolespec lint\`, then \`rolespec build\` and open dist/index.html.\n`);
    terminal.note("A form for people who do not use git: `rolespec export cms --for sveltia`.\n");
    return 0;
  },
};

async function isProject(folder: string): Promise<boolean> {
  const { root, files } = await openProject(folder);
  return root === folder && files.some(({ path, text }) => path === settingsName && text !== "");
}

/** Files that check every change, for a site that is there already. */
async function addCi(folder: string, call: Call, terminal: Terminal): Promise<void> {
  const host = await readCi(call, terminal);
  await writeOthers(folder, scaffoldCi(host, await readVersion()), terminal);
  const next =
    host === "none"
      ? "Let your CI run `sh check-roles.sh` on every change."
      : "Commit it, and it runs on every change.";
  terminal.note(`${next}\n`);
}

async function copyTemplates(folder: string, terminal: Terminal): Promise<void> {
  const { settings } = await openProject(folder);
  const templates = [...(await readBuiltInTemplates())].map(
    ([name, text]) => [`${settings.paths.templates}/${name}`, text] as const,
  );
  await writeOthers(folder, new Map(templates), terminal);
  terminal.note("Keep the templates that you change and delete the others: they are then taken from rolespec.\n");
}

async function writeOthers(folder: string, files: ReadonlyMap<string, string>, terminal: Terminal): Promise<void> {
  const { written, kept } = await writeMissingFiles(folder, files);
  for (const path of written) terminal.print(`${path}\n`);
  for (const path of kept) terminal.note(`Left as it is: ${path}\n`);
}
