import { facetsOf } from "./facets.ts";
import { filterStyles, filterStylesPath } from "./filter-styles.ts";
import { pagePath, planLists } from "./list-plan.ts";
import { type ListMaterials, listView } from "./list-view.ts";
import type { Output } from "./output.ts";
import { isSearched, searchIndex, searchScriptPath } from "./search-index.ts";
import { inLanguage, type Translations } from "./translations.ts";
import { wordsFor } from "./words-for.ts";

/**
 * The lists of open roles, a posting in several languages once. They hold no markup of single jobs: search engines
 * forbid that on lists.
 */
export function listPages(open: readonly Translations[], materials: ListMaterials): readonly Output[] {
  const { language } = materials.site;
  const words = wordsFor(language, materials.settings.words);
  const translations = new Map(open.map((group) => [inLanguage(group, language), group] as const));
  const listings = [...translations.keys()];
  const facets = facetsOf(listings, words);
  const lists = planLists(listings, words);
  const pages = lists.flatMap((list) =>
    list.pages.map((_, index): Output => {
      const view = listView(list, index + 1, { ...materials, words, facets, translations });
      const body = materials.templates.fill("index.html", view);
      return { path: pagePath(list, index + 1), mediaType: "text/html", body };
    }),
  );
  const { settings, templates } = materials;
  return [
    ...pages,
    ...(lists.some(({ filters }) => filters.length > 0)
      ? [{ path: filterStylesPath, mediaType: "text/css", body: filterStyles(facets) }]
      : []),
    ...(isSearched(listings)
      ? [
          searchIndex(lists[0]?.listings ?? [], settings, words),
          { path: searchScriptPath, mediaType: "text/javascript", body: templates.plain(searchScriptPath) },
        ]
      : []),
  ];
}
