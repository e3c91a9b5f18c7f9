import type { Verdict, VerdictWord } from "../../law/judge.ts";
import type { VerdictChange } from "../../report/change.ts";
import type { CheckedSite } from "../check-site.ts";

/** Verdicts on laws that concern a posting; between all others nothing happens that anybody must know. */
const telling: ReadonlySet<VerdictWord | undefined> = new Set(["fail", "risk", "pass", "unknown", "later"]);

/** The verdicts of open roles that a change moves, role by role in the order of the laws. */
export function verdictChanges(
  site: CheckedSite,
  earlier: CheckedSite,
  {
    earlierPaths,
    opened,
  }: { readonly earlierPaths: ReadonlyMap<string, string>; readonly opened: ReadonlySet<string> },
): readonly VerdictChange[] {
  const verdictsBefore = new Map(earlier.roles.map(({ file, verdicts }) => [file.path, verdicts]));
  return site.roles.flatMap(({ file, verdicts }) => {
    const old = opened.has(file.path) ? undefined : verdictsBefore.get(earlierPaths.get(file.path) ?? "");
    const before = new Map(old?.filter(isPlaced).map(({ law, verdict }) => [law, verdict]));
    return verdicts.filter(isPlaced).flatMap((verdict) => changeOf(file.path, verdict, before.get(verdict.law)));
  });
}

/** A role whose place nobody can tell is no news of each law of the world. */
function isPlaced({ isUnplaced }: Verdict): boolean {
  return isUnplaced === undefined;
}

function changeOf(
  path: string,
  { law, jurisdiction, verdict }: Verdict,
  before: VerdictWord | undefined,
): readonly VerdictChange[] {
  if (before === verdict || !(telling.has(before) || telling.has(verdict))) return [];
  return [{ path, law, place: jurisdiction, ...(before !== undefined && { before }), after: verdict }];
}
