import { english } from "./english.ts";
import { wordLanguages } from "./word-languages.ts";
import type { Words } from "./words.ts";

/** Some words of the pages; of a group, such as the names of ways to work, some of its words. */
export type PartialWords = {
  readonly [K in keyof Words]?: Words[K] extends string | readonly string[] ? Words[K] : Partial<Words[K]>;
};

/** Words of the settings' own, by BCP 47 tag: those of `pt-BR` come on top of those of `pt`. */
export type OwnWords = Readonly<Record<string, PartialWords>>;

/** The language in which the words of a page are: `de` for `de-AT`, and `en` where nobody has given words in the reader's own. */
export function languageOfWords(language: string, own: OwnWords): string {
  const base = baseOf(language);
  const isKnown = Object.hasOwn(wordLanguages, base) || Object.keys(own).some((tag) => baseOf(tag) === base);
  return isKnown ? base : "en";
}

/** Words that stay English in a language. */
export interface MissingWords {
  readonly tag: string;
  /** `apply`, or `workplaces.hybrid` in a group. */
  readonly names: readonly string[];
}

/** Groups of which every word may stay away. */
const optionalGroups: ReadonlySet<string> = new Set<keyof Words>(["countries"]);

/** The words that are missing in languages that the tool lacks, tag by tag as written; what `pt` says, `pt-BR` need not say again. */
export function missingWords(own: OwnWords): readonly MissingWords[] {
  return Object.entries(own).flatMap(([tag, words]) => {
    const base = baseOf(tag);
    if (Object.hasOwn(wordLanguages, base)) return [];
    const below =
      tag.toLowerCase() === base ? undefined : Object.entries(own).find(([key]) => key.toLowerCase() === base);
    // The words of the language itself are reported there.
    if (below !== undefined) return [];
    const names = Object.entries(english).flatMap(([name, value]) =>
      namesMissing(name, value, words[name as keyof Words]),
    );
    return names.length === 0 ? [] : [{ tag, names }];
  });
}

function namesMissing(name: string, english: Words[keyof Words], own: unknown): readonly string[] {
  if (optionalGroups.has(name)) return [];
  if (own === undefined) return [name];
  if (typeof english === "string" || Array.isArray(english) || typeof own !== "object" || own === null) return [];
  return Object.keys(english).flatMap((part) => (Object.hasOwn(own, part) ? [] : [`${name}.${part}`]));
}

function baseOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
