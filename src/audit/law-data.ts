import { laws } from "../law/laws.ts";
import type { Day } from "../role/role-spec.ts";

/** Which facts of law something was judged by: whoever has data with the same digest has the same facts. */
export interface LawData {
  /** Different laws; a law that has changed counts once. */
  readonly laws: number;
  /** Records of law: one for each form that a law has had. */
  readonly records: number;
  /** The days on which the facts were checked: the longest ago, and the last. */
  readonly oldestCheck: Day;
  readonly newestCheck: Day;
  readonly sha256: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. Handed in by whoever has one at hand: Node and browsers each bring their own. */
export type Digest = (text: string) => string;

/** The version of the law data. */
export function lawData(digest: Digest): LawData {
  const days = laws.flatMap(({ sources }) => sources.map(({ checked }) => checked)).toSorted();
  return {
    laws: new Set(laws.map(({ id }) => id)).size,
    records: laws.length,
    oldestCheck: days[0] ?? "",
    newestCheck: days.at(-1) ?? "",
    sha256: digest(JSON.stringify(laws)),
  };
}
