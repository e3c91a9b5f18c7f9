import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isAbsent } from "../../site/is-absent.ts";
import { UserError } from "../../user-error.ts";
import { postReport } from "../ci/post-report.ts";
import type { Call, Command } from "../command.ts";
import type { Terminal } from "../terminal.ts";

export const post: Command = {
  options: [
    { name: "comment", takes: "FILE", summary: "The comment: what `lint --format comment=FILE` wrote." },
    { name: "suggestions", takes: "FILE", summary: "The suggestions: what `lint --format suggestions=FILE` wrote." },
    { name: "foreign", summary: "The files come from a fork: nobody is called by name, no picture is loaded." },
  ],
  least: 0,
  most: 0,
  async run(call, terminal) {
    const comment = await readReport("comment", call, terminal);
    const suggestions = await readReport("suggestions", call, terminal);
    if (comment === undefined && suggestions === undefined) {
      throw new UserError("There is nothing to post.", { hint: "Name a file: --comment FILE, --suggestions FILE." });
    }
    await postReport(
      { ...(comment !== undefined && { comment }), ...(suggestions !== undefined && { suggestions }) },
      { terminal, isForeign: call.switches.has("foreign") },
    );
    return 0;
  },
};

async function readReport(option: string, call: Call, terminal: Terminal): Promise<string | undefined> {
  const name = call.values.get(option);
  if (name === undefined) return undefined;
  try {
    return await readFile(resolve(terminal.folder, name), "utf8");
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new UserError(`There is no file ${name}.`, {
      hint: `\`rolespec lint --format ${option}=${name}\` writes it.`,
    });
  }
}
