import type { RoleFields } from "../role-schema.ts";
import { type FieldGroup, fieldGroups } from "./field.ts";
import { fieldNames, roleFields } from "./table.ts";

/** The fields of a group, in the order of the table. */
export function fieldsOfGroup(group: FieldGroup): readonly (keyof RoleFields)[] {
  return fieldNames.filter((name) => roleFields[name].group === group);
}

/** The groups, in the order of a form. */
export const groupNames: readonly FieldGroup[] = Object.keys(fieldGroups).filter(
  (name): name is FieldGroup => name in fieldGroups,
);

/** The reference of all fields in Markdown, a table for each group. */
export function fieldReference(): string {
  const tables = groupNames.map(
    (group) => `## ${fieldGroups[group]}\n\n${head}${fieldsOfGroup(group).map(row).join("")}`,
  );
  return `# The fields of a role spec

\`npm run docs\` writes this page. A field that is absent stays absent in every output.

${tables.join("\n")}`;
}

const head = `| Field | What it is for | What to write | Example | Published in |
| --- | --- | --- | --- | --- |
`;

function row(name: keyof RoleFields): string {
  const { summary, notation, example, onPage, jsonLd } = roleFields[name];
  const places = [...(onPage ? ["page"] : []), ...jsonLd.map((property) => `\`${property}\``)].join(", ");
  const cells = [`\`${name}\``, summary, notation, `\`${name}: ${example}\``, places === "" ? "–" : places];
  return `| ${cells.join(" | ")} |\n`;
}
