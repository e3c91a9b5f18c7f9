import { readFileSync } from "node:fs";
import { checkSettings } from "../../src/core/check-settings.ts";
import { readAlexSettings } from "../../src/settings/read-alex-settings.ts";
import { sourceFile } from "../../src/source/source-file.ts";
import { settingsSlots, settingsWith } from "../support/hostile.ts";
import { findingsOf } from "../support/pages.ts";
import { mutated, pick, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

const role = readFileSync("roles/backend-entwicklung-wien.md", "utf8");
const site = readFileSync("rolespec.yaml", "utf8");

/** Changes the settings of a project at random, reads them as settings of alex too, and checks a role under them. */
export function mutatedSettings(count: number): Outcome {
  return outcomeOf(Array.from({ length: count }, (_, seed) => faultOf(seed)));
}

function faultOf(seed: number): string {
  const random = randomFrom(seed);
  const base = seed % 3 === 0 ? site : settingsWith(pick(settingsSlots, random), pick(values, random));
  const text = seed % 3 === 1 ? base : mutated(base, random);
  try {
    readAlexSettings(sourceFile(".alexrc.yaml", text));
    checkSettings(text);
    findingsOf(role, { settings: text });
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
