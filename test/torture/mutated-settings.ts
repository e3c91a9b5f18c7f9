import { readFileSync } from "node:fs";
import { lintRole } from "../../src/core/lint-role.ts";
import { readAlexSettings } from "../../src/settings/read-alex-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { settingsSlots, settingsWith } from "../support/hostile.ts";
import { today } from "../support/pages.ts";
import { mutated, pick, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

const role = readFileSync("roles/backend-entwicklung-wien.md", "utf8");
const site = readFileSync("rolespec.yaml", "utf8");

/** Changes the settings of a project at random, reads them as settings of alex too, and checks a role under them. */
export async function mutatedSettings(count: number): Promise<Outcome> {
  const results: string[] = [];
  for (let seed = 0; seed < count; seed++) results.push(await faultOf(seed));
  return outcomeOf(results);
}

async function faultOf(seed: number): Promise<string> {
  const random = randomFrom(seed);
  const base = seed % 3 === 0 ? site : settingsWith(pick(settingsSlots, random), pick(values, random));
  const text = seed % 3 === 1 ? base : mutated(base, random);
  try {
    readAlexSettings(sourceFile(".alexrc.yaml", text));
    await lintRole(role, { on: today, settings: text });
  } catch (error) {
    return `seed ${seed}: ${shortTrace(error)}`;
  }
  return Object.hasOwn(Object.prototype, "polluted") ? `seed ${seed}: the prototype of all objects was changed` : "";
}

const values: readonly string[] = [
  "",
  " ",
  "**",
  "!(a)+(b|*)",
  "a ".repeat(4_000),
  "[",
  "\\",
  "__proto__",
  "0",
  "-1",
  "null",
];
