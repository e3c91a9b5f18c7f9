import { openProject } from "../../site/project.ts";
import { cacheFolder, cacheSize, clearCache } from "../../site/role-cache.ts";
import type { Command } from "../command.ts";

export const cache: Command = {
  options: [{ name: "clear", summary: "Delete what is kept." }],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const { root } = await openProject(terminal.folder);
    const folder = await cacheFolder(root);
    if (folder === undefined) {
      terminal.print("Nothing is kept between runs, because this project has no node_modules folder.\n");
      return 0;
    }
    const { files, bytes } = await cacheSize(folder);
    terminal.print(`${folder}\n${files} file${files === 1 ? "" : "s"}, ${(bytes / 1_000_000).toFixed(1)} MB\n`);
    if (!call.switches.has("clear")) return 0;
    await clearCache(folder);
    terminal.print("Deleted.\n");
    return 0;
  },
};
