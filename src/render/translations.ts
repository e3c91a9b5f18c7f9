import { languageNames } from "./language-names.ts";
import { compareText } from "./listing-order.ts";
import type { RoleListing } from "./role-listing.ts";

/** One posting in the languages in which it is published: the original first, where it is published, then by language. */
export type Translations = readonly [RoleListing, ...RoleListing[]];

/** A language in which a posting can be read. */
export interface LanguageLink {
  readonly language: string;
  /** As its own readers call it. */
  readonly name: string;
  readonly slug: string;
  /** Absolute, where the site has an address. */
  readonly url?: string;
}

/** Joins roles that are translations of each other. Every role is in one group, most of them alone; groups keep the roles' order. */
export function groupTranslations(listings: readonly RoleListing[]): readonly Translations[] {
  const bySlug = new Map(listings.map((listing) => [listing.slug, listing] as const));
  const groups = new Map<string, RoleListing[]>();
  for (const listing of listings) {
    const original = originalOf(listing, bySlug);
    const group = groups.get(original) ?? [];
    const hasLanguage = group.some(({ language }) => language === listing.language);
    // Two texts in one language cannot stand for each other: the second is a role of its own.
    if (hasLanguage) groups.set(`${original} ${listing.slug}`, [listing]);
    else groups.set(original, [...group, listing]);
  }
  return [...groups].flatMap(([original, group]) => {
    const [first, ...others] = group.toSorted((a, b) => rankOf(a, original) - rankOf(b, original) || byLanguage(a, b));
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

/** The text for a reader of a language: in just that, else in another form of it, else the original. */
export function inLanguage(translations: Translations, language: string): RoleListing {
  return (
    translations.find((each) => each.language === language) ??
    translations.find((each) => baseOf(each.language) === baseOf(language)) ??
    translations[0]
  );
}

/** The languages of a posting by name; two forms of one language are told apart by their country. */
export function languageLinks(translations: Translations): readonly LanguageLink[] {
  return translations.map(({ language, slug, url }) => {
    const isAlone = translations.filter((other) => baseOf(other.language) === baseOf(language)).length === 1;
    const name = languageNames[baseOf(language)] ?? language;
    const variant = language.slice(language.indexOf("-") + 1);
    const link = { language, name: isAlone || variant === language ? name : `${name} (${variant})`, slug };
    return url === undefined ? link : { ...link, url };
  });
}

/** The slug that a role is, after however many steps, a translation of. The original itself need not be published. */
function originalOf(listing: RoleListing, bySlug: ReadonlyMap<string, RoleListing>): string {
  const seen = new Set([listing.slug]);
  for (let { translationOf } = listing; translationOf !== undefined; ) {
    // Roles that call each other the original: the first by name is as good as any.
    if (seen.has(translationOf)) return [...seen].toSorted()[0] ?? listing.slug;
    seen.add(translationOf);
    const next = bySlug.get(translationOf);
    if (next?.translationOf === undefined) return translationOf;
    ({ translationOf } = next);
  }
  return listing.slug;
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}

function rankOf({ slug }: RoleListing, original: string): number {
  return slug === original ? 0 : 1;
}

function byLanguage(a: RoleListing, b: RoleListing): number {
  return compareText(a.language, b.language);
}
