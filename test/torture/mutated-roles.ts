import { lintRole } from "../../src/core/lint-role.ts";
import { makeSite, today } from "../support/pages.ts";
import { mutatedRole, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

/** CPU time within which any text of a role is checked and rendered. */
const mostSeconds = 10;

/** Changes roles at random, checks them with every rule and makes every output. Nothing may throw, break down or take long. */
export async function mutatedRoles(count: number): Promise<Outcome> {
  const results: string[] = [];
  for (let seed = 0; seed < count; seed++) results.push(await faultOf(seed));
  return outcomeOf(results);
}

async function faultOf(seed: number): Promise<string> {
  const text = mutatedRole(randomFrom(seed));
  const start = process.cpuUsage();
  try {
    await lintRole(text, { on: today });
    makeSite({ "roles/role.md": text });
  } catch (error) {
    return `seed ${seed}: ${shortTrace(error)}`;
  }
  const { user } = process.cpuUsage(start);
  return user > mostSeconds * 1_000_000 ? `seed ${seed}: took ${Math.round(user / 1_000)} ms` : "";
}
