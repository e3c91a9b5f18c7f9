import writeGood, { type CheckName } from "write-good";
import type { Finding, RuleId } from "../diagnostic.ts";
import { remembering } from "../source/remember.ts";
import type { Span } from "../source/span.ts";
import type { Block } from "./blocks.ts";

/** A finding and the rule it belongs to. */
export interface StyleRemark {
  readonly rule: RuleId;
  readonly finding: Finding;
}

export interface PlacedRemark extends StyleRemark {
  /** In the block's text. */
  readonly place: Span;
}

export function remarkOn(
  block: Block,
  place: Span,
  { rule, message }: { rule: RuleId; message: string },
): PlacedRemark {
  return { place, rule, finding: { message, span: block.spanOf(place.start, place.end) } };
}

const checks: readonly CheckName[] = [
  "weasel",
  "illusion",
  "so",
  "thereIs",
  "passive",
  "adverb",
  "tooWordy",
  "cliches",
];

/** One check of write-good alone: its answers name no check. The places are in the text. */
export function askWriteGood(text: string, check: CheckName): readonly Span[] {
  const ask = asked.get(check) ?? remembering(placesBy(check));
  asked.set(check, ask);
  return ask(text);
}

/** The checks asked for so far. They keep their answers, since roles share many of their texts. */
const asked = new Map<CheckName, (text: string) => readonly Span[]>();

function placesBy(check: CheckName): (text: string) => readonly Span[] {
  const options = Object.fromEntries(checks.map((name) => [name, name === check]));
  return (text) => writeGood(text, options).map(({ index, offset }) => ({ start: index, end: index + offset }));
}
