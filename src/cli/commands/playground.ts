import { resolve } from "node:path";
import { readPlayground } from "../../site/package-files.ts";
import { readSource } from "../../site/read-source.ts";
import { writeWhole } from "../../site/write-whole.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";

const defaultName = "playground.html";

export const playground: Command = {
  options: [
    { name: "out", takes: "FILE", summary: `Where to write the page (default: ${defaultName}), or - to print it.` },
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const out = call.values.get("out") ?? defaultName;
    const page = await readPlayground();
    if (out === "-") {
      terminal.print(page);
      return 0;
    }
    const path = resolve(terminal.folder, out);
    await refuseOther(path, out);
    await writeWhole(path, page);
    terminal.print(`${out}\n`);
    terminal.note(`Open it in a browser, or put it on any web server. It is one file, and nothing leaves it.\n`);
    return 0;
  },
};

/** A page of an older version is replaced; any other file is somebody's work. */
async function refuseOther(path: string, shown: string): Promise<void> {
  const there = await readSource(path, resolve(path, ".."));
  if (there === undefined || ("text" in there && there.text.includes("· rolespec</title>"))) return;
  throw new UserError(`${shown} is there already, and is no playground.`, { hint: "Name another file with --out." });
}
