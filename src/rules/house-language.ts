import type { AlexSettings } from "../settings/alex-settings.ts";
import type { Settings } from "../settings/settings.ts";

/** What the organisation has told us of its own words, for the language rules. */
export interface HouseLanguage {
  /** Proper names that no language rule may flag: the employer's, and `names:` of the settings. */
  readonly names: readonly string[];
  /** Acronym to its meaning. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly alex: AlexSettings;
}

export function houseLanguageOf(settings: Settings, alex: AlexSettings): HouseLanguage {
  const employer = settings.employer.name === undefined ? [] : [settings.employer.name];
  return { names: [...employer, ...settings.names], glossary: settings.glossary, alex };
}
