import { readDocument } from "../role/read-document.ts";
import { slugOf } from "../role/slug.ts";
import { nearestWord } from "../source/nearest-word.ts";
import { sourceFile } from "../source/source-file.ts";
import { UserError } from "../user-error.ts";
import { type Project, readRoleSources } from "./project.ts";
import { scaffoldRole } from "./scaffold.ts";
import { tradeBody, trades } from "./trades.ts";

/** What a role begins with. */
export interface Beginning {
  readonly title: string;
  readonly today: string;
  readonly project: Project;
}

/** A new role that begins like a role of the project, or like one of a trade. */
export async function begunLike(name: string, { title, today, project }: Beginning): Promise<string> {
  const wanted = slugOf(name);
  const sources = await readRoleSources(project, project.root, []);
  const other = sources.find(({ path }) => slugOf(nameOf(path)) === wanted || path === name);
  if (other !== undefined) return copied(other.text, title, today);
  const trade = trades.find((each) => each.name === wanted || each.others.includes(wanted));
  if (trade !== undefined) {
    if (!/^en\b/i.test(project.settings.site.language))
      throw new UserError(
        `The texts of trades are in English, and this site is in ${project.settings.site.language}.`,
        {
          hint: "Begin like a role of this project: name its file.",
        },
      );
    return scaffoldRole(title, today, { values: trade.values, body: tradeBody(trade) });
  }
  const known = [...trades.map((each) => each.name), ...sources.map(({ path }) => nameOf(path))];
  const near = nearestWord(wanted, known);
  throw new UserError(
    `There is no role and no trade called "${name}"${near === undefined ? "." : `; did you mean ${near}?`}`,
    {
      hint: `Name a role of this project, or one of ${trades.map((each) => each.name).join(", ")}.`,
    },
  );
}

/** Lines of fields that belong to one opening alone. */
const ownFields = /^(?:title|id|slug|status|posted|updated|closes|starts|openings|translation-of|lint)\s*:/;

/** The text of a role with a new title, as a draft of today: what belongs to the other opening alone is left out. */
function copied(text: string, title: string, today: string): string {
  const { isBroken } = readDocument(sourceFile("role.md", text));
  if (isBroken)
    throw new UserError("That role cannot be read, so nothing can begin like it.", { hint: "Fix it first." });
  const { head, body } = splitText(text);
  const kept: string[] = [];
  let isOwn = false;
  for (const line of head) {
    // What is further in belongs to the field above it.
    if (/^\S/.test(line)) isOwn = ownFields.test(line);
    if (!isOwn) kept.push(line);
  }
  return ["---", `title: ${JSON.stringify(title)}`, "status: draft", `posted: ${today}`, ...kept, "---", body].join(
    "\n",
  );
}

function splitText(text: string): { readonly head: readonly string[]; readonly body: string } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  return end === -1 ? { head: [], body: text } : { head: lines.slice(1, end), body: lines.slice(end + 1).join("\n") };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:md|markdown)$/i, "");
}
