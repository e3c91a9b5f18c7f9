import { bearingWords, decidingReasons, isBearing } from "../audit/verdict-groups.ts";
import type { Verdict } from "../law/judge.ts";
import { laws } from "../law/laws.ts";
import { placeName } from "../role/places.ts";
import type { PlaceVerdicts, ShownVerdict } from "./protocol.ts";

const titles: ReadonlyMap<string, string> = new Map(laws.map(({ id, title }) => [id, title]));

/** The verdicts on laws that cover a role, by place: the places and laws with the worst first. */
export function verdictsByPlace(verdicts: readonly Verdict[]): readonly PlaceVerdicts[] {
  const places = new Map<string, ShownVerdict[]>();
  for (const word of bearingWords) {
    for (const verdict of verdicts.filter((each) => each.verdict === word)) {
      const place = placeName(verdict.jurisdiction);
      places.set(place, [...(places.get(place) ?? []), shownVerdict(verdict)]);
    }
  }
  return [...places].flatMap(([place, shown]) => {
    const [worst] = shown;
    return worst === undefined ? [] : [{ place, worst: worst.verdict, verdicts: shown }];
  });
}

/** How many laws do not cover a role. */
export function countOtherLaws(verdicts: readonly Verdict[]): number {
  return verdicts.filter((verdict) => !isBearing(verdict)).length;
}

function shownVerdict(verdict: Verdict): ShownVerdict {
  const { law, reasons, citation, url } = verdict;
  return {
    law,
    title: titles.get(law) ?? law,
    verdict: verdict.verdict,
    deciding: decidingReasons(verdict),
    steps: reasons,
    citation,
    url,
  };
}
