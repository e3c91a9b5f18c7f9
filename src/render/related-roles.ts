import type { RoleListing } from "./role-listing.ts";
import { inLanguage, type Translations } from "./translations.ts";

const most = 4;

/** Open roles for whoever reads a role, open or closed. */
export type FindRelated = (role: RoleListing) => RelatedRoles;

/** Open roles, and whether any of them has to do with the one that is read. */
export interface RelatedRoles {
  readonly roles: readonly RoleListing[];
  readonly areAlike: boolean;
}

/**
 * Finds roles of the same team first, then of the same department, of the same trade, of the same town, of the same country; of each in the
 * order of the list. Where nothing is shared, the newest of all. A posting in several languages is one role, shown in the reader's.
 */
export function relatedAmong(open: readonly Translations[]): FindRelated {
  const byTrait = new Map<string, Translations[]>();
  for (const group of open) {
    for (const trait of new Set(group.flatMap((listing) => traitsOf(listing).flat()))) {
      const others = byTrait.get(trait);
      if (others === undefined) byTrait.set(trait, [group]);
      else others.push(group);
    }
  }
  const order = new Map(open.map((group, index) => [group, index] as const));
  return (role) => {
    const found = new Set<Translations>();
    for (const traits of traitsOf(role)) {
      // A few of each trait are enough, however many roles share it.
      const next = traits
        .flatMap((trait) => firstOf(byTrait.get(trait) ?? [], (group) => !found.has(group) && !isOf(group, role)))
        .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      for (const group of next) if (found.size < most) found.add(group);
    }
    const areAlike = found.size > 0;
    const groups = areAlike ? [...found] : firstOf(open, (group) => !isOf(group, role));
    return { roles: groups.map((group) => inLanguage(group, role.language)), areAlike };
  };
}

/** What makes roles alike, the closest first. A whole country is no place that people have in common. */
function traitsOf({ team, department, places, remoteFrom, title }: RoleListing): readonly (readonly string[])[] {
  return [
    team === undefined ? [] : [`team ${team}`],
    department === undefined ? [] : [`department ${department}`],
    tradeWords(title).map((word) => `trade ${word}`),
    places.flatMap(({ code, country, locality = "" }) =>
      locality === "" && code === country ? [] : [`place ${code} ${locality}`],
    ),
    [...places.map(({ country }) => country), ...remoteFrom.map((code) => code.slice(0, 2))].map(
      (country) => `country ${country}`,
    ),
  ];
}

/** The words of a title that name a trade: the last ones, without rank. “Staff Nurse” and “Head Nurse” are both nurses. */
function tradeWords(title: string): readonly string[] {
  const [name = ""] = title.split(/[,(–|/]| - /);
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const trade = words.filter((word) => !ranks.has(word)).at(-1);
  return trade === undefined ? [] : [trade];
}

const ranks: ReadonlySet<string> = new Set([
  "senior",
  "junior",
  "lead",
  "head",
  "staff",
  "principal",
  "chief",
  "deputy",
]);

function firstOf(groups: readonly Translations[], isWanted: (group: Translations) => boolean): readonly Translations[] {
  const first: Translations[] = [];
  for (const group of groups) {
    if (first.length === most) break;
    if (isWanted(group)) first.push(group);
  }
  return first;
}

/** Whether a group is of the role itself, in whichever language. */
function isOf(group: Translations, role: RoleListing): boolean {
  return group.some(({ slug }) => slug === role.slug || slug === role.translationOf);
}
