import type { Law } from "../law/law.ts";
import { type LawSource, sourceOf } from "../law/law-source.ts";
import type { Day } from "../role/role-spec.ts";
import type { LawStanding } from "./law-records.ts";

/** One duty, forbidden kind of words, act or later duty of a law, with where it is written and how well that is known. */
export interface LawProvision extends LawSource {
  /** `pay`, `benefits`, … · `forbids RULE` · `later MOMENT` · `act`. */
  readonly provision: string;
  /** The place whose provision it is. */
  readonly in: string;
  readonly from: Day;
  readonly until?: Day;
}

/** The law data for other programs, under CC BY 4.0. */
export interface LawsJson {
  readonly format: 1;
  readonly version: string;
  readonly license: "CC-BY-4.0";
  readonly licenseUrl: string;
  readonly on: Day;
  readonly laws: readonly (Law & Omit<LawStanding, "law"> & { readonly provisions: readonly LawProvision[] })[];
}

/** Laws as they are on a day, each with its provisions. */
export function lawsJson(listed: readonly LawStanding[], { version, on }: Pick<LawsJson, "version" | "on">): LawsJson {
  const laws = listed.map(({ law, ...standing }) => ({ ...law, ...standing, provisions: provisionsOf(law) }));
  const licenseUrl = "https://creativecommons.org/licenses/by/4.0/";
  return { format: 1, version, license: "CC-BY-4.0", licenseUrl, on, laws };
}

/** Every provision of one form of a law. */
export function provisionsOf(law: Law): readonly LawProvision[] {
  const { jurisdiction, inForce, duties, forbids = [], later = [], acts = [] } = law;
  const provision = (
    name: string,
    { in: place = jurisdiction, citation, from = inForce.from, until = inForce.until }: Partial<LawProvision>,
  ): LawProvision => ({
    provision: name,
    in: place,
    from,
    ...(until === undefined ? {} : { until }),
    ...sourceOf(law, citation),
  });
  return [
    ...duties.map((duty) => provision(duty.kind === "statement" ? duty.topic : duty.kind, duty)),
    ...forbids.flatMap((clause) => [
      ...(clause.weight === undefined ? [] : [provision(`forbids ${clause.rule}`, clause)]),
      ...(clause.places ?? []).map((local) => provision(`forbids ${clause.rule}`, local)),
    ]),
    ...later.map((duty) => provision(`later ${duty.moment}`, duty)),
    ...acts.map((act) => provision("act", act)),
  ];
}
