import { roleFields } from "../role/fields/table.ts";

/** What the reference says of a field, in Markdown. */
export function fieldPage(name: keyof typeof roleFields): string {
  const { summary, notation, example, onPage, jsonLd } = roleFields[name];
  const places = [...(onPage ? ["the page"] : []), ...jsonLd.map((property) => `\`${property}\` for search engines`)];
  return [
    `${summary} ${notation}`,
    `\`\`\`yaml\n${name}: ${example}\n\`\`\``,
    ...(places.length === 0 ? [] : [`Published in ${places.join(", ")}.`]),
  ].join("\n\n");
}
