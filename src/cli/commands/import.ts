import { basename } from "node:path";
import type { ImportedRole } from "../../import/import-roles.ts";
import { importValeStyle } from "../../import/vale-style.ts";
import { type ImportSource, readImportBytes, readImportSources } from "../../site/import-sources.ts";
import { importWithinDeadline } from "../../site/import-within-deadline.ts";
import { openProject } from "../../site/project.ts";
import { writeNewFiles } from "../../site/write-new-files.ts";
import { UserError } from "../../user-error.ts";
import type { Command } from "../command.ts";
import { describeImport, summariseImport } from "../import-notes.ts";
import type { Terminal } from "../terminal.ts";

export const importCommand: Command = {
  options: [
    {
      name: "out",
      takes: "PATH",
      summary: "A folder, a file for one role, or - to print (default: the roles' folder).",
    },
    { name: "style", takes: "FILE", summary: "Turn a Vale rule (existence, substitution) into a word rule in rules/." },
  ],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  async run(call, terminal) {
    const styles = call.lists.get("style") ?? [];
    if (styles.length > 0) return importStyles(styles, terminal);
    if (call.arguments.length === 0)
      throw new UserError("import needs FILE, or --style FILE.", {
        hint: "`rolespec import --help` shows what it takes.",
      });
    const { root, settings } = await openProject(terminal.folder);
    const sources = await readSources(call.arguments, terminal);
    const imports = sources.map((source) => importWithinDeadline(source, settings));
    const roles = imports.flatMap((each) => each.roles);
    const out = call.values.get("out");
    if (out === "-") {
      for (const { text } of roles) terminal.print(text);
    }
    const folder = out === undefined ? root : terminal.folder;
    const paths = out?.endsWith(".md") ? pathOfOne(out, roles) : pathsIn(out ?? settings.paths.roles, roles);
    const pathOf = new Map(roles.map((role, index) => [role, paths[index] ?? ""]));
    if (out !== "-") {
      await writeNewFiles(folder, new Map(roles.map((role) => [pathOf.get(role) ?? "", role.text])));
      for (const path of paths) terminal.print(`${path}\n`);
    }
    const isOne = roles.length === 1 && sources.length === 1;
    for (const { source, roles: made } of imports) {
      if (made.length === 0) terminal.note(`${nameOf(source)}: ${source.problem ?? "No posting is found in it."}\n`);
      for (const role of made)
        terminal.note(isOne ? describeImport(role, terminal.style) : summariseImport(nameOf(source), role));
    }
    noteNext(roles, out === "-" ? undefined : paths[0], terminal);
    return imports.some((each) => each.roles.length === 0) ? 2 : 0;
  },
};

/** Each Vale rule becomes `rules/style/<name>.md` of the project; what cannot be brought over is said. */
async function importStyles(paths: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const { root, settings } = await openProject(terminal.folder);
  const sources = await readImportSources(terminal.folder, paths);
  const texts = new Map<string, string>();
  for (const { path, text = "" } of sources) {
    const name = basename(path).replace(/\.ya?ml$/i, "");
    const { text: rule, problems } = importValeStyle(text, name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[-_]/gu, " "));
    for (const problem of problems) terminal.note(`${path}: ${problem}\n`);
    if (rule !== undefined) texts.set(`${settings.paths.rules}/style/${slugOf(name)}.md`, rule);
  }
  await writeNewFiles(root, texts);
  for (const path of texts.keys()) terminal.print(`${path}\n`);
  return texts.size < sources.length ? 2 : 0;
}

/** `SentenceLength` becomes `sentence-length`. */
function slugOf(name: string): string {
  const parted = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, "-").toLowerCase();
  return parted.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$|^(?=\d)/g, "");
}

async function readSources(paths: readonly string[], terminal: Terminal): Promise<readonly ImportSource[]> {
  if (!paths.includes("-")) return readImportSources(terminal.folder, paths);
  if (paths.length > 1) throw new UserError("Standard input comes alone; name files, or only -.");
  return [await readImportBytes("", await terminal.readInput())];
}

/** A file for each role; of several with the same title, the later ones are numbered. */
function pathsIn(folder: string, roles: readonly ImportedRole[]): readonly string[] {
  const taken = new Set<string>();
  return roles.map(({ slug }) => {
    let name = slug;
    for (let number = 2; taken.has(name); number++) name = `${slug}-${number}`;
    taken.add(name);
    return `${folder.replace(/\/+$/, "")}/${name}.md`;
  });
}

function pathOfOne(file: string, roles: readonly ImportedRole[]): readonly string[] {
  if (roles.length > 1) throw new UserError(`${roles.length} roles do not fit into one file; name a folder.`);
  return [file];
}

function nameOf({ path }: ImportSource): string {
  return path === "" ? "Standard input" : path;
}

function noteNext(roles: readonly ImportedRole[], path: string | undefined, terminal: Terminal): void {
  if (roles.length === 0) return;
  const command = roles.length === 1 && path !== undefined ? `rolespec lint ${path}` : "rolespec lint";
  terminal.note(
    `Next: compare ${roles.length === 1 ? "it" : "them"} with the source, fill in what is missing, then \`${command}\`.\n`,
  );
}
