import type { Law } from "../law/law.ts";
import { laws } from "../law/laws.ts";
import { standingOf } from "../law/periods.ts";
import { contains } from "../role/places.ts";
import type { Day } from "../role/role-spec.ts";

/** Every form that one law has had or will have, by date. */
export type LawRecords = readonly [Law, ...Law[]];

/** How a law is on a day, for a posting made on that day. */
export interface LawStanding {
  readonly law: Law;
  readonly standing: "in-force" | "to-come" | "ended";
  /** The next form of the law, where one is known. */
  readonly next?: Law;
}

/** The laws by id, in the order of the data. */
export const recordsById: ReadonlyMap<string, LawRecords> = groupById(laws);

/** The laws of a place and of the places that it lies in, or all, each as it is on a day. */
export function lawsOn(on: Day, place?: string): readonly LawStanding[] {
  return [...recordsById.values()]
    .filter(([{ jurisdiction }]) => place === undefined || contains(jurisdiction, place))
    .map((records) => lawOn(records, on));
}

/** Every form of the laws of a place, or of all: those in force on a day, those that have ended and those to come. */
export function everyFormOn(on: Day, place?: string): readonly LawStanding[] {
  return [...recordsById.values()].flatMap((records) =>
    records
      .filter(({ jurisdiction }) => place === undefined || contains(jurisdiction, place))
      .map((law) => lawOn([law], on)),
  );
}

/** One law as it is on a day: the form in force, else the first to come, else the last. */
export function lawOn(records: LawRecords, on: Day): LawStanding {
  const { law, isInForce } = standingOf(records, { status: "open" }, on);
  const next = records.find(({ inForce }) => inForce.from > on && inForce.from > law.inForce.from);
  const standing = isInForce ? "in-force" : on < law.inForce.from ? "to-come" : "ended";
  return next === undefined ? { law, standing } : { law, standing, next };
}

function groupById(all: readonly Law[]): ReadonlyMap<string, LawRecords> {
  const groups = new Map<string, [Law, ...Law[]]>();
  for (const law of all) {
    const group = groups.get(law.id);
    if (group === undefined) groups.set(law.id, [law]);
    else group.push(law);
  }
  return groups;
}
