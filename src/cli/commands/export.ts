import { resolve } from "node:path";
import { type CmsName, cmsFiles, cmsFolders, cmsNames } from "../../site/cms-files.ts";
import { openProject } from "../../site/project.ts";
import { writeMissingFiles } from "../../site/write-new-files.ts";
import { nearestWord } from "../../source/nearest-word.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

export const exportCommand: Command = {
  options: [
    { name: "for", takes: "CMS", summary: `The content manager: ${cmsNames.join(", ")}.` },
    { name: "out", takes: "FOLDER", summary: "Where its files go (default: admin, or the project’s folder)." },
  ],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const [what = ""] = call.arguments;
    if (what !== "cms")
      throw new UserError(`There is nothing "${what}" to export.`, {
        hint: "Try `rolespec export cms --for sveltia`.",
      });
    const cms = cmsOf(call.values.get("for"));
    const { root, settings } = await openProject(terminal.folder);
    const out = call.values.get("out");
    const folder = out === undefined ? resolve(root, cmsFolders[cms]) : resolve(terminal.folder, out);
    const { written, kept } = await writeMissingFiles(folder, await cmsFiles(cms, root, settings));
    const shown = out ?? cmsFolders[cms];
    const pathOf = (path: string): string => (shown === "." ? path : `${shown.replace(/\/+$/, "")}/${path}`);
    for (const path of written) terminal.print(`${pathOf(path)}\n`);
    for (const path of kept) terminal.note(`Left as it is: ${pathOf(path)}\n`);
    terminal.note(`${nextSteps[cms]}\n`);
    return 0;
  },
};

const nextSteps: { readonly [cms in CmsName]: string } = {
  sveltia: "Say in config.yml how people sign in, and serve the folder under /admin/. An error refuses the save.",
  decap: "Say in config.yml how people sign in, and serve the folder under /admin/. An error refuses the save.",
  pages: "Commit it, and open the repository in Pages CMS. Roles are checked by CI.",
  frontmatter: "Open the folder in Visual Studio Code with the extension Front Matter CMS. Roles are checked by CI.",
};

function cmsOf(asked: string | undefined): CmsName {
  const found = cmsNames.find((name) => name === asked);
  if (found !== undefined) return found;
  const hint = `There are ${cmsNames.join(", ")}.`;
  if (asked === undefined) throw new UserError("export cms needs --for CMS.", { hint });
  const near = nearestWord(asked, cmsNames);
  throw new UserError(
    `There is no content manager "${asked}"${near === undefined ? "." : `; did you mean "${near}"?`}`,
    {
      hint,
    },
  );
}
