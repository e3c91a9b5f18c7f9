import { slugOf } from "../role/slug.ts";
import type { Words } from "../settings/page-words/words.ts";
import { compareText } from "./listing-order.ts";
import type { RoleListing } from "./role-listing.ts";
import { writeArea, writeTown } from "./write-values.ts";

/** What people choose roles by. */
export const facetNames = ["place", "team", "workplace", "employment"] as const;
export type FacetName = (typeof facetNames)[number];

/** Something that roles can be chosen by, and the values that they have. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly CountedValue[];
}

export interface FacetValue {
  /** Small letters, digits and hyphens; part of addresses, so it depends on no language where it need not. */
  readonly key: string;
  readonly label: string;
}

export interface CountedValue extends FacetValue {
  /** How many roles of the list have it. */
  readonly count: number;
}

/** What roles of a list can be chosen by; what all of them have is no choice. Labels are in the site's language. */
export function facetsOf(listings: readonly RoleListing[], words: Words): readonly Facet[] {
  return facetNames.flatMap((name) => {
    const values = new Map<string, CountedValue>();
    for (const listing of listings) {
      for (const { key, label } of facetValues(listing, name, words)) {
        const known = values.get(key);
        values.set(key, { key, label: known?.label ?? label, count: (known?.count ?? 0) + 1 });
      }
    }
    const counted = [...values.values()];
    if (counted.every(({ count }) => count === listings.length)) return [];
    return [{ name, label: labelOf(name, words), values: isFixed(name) ? inOrder(counted, name) : byName(counted) }];
  });
}

/** The values of one role, each once. */
export function facetValues(listing: RoleListing, name: FacetName, words: Words): readonly FacetValue[] {
  const values = readers[name](listing, words);
  return values.filter(({ key }, index) => values.findIndex((other) => other.key === key) === index);
}

const readers: {
  readonly [name in FacetName]: (listing: RoleListing, words: Words) => readonly FacetValue[];
} = {
  place: placesOf,
  // Some name departments, some teams, and some both: people look for either under one heading.
  team: ({ department, team }) =>
    [department, team].filter((part) => part !== undefined).map((label) => ({ key: keyOf(label), label })),
  workplace: ({ workplace }, words) => workplace.map((way) => ({ key: way, label: words.choices[way] })),
  employment: ({ employment }, words) => employment.map((key) => ({ key, label: words.employments[key] })),
};

/** Towns without their country, which hardly anybody needs to tell them apart, and the areas to work from. */
function placesOf({ places, remoteFrom, workplace }: RoleListing, words: Words): readonly FacetValue[] {
  const isRemote = workplace.includes("remote");
  const towns = places.map((place) => {
    const code = place.code.toLowerCase();
    return place.locality === undefined
      ? { key: code, label: writeArea(place.code, words) }
      : { key: `${code}-${keyOf(place.locality)}`, label: writeTown(place) };
  });
  const areas = (isRemote ? remoteFrom : []).map((code) => ({
    key: `remote-${code.toLowerCase()}`,
    label: `${words.choices.remote}: ${writeArea(code, words)}`,
  }));
  return [...towns, ...areas];
}

function labelOf(name: FacetName, words: Words): string {
  return name === "place" ? words.location : words[name];
}

/** Ways to work and kinds of employment have an order of their own. */
function isFixed(name: FacetName): name is keyof typeof orders {
  return Object.hasOwn(orders, name);
}

const orders = {
  workplace: ["onsite", "hybrid", "remote"],
  employment: [
    "full-time",
    "part-time",
    "contractor",
    "temporary",
    "intern",
    "apprentice",
    "volunteer",
    "per-diem",
    "other",
  ],
} as const;

function inOrder(values: readonly CountedValue[], name: keyof typeof orders): readonly CountedValue[] {
  const order: readonly string[] = orders[name];
  return values.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** By name without accents, so that Österreich is with O, on every machine alike. */
function byName(values: readonly CountedValue[]): readonly CountedValue[] {
  return values.toSorted((a, b) => compareText(keyOf(a.label), keyOf(b.label)) || compareText(a.key, b.key));
}

/** The key of a team or a department. */
export function teamKey(name: string): string {
  return keyOf(name);
}

/** A name that is written in other letters than Latin ones goes by their numbers. */
function keyOf(name: string): string {
  if (/[a-z0-9]/i.test(name.normalize("NFKD"))) return slugOf(name);
  return [...name]
    .slice(0, 20)
    .map((character) => (character.codePointAt(0) ?? 0).toString(16))
    .join("-");
}
