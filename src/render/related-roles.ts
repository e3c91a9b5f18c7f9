import type { RoleListing } from "./role-listing.ts";
import { inLanguage, type Translations } from "./translations.ts";

const most = 4;

/** Open roles for whoever reads a role, open or closed. */
export type FindRelated = (role: RoleListing) => readonly RoleListing[];

/**
 * Finds roles of the same team first, then of the same department, then of the same town; of each in the order of the
 * list. A posting in several languages is one role, shown in the reader's.
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
    return [...found].map((group) => inLanguage(group, role.language));
  };
}

/** What makes roles alike, the closest first. A whole country is no place that people have in common. */
function traitsOf({ team, department, places }: RoleListing): readonly (readonly string[])[] {
  return [
    team === undefined ? [] : [`team ${team}`],
    department === undefined ? [] : [`department ${department}`],
    places.flatMap(({ code, country, locality = "" }) =>
      locality === "" && code === country ? [] : [`place ${code} ${locality}`],
    ),
  ];
}

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
