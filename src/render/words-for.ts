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

/** The words for a BCP 47 tag. Readers of a language that is not here get English, the commonest second one. */
export function wordsFor(language: string): Words {
  const words = languages[wordsLanguage(language)] ?? english;
  if (words === german && /-AT$/i.test(language)) return { ...german, months: ["Jänner", ...german.months.slice(1)] };
  return words === english && /-(?:GB|IE|AU|NZ|CA)$/i.test(language) ? { ...english, date: "D M Y" } : words;
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
