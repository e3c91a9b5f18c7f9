import { english } from "./words/english.ts";
import { french } from "./words/french.ts";
import { german } from "./words/german.ts";
import { spanish } from "./words/spanish.ts";
import type { Words } from "./words.ts";

const languages: { readonly [language: string]: Words } = { en: english, de: german, fr: french, es: spanish };

/** The words for a BCP 47 tag. Readers of a language that is not here get English, the commonest second one. */
export function wordsFor(language: string): Words {
  const words = languages[language.split("-")[0]?.toLowerCase() ?? ""] ?? english;
  if (words === german && /-AT$/i.test(language)) return { ...german, months: ["Jänner", ...german.months.slice(1)] };
  return words === english && /-(?:GB|IE|AU|NZ|CA)$/i.test(language) ? { ...english, date: "D M Y" } : words;
}
