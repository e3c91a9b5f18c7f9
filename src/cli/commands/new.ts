import { dayIn } from "../../role/dates.ts";
import { slugOf } from "../../role/slug.ts";
import { openProject } from "../../site/project.ts";
import { scaffoldRole } from "../../site/scaffold.ts";
import { writeNewFiles } from "../../site/write-new-files.ts";
import type { Command } from "../command.ts";

export const newRole: Command = {
  name: "new",
  takes: "TITLE",
  summary: "Begin a role as a draft, every field explained. Nothing is overwritten.",
  options: [],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const [title = ""] = call.arguments;
    const { root, settings } = await openProject(terminal.folder);
    const path = `${settings.paths.roles}/${slugOf(title)}.md`;
    await writeNewFiles(root, new Map([[path, scaffoldRole(title, dayIn(settings.site.timeZone, terminal.now))]]));
    terminal.print(`${path}\n`);
    terminal.note("Fill in the fields and the text, then set `status: open`.\n");
    return 0;
  },
};
