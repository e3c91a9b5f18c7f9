import { stringify } from "yaml";
import { fieldNames } from "../role/fields/table.ts";
import type { Fields, FieldValue } from "../role/front-matter.ts";
import type { Draft } from "./draft.ts";

/** Writes a draft as a role spec: its fields in the order of the manual, what the source called them, remarks, the posting. */
export function writeMarkdown({ fields, origins, remarks, body }: Draft): string {
  const lines = writeFields(fields, origins);
  const rest = remarks.length === 0 ? [] : ["", "# From the source, not used above:", ...remarks.map(remarkLine)];
  const text = body.trim() === "" ? "" : `\n${body.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}\n`;
  return `---\n${[...lines, ...rest].map((line) => `${line}\n`).join("")}---\n${text}`;
}

/** The lines of a front matter that says these fields; a role without any still has the line of its title. */
export function writeFields(fields: Fields, origins: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const names = fieldNames.filter((name) => fields[name] !== undefined);
  if (names.length === 0) return ["title:"];
  return names.flatMap((name) => writeField(name, fields[name] ?? "", origins.get(name)));
}

function writeField(name: string, value: FieldValue, origin: string | undefined): readonly string[] {
  // `failsafe` as in reading: nothing is quoted for looking like a number or a yes.
  const [first = "", ...others] = stringify({ [name]: value }, { schema: "failsafe", lineWidth: 0 })
    .trimEnd()
    .split("\n");
  const isOneLine = others.length === 0 || /^[\w-]+:$/.test(first);
  return [origin === undefined || !isOneLine ? first : `${first}  # from “${origin}”`, ...others];
}

function remarkLine(line: string): string {
  const text = line.trimEnd();
  return text === "" ? "#" : text.startsWith("#") ? text : `# ${text}`;
}
