import pluralize from "pluralize";
import type { ProjectTerm } from "../settings/settings.ts";
import { inCaseOf } from "../source/capitals.ts";
import { escapePattern } from "../source/escape-pattern.ts";

/** A word that the project does not want, by offsets into a text. */
export interface HouseTermMatch {
  readonly term: ProjectTerm;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the project says instead, in the same form. */
  readonly use?: string;
}

/** Finds the project's unwanted words in a text, in any capitals and with their endings; what is written as the project has it is none. */
export function findProjectTerms(text: string, terms: readonly ProjectTerm[]): readonly HouseTermMatch[] {
  return terms
    .flatMap((term) =>
      [...text.matchAll(patternOf(term.phrase))].flatMap(({ index, 0: words }): HouseTermMatch[] => {
        const match = { term, start: index, end: index + words.length, words };
        if (term.use === undefined) return [match];
        return isPartOfUse(text, match, term.use) ? [] : [{ ...match, use: inFormOf(words, term) }];
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Capitals alone are meant as they are written: "IT" is not "it". */
function patternOf(phrase: string): RegExp {
  const words = phrase.trim().split(/[\s-]+/);
  const isAcronym = /^[\p{Lu}\d]+$/u.test(phrase.trim());
  const before = words.slice(0, -1).map((word) => `${escapePattern(word)}[\\s-]`);
  const last = formsOf(words.at(-1) ?? "").map((form) => escapePattern(form));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${before.join("")}(?:${last.join("|")})(?![\\p{L}\\p{N}])`,
    isAcronym ? "gu" : "giu",
  );
}

/** The forms of a word that English makes with endings. Forms that are no words never match. */
function formsOf(word: string): readonly string[] {
  const stem = word.replace(/e$/u, "");
  const forms = [word, pluralize.plural(word), pluralize.singular(word)];
  if (/^\p{L}{3,}$/u.test(word)) forms.push(`${stem}ed`, `${stem}ing`, `${stem}es`, `${word}${word.slice(-1)}ing`);
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}

/** "recruiter" in "technical recruiter", where the project says the latter. */
function isPartOfUse(text: string, { start, end }: HouseTermMatch, use: string): boolean {
  const around = text.slice(Math.max(0, start - use.length), end + use.length);
  const written = text.slice(start, end);
  const isLonger = use.toLowerCase().includes(written.toLowerCase()) && use !== written;
  return written === use || (isLonger && around.toLowerCase().includes(use.toLowerCase()) && around.includes(use));
}

function inFormOf(words: string, { phrase, use = "" }: ProjectTerm): string {
  const isPlural =
    words.toLowerCase() === pluralize.plural(phrase).toLowerCase() &&
    pluralize.plural(phrase) !== pluralize.singular(phrase);
  const isUseAcronym = /^\p{Lu}{2}/u.test(use);
  const form = isPlural && phrase.toLowerCase() !== words.toLowerCase() ? pluralize.plural(use) : use;
  return isUseAcronym || /\p{Lu}/u.test(use) ? form : inCaseOf(words, form);
}
