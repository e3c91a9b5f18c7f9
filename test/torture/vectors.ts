import { allVectors, hostileSiteOf, roleSlots, roleTakes, settingsSlots, settingsTake } from "../support/hostile.ts";
import { outputFaults } from "../support/output-faults.ts";
import { makeSite } from "../support/pages.ts";
import { type Outcome, spread } from "./trial.ts";

/**
 * Writes each hostile text into every place of roles and settings that takes it, makes every output, and parses them all. A rendering is one
 * text in one place.
 */
export function parsedVectors(count: number): Outcome {
  let tried = 0;
  const failures: string[] = [];
  for (const vector of spread(allVectors, Math.ceil(count / fewestPlaces))) {
    if (tried >= count) break;
    const { roles, settings } = hostileSiteOf(vector);
    const faults = outputFaults(makeSite(roles, { settings }).files);
    failures.push(...faults.map((fault) => `${JSON.stringify(vector)}: ${fault}`));
    tried += roleSlots.filter((path) => roleTakes(path, vector)).length;
    tried += settingsSlots.filter((path) => settingsTake(path, vector)).length;
    tried += bodyPlaces(roles["roles/fields.md"] ?? "");
  }
  return { tried, failed: failures.length, failures: failures.slice(0, 10) };
}

/** Every text is tried in at least so many places. */
const fewestPlaces = 60;

function bodyPlaces(text: string): number {
  return text.match(/^Before place \d+\.$/gm)?.length ?? 0;
}
