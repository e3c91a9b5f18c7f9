import { isDay } from "../../role/dates.ts";
import { readVersion } from "../../site/package-files.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

export const lsp: Command = {
  options: [
    { name: "stdio", summary: "Speak over standard input and output, as it always does; many editors add this." },
    { name: "on", takes: "DAY", summary: "Judge laws and deadlines on this day (default: today at the employer)." },
  ],
  least: 0,
  most: 0,
  async run(call) {
    const on = call.values.get("on");
    if (on !== undefined && !isDay(on)) throw new UserError(`--on takes a day like 2026-11-22, not "${on}".`);
    const { serveOverStdio } = await import("../../lsp/stdio.ts");
    return serveOverStdio({ version: await readVersion(), ...(on !== undefined && { on }) });
  },
};
