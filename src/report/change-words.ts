import type { VerdictWord } from "../law/judge.ts";
import { verdictWords } from "../law/judge.ts";
import { laws } from "../law/laws.ts";
import { listed, nameOf } from "../law/reasons.ts";
import type { Change, VerdictChange } from "./change.ts";
import { countBySeverity } from "./reporter.ts";
import { counted, countsInWords } from "./text-lines.ts";

/** More laws than these are counted. */
const mostNamed = 6;

/** What a change does to the verdicts on one role, the worst first: "This change takes Colorado from pass to fail." */
export function verdictSentences(changes: readonly VerdictChange[]): readonly string[] {
  const groups = new Map<string, [VerdictChange, ...VerdictChange[]]>();
  for (const change of changes) {
    const key = `${change.before ?? ""} ${change.after}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()]
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .map((group) => {
      const [{ before, after }] = group;
      const names = [...new Set(group.map(lawInWords))];
      const more = names.length > mostNamed ? [`${names.length - mostNamed} more laws`] : [];
      const named = listed([...names.slice(0, mostNamed), ...more]);
      return before === undefined
        ? `Under ${named} the verdict is: ${inWords(after)}.`
        : `This change takes ${named} from ${inWords(before)} to ${inWords(after)}.`;
    });
}

/** The place of a law, with the law's name where it is not the pay law of the place: "California (Fair Chance Act)". */
function lawInWords({ law, place }: Pick<VerdictChange, "law" | "place">): string {
  const title = titleOf(law);
  return law === place || /-PAY$/.test(law) || title === undefined ? nameOf(place) : `${nameOf(place)} (${title})`;
}

/** What a law is called. */
function titleOf(law: string): string | undefined {
  return laws.findLast(({ id }) => id === law)?.title;
}

/** A verdict as people say it: "out of scope". */
function inWords(verdict: VerdictWord): string {
  return verdict.replaceAll("-", " ");
}

function rankOf({ before, after }: VerdictChange): number {
  return verdictWords.indexOf(after) * 10 + (before === undefined ? 9 : verdictWords.indexOf(before));
}

/** "2 errors were there before this change. It removes 3 findings." Empty: neither is so. */
export function changeCounts({ before, removed }: Pick<Change, "before" | "removed">): string {
  const verb = before.length === 1 ? "was" : "were";
  const known =
    before.length === 0 ? [] : [`${countsInWords(countBySeverity(before))} ${verb} there before this change.`];
  const gone = removed === 0 ? [] : [`It removes ${counted(removed, "finding")}.`];
  return [...known, ...gone].join(" ");
}
