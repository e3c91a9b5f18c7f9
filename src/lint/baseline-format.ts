import * as v from "valibot";
import type { RuleId } from "../diagnostic.ts";
import { type Baseline, type KnownFinding, sortBaseline } from "./baseline.ts";

const knownFinding = v.strictObject({
  path: v.string(),
  rule: v.custom<RuleId>((id) => typeof id === "string" && /^[^/]+\/[^/]+$/.test(id)),
  law: v.exactOptional(v.string()),
  words: v.string(),
  before: v.exactOptional(v.string(), ""),
  after: v.exactOptional(v.string(), ""),
  occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

const baselineFile = v.strictObject({ format: v.literal(1), baseline: v.array(knownFinding) });

/** Reads the text of a baseline file; undefined where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  const reading = v.safeParse(baselineFile, jsonOf(text));
  return reading.success ? reading.output.baseline : undefined;
}

/** A baseline as text: a line for each finding, in an order of their own, so that changes of two people can be merged. */
export function writeBaseline(baseline: Baseline): string {
  const lines = sortBaseline(baseline).map((known) => `    ${lineOf(known)}`);
  return `{\n  "format": 1,\n  "baseline": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

/** What says nothing is left out: no words beside, and the first occurrence. */
function lineOf({ path, rule, law, words, before, after, occurrence }: KnownFinding): string {
  return JSON.stringify({
    path,
    rule,
    law,
    words,
    before: before === "" ? undefined : before,
    after: after === "" ? undefined : after,
    occurrence: occurrence === 1 ? undefined : occurrence,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
