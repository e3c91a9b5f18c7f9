import type { LawWording } from "./law-wording.ts";
import { disabilityWordings } from "./phrase-data/disability.ts";
import { personalWordings } from "./phrase-data/personal-facts.ts";
import { workingTermWordings } from "./phrase-data/working-terms.ts";

/** Every kind of wording that a law speaks of. */
export const wordings: readonly LawWording[] = [...disabilityWordings, ...personalWordings, ...workingTermWordings];

/** The kind of wording with an id. An unknown id is a fault in the data. */
export function wordingOf(id: string): LawWording {
  const wording = byId.get(id);
  if (wording === undefined) throw new Error(`The law data speak of an unknown wording: ${id}`);
  return wording;
}

/** What the rule that reports a wording is called: its family. */
export function wordingFamily(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

const byId: ReadonlyMap<string, LawWording> = new Map(wordings.map((wording) => [wording.id, wording]));
