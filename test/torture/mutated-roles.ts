import { findingsOf, makeSite } from "../support/pages.ts";
import { mutatedRole, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, shortTrace } from "./trial.ts";

/** CPU time within which any text of a role is checked and rendered. */
const mostSeconds = 10;

/** Changes roles at random, checks them with every rule and makes every output. Nothing may throw, break down or take long. */
export function mutatedRoles(count: number): Outcome {
  return outcomeOf(Array.from({ length: count }, (_, seed) => faultOf(seed)));
}

function faultOf(seed: number): string {
  const text = mutatedRole(randomFrom(seed));
  const start = process.cpuUsage();
  try {
    findingsOf(text);
    makeSite({ "roles/role.md": text });
  } catch (error) {
    return `seed ${seed}: ${shortTrace(error)}`;
  }
  const { user } = process.cpuUsage(start);
  return user > mostSeconds * 1_000_000 ? `seed ${seed}: took ${Math.round(user / 1_000)} ms` : "";
}
