import type { Facet } from "./facets.ts";

/** The style sheet of lists whose roles can be chosen, relative to the site. */
export const filterStylesPath = "filters.css";

/**
 * The rules by which a list shows only the roles that were chosen, without a script. Choices of several kinds add up: a
 * role must have every one of them. Keys hold letters, digits and hyphens alone, so that nothing in them can end a string.
 */
export function filterStyles(facets: readonly Facet[]): string {
  const rules = facets.flatMap(({ name, values }) =>
    values.map(({ key }) => {
      const chosen = `.rolespec-index:has([name="${name}"][value="${key}"]:checked)`;
      return `${chosen} .rolespec-card:not([data-${name}~="${key}"])`;
    }),
  );
  return rules.length === 0 ? "" : `${rules.join(",\n")} {\n  display: none;\n}\n`;
}
