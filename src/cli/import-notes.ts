import type { Note } from "../import/draft.ts";
import type { ImportedRole } from "../import/import-roles.ts";
import type { TerminalStyle } from "../report/reporter.ts";

/** All that a person should know of one import, group by group. */
export function describeImport({ notes, open }: ImportedRole, style: TerminalStyle): string {
  const groups = groupNames.map(([kind, name]) => ({
    name,
    lines: notes
      .filter((note) => note.kind === kind)
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map((note) => `${note.text}${placeOf(note)}`),
  }));
  const todo = { name: "To fill in or fix", lines: open.map(({ message }) => message) };
  return [...groups, todo]
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines }) => `${style.paint("strong", name)}\n${lines.map((line) => `  ${line}\n`).join("")}`)
    .join("");
}

/** One line for one of many imports. */
export function summariseImport(source: string, { title, notes, open }: ImportedRole): string {
  const count = (kind: Note["kind"]): number => notes.filter((note) => note.kind === kind).length;
  const parts = [
    [count("placed"), "placed"],
    [count("kept"), "kept as text"],
    [count("unplaced"), "not placed"],
    [count("dropped"), "left out"],
    [open.length, "to fill in or fix"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${source}: ${title === "" ? "no title" : title}; ${said.join(", ")}\n`;
}

const groupNames: readonly (readonly [Note["kind"], string])[] = [
  ["placed", "Placed in fields"],
  ["kept", "Kept as it is, for no field says all of it"],
  ["unplaced", "Not placed, kept as a remark below the fields"],
  ["dropped", "Left out"],
];

function placeOf({ line }: Note): string {
  return line === undefined ? "" : `  (line ${line})`;
}
