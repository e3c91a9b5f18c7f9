import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import type { ExampleRole } from "./example-role.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { polish } from "./polish.ts";
import { spanish } from "./spanish.ts";

const examples: Readonly<Record<string, ExampleRole>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
};

/** The example role in a language (BCP 47); in English where there is none. */
export function exampleRoleFor(language: string): ExampleRole {
  return examples[language.slice(0, 2).toLowerCase()] ?? english;
}
