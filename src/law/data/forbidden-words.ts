import type { RuleId } from "../../diagnostic.ts";
import type { ForbiddenWords, Law, Weight } from "../law.ts";
import type { LawSource } from "../law-source.ts";

/** The rules that find a sex, an age or another ground by which an advertisement shuts people out. */
export const grounds: Readonly<Record<Ground, readonly RuleId[]>> = {
  sex: ["sex/preference"],
  age: ["age/explicit-limit", "age/youthful"],
  race: ["race/preference"],
  religion: ["religion/belief"],
  family: ["family/status"],
  health: ["health/state-of-health", "disability/able-bodied"],
  looks: ["looks/appearance"],
  orientation: ["lgbtq/preference"],
};

export type Ground = "sex" | "age" | "race" | "religion" | "family" | "health" | "looks" | "orientation";

/** A law that forbids an advertisement to shut people out on some grounds. */
export interface AdvertisementLaw {
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly from: string;
  /** The grounds on which the law itself leaves no room, but for what the job truly requires. */
  readonly forbidden?: readonly Ground[];
  /** The grounds on which it can be justified, or may not reach the words of an advertisement. */
  readonly risky?: readonly Ground[];
  readonly source: LawSource;
  readonly employers?: Law["employers"];
  readonly penalty?: string;
  readonly regulator?: string;
  readonly unsettled?: readonly string[];
  readonly acts?: Law["acts"];
  readonly furtherSources?: readonly LawSource[];
}

/** The record of such a law. It does not reach work that could only also be done there. */
export function advertisementLaw(law: AdvertisementLaw): Law {
  const { id, place, title, from, forbidden = [], risky = [], source, furtherSources = [] } = law;
  const clauses = (of: readonly Ground[], weight: Weight): readonly ForbiddenWords[] =>
    of.flatMap((ground) => grounds[ground].map((rule) => ({ rule, weight })));
  return {
    id,
    jurisdiction: place,
    title,
    inForce: { from },
    employers: law.employers ?? [],
    reach: { remote: "unsettled" },
    postings: { internal: "covered", notices: "covered" },
    duties: [],
    forbids: [...clauses(forbidden, "illegal"), ...clauses(risky, "risky")],
    exemptions: [],
    sources: [source, ...furtherSources],
    ...(law.penalty === undefined ? {} : { penalty: law.penalty }),
    ...(law.regulator === undefined ? {} : { regulator: law.regulator }),
    ...(law.unsettled === undefined ? {} : { unsettled: law.unsettled }),
    ...(law.acts === undefined ? {} : { acts: law.acts }),
  };
}

/** A source that nobody has looked up for this tool: what it forbids is never more than a risk. */
export function recalled(citation: string, url: string): LawSource {
  return { citation, url, checked: "2026-12-01", confidence: "recalled" };
}
