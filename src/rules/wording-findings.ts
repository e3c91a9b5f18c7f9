import type { Finding, Severity } from "../diagnostic.ts";
import type { Weight } from "../law/law.ts";
import { order, weightOf } from "../law/wording-duty.ts";
import { wordingFamily, wordingOf } from "../law/wording-list.ts";
import type { Block } from "../prose/blocks.ts";
import { placeName } from "../role/places.ts";
import { findWording, type WordingMatch } from "../wording/find-wordings.ts";
import type { Subject } from "./subject.ts";

/**
 * What laws say of one family of words in a posting, each stretch once: the law in which it weighs most speaks, and the message names
 * the others that see the same words.
 */
export function wordingFindings(
  { document, verdicts, passages }: Pick<Subject, "document" | "verdicts" | "passages">,
  family: string,
): readonly Finding[] {
  const voices = verdicts.flatMap(({ law, verdict, wordings = [] }) =>
    wordings
      .flatMap(({ wording, ...heard }) => (wording === undefined ? [] : [{ ...heard, wording }]))
      .filter(({ wording }) => verdict !== "out-of-scope" && wordingFamily(wording) === family)
      .map((heard) => ({
        law,
        url: heard.url,
        citation: heard.citation,
        wording: heard.wording,
        place: heard.place,
        weight: heard.weight,
      })),
  );
  if (document.isBroken || voices.length === 0) return [];
  const ids = [...new Set(voices.map(({ wording }) => wording))];
  const remarks = ids.flatMap((id) => {
    const speaking = voices.filter(({ wording }) => wording === id);
    return findWording(wordingOf(id), passages.source).map((match) => remarkOf(match, speaking));
  });
  return withoutOverlaps(remarks).flatMap((remark) => findingOf(remark, passages.blocks) ?? []);
}

/** A law that has something to say of a kind of wording. */
interface Voice {
  readonly law: string;
  readonly citation: string;
  readonly url: string;
  readonly wording: string;
  readonly place: string;
  readonly weight: Weight;
}

interface Remark {
  readonly match: WordingMatch;
  readonly weight: Weight;
  readonly speaker: Voice | undefined;
  readonly others: readonly string[];
}

/** The heaviest law speaks; of several, the most local one, then the first by name. */
function remarkOf(match: WordingMatch, voices: readonly Voice[]): Remark {
  const [speaker, ...others] = voices.toSorted(
    (a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || depth(b.place) - depth(a.place),
  );
  const weight = weightOf(speaker?.weight ?? "best", match);
  return { match, weight, speaker, others: [...new Set(others.map(({ law }) => law))] };
}

/** How local a place is: a city is more so than its state, and that than the country. */
function depth(place: string): number {
  return place.split("-").length;
}

/** Of matches that overlap the heaviest stays, of several the longest; it takes over the laws of the others. */
function withoutOverlaps(remarks: readonly Remark[]): readonly Remark[] {
  const byWeight = remarks.toSorted(
    (a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || length(b.match) - length(a.match),
  );
  const kept: Remark[] = [];
  for (const remark of byWeight) {
    const index = kept.findIndex(({ match }) => overlap(match, remark.match));
    const over = kept[index];
    if (over === undefined) kept.push(remark);
    else {
      const laws = [...over.others, ...(remark.speaker === undefined ? [] : [remark.speaker.law]), ...remark.others];
      kept[index] = { ...over, others: [...new Set(laws)].filter((law) => law !== over.speaker?.law) };
    }
  }
  return kept;
}

function length({ start, end }: WordingMatch): number {
  return end - start;
}

function overlap(a: WordingMatch, b: WordingMatch): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

const severities: Readonly<Record<Weight, Severity>> = { illegal: "error", risky: "warning", best: "info" };

function findingOf({ match, weight, speaker, others }: Remark, blocks: readonly Block[]): Finding | undefined {
  const block = blocks[match.passage];
  if (block === undefined || speaker === undefined) return undefined;
  const { tells, instead } = match.wording;
  const also = others.length === 0 ? "" : ` The same words concern ${others.join(", ")}.`;
  const said = `“${match.words}” ${tells}${gravity(weight, match)} ${instead}${also}`;
  const { law, place, citation, url } = speaker;
  return {
    // Advice is no law: none is named.
    message: speaker.weight === "best" ? said : `${placeName(place)} (${law}): ${said}`,
    span: block.spanOf(match.start, match.end),
    severity: severities[weight],
    law,
    citation,
    url,
  };
}

function gravity(weight: Weight, { isExcused }: WordingMatch): string {
  if (isExcused) return ". Please confirm that the law or the contract behind it asks for this.";
  if (weight === "illegal") return ", which the law does not allow in a posting.";
  return weight === "risky"
    ? "; that can count against the employer."
    : "; no law forbids that here, but there is better.";
}
