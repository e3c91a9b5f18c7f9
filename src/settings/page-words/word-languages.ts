import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { polish } from "./polish.ts";
import { spanish } from "./spanish.ts";
import type { Words } from "./words.ts";

/** The languages whose words come with the tool. */
export const wordLanguages: { readonly [language: string]: Words } = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
};
