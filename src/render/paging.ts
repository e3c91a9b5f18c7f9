import type { Words } from "../settings/page-words/words.ts";
import { pagePath, type RoleList } from "./list-plan.ts";

/** The way through the pages of a list. */
export interface Paging {
  /** "Page 2". */
  readonly current: string;
  /** Relative to the site. */
  readonly previous?: string;
  readonly next?: string;
  /** The first, the last and those around this one; where some are left out, a gap. */
  readonly pages: readonly (PageLink | "gap")[];
}

export interface PageLink {
  readonly number: number;
  /** "Page 2". */
  readonly label: string;
  /** Relative to the site. */
  readonly path: string;
  readonly isCurrent: boolean;
}

export function pagingOf(list: RoleList, page: number, words: Words): Paging {
  const count = list.pages.length;
  const labelOf = (number: number): string => words.page.replace("%", String(number));
  const numbers = [1, page - 1, page, page + 1, count].filter((number) => number >= 1 && number <= count);
  const shown = [...new Set(numbers)].toSorted((a, b) => a - b);
  return {
    current: labelOf(page),
    ...(page > 1 ? { previous: pagePath(list, page - 1) } : {}),
    ...(page < count ? { next: pagePath(list, page + 1) } : {}),
    pages: shown.flatMap((number, index) => {
      const link = { number, label: labelOf(number), path: pagePath(list, number), isCurrent: number === page };
      return number - (shown[index - 1] ?? 0) > 1 ? ["gap" as const, link] : [link];
    }),
  };
}
