import { readVersion } from "../../site/package-files.ts";
import type { Command } from "../command.ts";

export const mcp: Command = {
  options: [],
  least: 0,
  most: 0,
  async run(_, terminal) {
    const { serveTools } = await import("../../mcp/stdio.ts");
    await serveTools(terminal.folder, await readVersion());
    // The process ends when the assistant closes standard input.
    return 0;
  },
};
