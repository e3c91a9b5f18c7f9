import { dutch } from "./words/dutch.ts";
import { english } from "./words/english.ts";
import { french } from "./words/french.ts";
import { german } from "./words/german.ts";
import { italian } from "./words/italian.ts";
import { polish } from "./words/polish.ts";
import { spanish } from "./words/spanish.ts";
import type { Words } from "./words.ts";

const languages: { readonly [language: string]: Words } = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
};

const britishDates: Partial<Words> = { date: "D M Y" };
const swissNumbers: Partial<Words> = { thousands: "’", decimal: "." };
const americanNumbers: Partial<Words> = { thousands: ",", decimal: ".", money: "¤%" };

/** How a country writes what others of its language write in another way. */
const regional: { readonly [language: string]: Partial<Words> } = {
  "de-AT": { months: ["Jänner", ...german.months.slice(1)] },
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

/** The words for a BCP 47 tag. Readers of a language that is not here get English, the commonest second one. */
export function wordsFor(language: string): Words {
  const base = wordsLanguage(language);
  const words = languages[base] ?? english;
  const region = regionOf(language);
  const own = region === undefined ? undefined : regional[`${base}-${region}`];
  return own === undefined ? words : { ...words, ...own };
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

export function wordsView(language: string): WordsView {
  const used = wordsLanguage(language);
  const words = wordsFor(language);
  return used === language.split("-")[0]?.toLowerCase() ? { words } : { words, wordsLanguage: used };
}

/** The language of these words: `de` for `de-AT`, and `en` where there are none in the reader's own. */
function wordsLanguage(language: string): string {
  const base = language.split("-")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(languages, base) ? base : "en";
}
