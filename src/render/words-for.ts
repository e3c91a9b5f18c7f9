import { english } from "../settings/page-words/english.ts";
import { languageOfWords, type OwnWords, type PartialWords } from "../settings/page-words/own-words.ts";
import { wordLanguages } from "../settings/page-words/word-languages.ts";
import type { Words } from "../settings/page-words/words.ts";

const britishDates: Partial<Words> = { date: "D M Y" };
const swissNumbers: Partial<Words> = { thousands: "’", decimal: "." };
const americanNumbers: Partial<Words> = { thousands: ",", decimal: ".", money: "¤%" };

/** How a country writes what others of its language write in another way. */
const regional: { readonly [language: string]: Partial<Words> } = {
  "de-AT": { months: ["Jänner", ...(wordLanguages["de"]?.months.slice(1) ?? [])] },
  "de-CH": swissNumbers,
  "de-LI": swissNumbers,
  "en-AU": britishDates,
  "en-CA": britishDates,
  "en-GB": britishDates,
  "en-IE": britishDates,
  "en-NZ": britishDates,
  "es-MX": americanNumbers,
  "es-PR": americanNumbers,
  "es-US": americanNumbers,
  "it-CH": swissNumbers,
};

/**
 * The words for a BCP 47 tag: the tool's, with the settings' own in their place, first those of the language, then those of its region.
 * Readers of a language that is in neither get English, the commonest second one.
 */
export function wordsFor(language: string, own: OwnWords): Words {
  const base = baseOf(language);
  const built = wordLanguages[languageOfWords(language, {})] ?? english;
  const region = regionOf(language);
  const tag = region === undefined ? base : `${base}-${region}`;
  const layers = [regional[tag], ...ownLayers(own, base), ...(region === undefined ? [] : ownLayers(own, tag))];
  return layers.reduce<Words>((words, layer) => (layer === undefined ? words : withWords(words, layer)), built);
}

function ownLayers(own: OwnWords, tag: string): readonly PartialWords[] {
  return Object.entries(own).flatMap(([key, words]) => (key.toLowerCase() === tag.toLowerCase() ? [words] : []));
}

/** Groups of words, such as the names of ways to work, are joined one by one; lists are replaced whole. */
function withWords(words: Words, layer: PartialWords): Words {
  const entries = Object.entries(layer).map(([key, value]) => {
    const before = words[key as keyof Words];
    const isGroup = typeof value === "object" && !Array.isArray(value);
    return [key, isGroup && typeof before === "object" ? { ...before, ...value } : value];
  });
  return { ...words, ...Object.fromEntries(entries) };
}

/** The language of readers in one country, as `de-CH`. A region that the tag names already is kept. */
export function regionalLanguage(language: string, countries: readonly string[]): string {
  const [country, ...others] = countries;
  const isSettled = regionOf(language) !== undefined || country === undefined || others.length > 0;
  return isSettled ? language : `${language}-${country}`;
}

function regionOf(language: string): string | undefined {
  return /-([A-Z]{2})$/i.exec(language)?.[1]?.toUpperCase();
}

/** The words of a page, as templates get them. */
export interface WordsView {
  readonly words: Words;
  /** The language of the words, where there are none in the page's own. */
  readonly wordsLanguage?: string;
}

export function wordsView(language: string, own: OwnWords): WordsView {
  const used = languageOfWords(language, own);
  const words = wordsFor(language, own);
  return used === baseOf(language) ? { words } : { words, wordsLanguage: used };
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}
