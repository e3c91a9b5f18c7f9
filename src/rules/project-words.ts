import type { AlexSettings } from "../settings/alex-settings.ts";
import type { ProjectTerm, Settings } from "../settings/settings.ts";
import type { WordLibrary } from "../words/word-rule.ts";

/** What the organisation has told us of its own words, for the language rules. */
export interface ProjectWords {
  /** Proper names that no language rule may flag: the employer's, and `names:` of the settings. */
  readonly names: readonly string[];
  /** Acronym to its meaning. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Words that the project does not want, and what it says instead. */
  readonly terms: readonly ProjectTerm[];
  readonly alex: AlexSettings;
  /** Word rules of the project's own, with the shared lists that they use. Absent: none. */
  readonly wordRules?: WordLibrary;
}

export function projectWordsOf(settings: Settings, alex: AlexSettings, wordRules?: WordLibrary): ProjectWords {
  const employer = settings.employer.name === undefined ? [] : [settings.employer.name];
  return {
    names: [...employer, ...settings.names],
    glossary: settings.glossary,
    terms: settings.terms,
    alex,
    ...(wordRules !== undefined && { wordRules }),
  };
}
