import { wordsAround } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import { isKept, type KeptIds, keptIds } from "./inclusive-data.ts";
import type { InclusiveMatch, Judgement } from "./inclusive-match.ts";
import { isPronoun } from "./inclusive-pairs.ts";
import { judgePronoun } from "./pronouns.ts";

/** What the words around a match depend on. */
export interface Surroundings {
  /** Whether pairs such as "waiter/waitress" count. */
  readonly noBinary: boolean;
}

/** Whether a match means anything where it is, and under which rule. */
export function judgeMatch(match: InclusiveMatch, block: Block, around: Surroundings): Judgement | undefined {
  const zone = block.zoneAt(match.start);
  if (zone === "quoted" || zone === "testimonial") return undefined;
  if (match.rating !== undefined) return judgeSwearWord(match);
  const kept = findKept(match);
  const isProtective = zone === "equal-opportunity" || zone === "accommodation";
  if (isProtective && !speaksEverywhere(kept)) return undefined;
  if (match.isPair) return judgePair(match, block, around);
  if (isPronoun(match)) return judgePronoun(match, block);
  if (kept === undefined || kept.unless?.test(wordsAround(block.text, match))) return undefined;
  return withWeight(kept, match, block);
}

/** Figures of speech and words for men who are meant as people protect nobody, wherever they are. */
const everywhere: ReadonlySet<string> = new Set([
  "sex/gendered-title",
  "sex/group-address",
  "sex/man-compounds",
  "race/loaded-idiom",
  "disability/metaphor",
]);

function speaksEverywhere(entry: Pick<KeptIds, "rule" | "inEveryZone"> | undefined): boolean {
  return entry !== undefined && (entry.inEveryZone ?? everywhere.has(entry.rule));
}

function findKept(match: InclusiveMatch): KeptIds | undefined {
  const words = match.words.toLowerCase();
  return keptIds.find((entry) => entry.ids.includes(match.id) && (entry.words?.includes(words) ?? true));
}

function judgeSwearWord(match: InclusiveMatch): Judgement | undefined {
  if (!isKept(match.id) || /^\p{Lu}+$/u.test(match.words)) return undefined;
  return { rule: "culture/profanity", ...(match.rating !== 2 && { severity: "info" as const }) };
}

function judgePair(match: InclusiveMatch, block: Block, around: Surroundings): Judgement | undefined {
  if (isPronoun(match))
    return /\bpronouns?\b/i.test(wordsAround(block.text, match)) ? undefined : { rule: "sex/binary-pair" };
  if (/^(?:ladies|gentlemen|guys|gals|gents)\b/i.test(match.words)) return { rule: "sex/group-address" };
  if (/^(?:men|women)\b/i.test(match.words)) {
    return /\b(?:uniform|military|armed|service|serve|veterans?|health|clothing|shoes|apparel|sports?|prison\w*|shelter\w*|homeless)\b/i.test(
      wordsAround(block.text, match),
    )
      ? undefined
      : { rule: "sex/binary-pair" };
  }
  return around.noBinary ? { rule: "sex/binary-pair" } : undefined;
}

function withWeight(kept: Pick<KeptIds, "rule" | "severity">, match: InclusiveMatch, block: Block): Judgement {
  const { rule, severity } = kept;
  if (severity !== undefined) return { rule, severity };
  if (rule === "sex/gendered-title") {
    return block.field === "title" || block.depth === 1 ? { rule } : { rule, severity: "warning" };
  }
  // A line about relay services or a teaching licence uses the words of a statute.
  const isStatutory =
    (match.id === "hearing-impaired" && block.zoneAt(match.start) === "accommodation") ||
    /\bspecial needs (?:\w+ )?(?:education|teach\w+|schools?|assistants?|students?|coordinators?)\b/i.test(
      wordsAround(block.text, match),
    );
  return rule === "disability/identity" && isStatutory ? { rule, severity: "info" } : { rule };
}
