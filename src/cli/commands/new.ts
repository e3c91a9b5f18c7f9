import { dayIn } from "../../role/dates.ts";
import { slugOf } from "../../role/slug.ts";
import { begunLike } from "../../site/begin-like.ts";
import { openProject } from "../../site/project.ts";
import { scaffoldRole } from "../../site/scaffold.ts";
import { trades } from "../../site/trades.ts";
import { refuseExisting, writeNewFiles } from "../../site/write-new-files.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

export const newRole: Command = {
  options: [
    {
      name: "like",
      takes: "NAME",
      summary: `Begin with a role of this project, or with a trade: ${trades.map(({ name }) => name).join(", ")}.`,
    },
  ],
  least: 1,
  most: 1,
  async run(call, terminal) {
    const title = (call.arguments[0] ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(title)) {
      throw new UserError("A role begins with its title.", {
        hint: 'Give the job\'s name, like `rolespec new "Staff Nurse"`.',
      });
    }
    const project = await openProject(terminal.folder);
    const { root, settings } = project;
    const path = `${settings.paths.roles}/${slugOf(title)}.md`;
    await refuseExisting(root, [path], "Give this role another title to begin with, or rename that file first.");
    const today = dayIn(settings.site.timeZone, terminal.now);
    const like = call.values.get("like");
    const text = like === undefined ? scaffoldRole(title, today) : await begunLike(like, { title, today, project });
    await writeNewFiles(root, new Map([[path, text]]));
    terminal.print(`${path}\n`);
    terminal.note("Fill in the fields and the text, then set `status: open`.\n");
    return 0;
  },
};
