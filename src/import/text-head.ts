import { readLocation } from "../role/location-text.ts";
import { readPay } from "../role/pay.ts";
import { sectionKinds } from "../role/sections.ts";
import type { Candidate } from "./draft.ts";
import { fieldOfLabel, readLabelLine } from "./labels.ts";
import { addressesIn } from "./notations.ts";
import type { TextLine } from "./text-lines.ts";
import { onOneLine } from "./words.ts";

/** What is above a posting's text. */
export interface Head {
  readonly title: TextLine | undefined;
  /** The line above the title that says only that it is one: `JOB TITLE`. */
  readonly titleLabel: TextLine | undefined;
  /** The numbers of the lines that name facts, one a line: `Location: Boston, MA`. */
  readonly facts: readonly number[];
  /** Facts without names, separated by bars: `Acme | Berlin, Germany | Full-time`. Their line stays in the text. */
  readonly inline: readonly Candidate[];
}

/** Tells the title and the facts at the top of plain text from the text itself. */
export function readHead(rawLines: readonly string[], lines: readonly TextLine[]): Head {
  const facts = factLines(rawLines, lines);
  const top = lines
    .filter(({ kind, number }) => kind !== "blank" && kind !== "rule" && !facts.includes(number))
    .slice(0, 4);
  const barred = top.filter(({ text }) => partsOf(text).some((part) => isFact(part)));
  const isNamed = facts.some((number) => fieldAt(rawLines, number) === "title");
  const label = top.findIndex(({ text }) => fieldOfLabel(text) === "title");
  const below = label === -1 ? undefined : top[label + 1];
  const isBelow = !isNamed && below !== undefined && isTitle(below);
  return {
    title: isNamed ? undefined : isBelow ? below : findTitle(top, barred, facts),
    titleLabel: isBelow ? top[label] : undefined,
    facts,
    inline: barred.flatMap(({ text, number }) => partsOf(text).flatMap((part) => candidatesOf(part, number))),
  };
}

function factLines(rawLines: readonly string[], lines: readonly TextLine[]): readonly number[] {
  const numbers: number[] = [];
  let words = 0;
  for (const { kind, number } of lines) {
    if (kind === "blank" || (kind === "rule" && numbers.length === 0)) continue;
    const found = readLabelLine(rawLines[number - 1] ?? "");
    if ((kind === "heading" || kind === "rule") && (numbers.length > 0 || words > 0)) break;
    // A first line like "Lead: the North" is rather a title than a fact that we do not know.
    const isTitle = numbers.length === 0 && words === 0 && fieldOfLabel(found?.label ?? "") === undefined;
    const isFactLine =
      found !== undefined && !isTitle && found.value.length <= 200 && kind !== "heading" && kind !== "rule";
    if (isFactLine) numbers.push(number);
    else if (numbers.length > 0 || ++words > 2) break;
  }
  return numbers.some((number) => fieldAt(rawLines, number) !== undefined) ? numbers : [];
}

function fieldAt(rawLines: readonly string[], number: number): Candidate["field"] | undefined {
  return fieldOfLabel(readLabelLine(rawLines[number - 1] ?? "")?.label ?? "");
}

/** `(m/w/d)`, `(f/m/x)`, `(H/F)`, also at the end without brackets: only titles have it. */
const genderMark = /\((?:[mwfdhxi]\s?[/|]\s?){1,3}[mwfdhxi]\)|\s(?:(?:[mwfdx]\/){2}[mwfdx]|h\/f|f\/h)$/i;

/** A line with the mark of titles, else the first if it can be one; facts separated by bars may be above it. */
function findTitle(
  top: readonly TextLine[],
  barred: readonly TextLine[],
  facts: readonly number[],
): TextLine | undefined {
  const marked = top.find(({ text, kind }) => kind !== "item" && text.length <= 120 && genderMark.test(text));
  if (marked !== undefined) return marked;
  const plain = top.filter((line) => !barred.includes(line));
  // "Job description" above the title says only what the page is.
  const [first] = sectionKinds(plain[0]?.text ?? "").includes("role") ? plain.slice(1) : plain;
  if (first !== undefined && isTitle(first) && !facts.some((number) => number < first.number)) return first;
  const [only, ...others] = barred;
  return only !== undefined && others.length === 0 && partsOf(only.text).length === 2 ? only : undefined;
}

/** Whether a line is short, no sentence and no heading of a section. */
function isTitle({ kind, text }: TextLine): boolean {
  const isShort = kind !== "item" && text.length <= 120 && /\p{L}/u.test(text) && !/[.!?:;,]$|[!?]\s/.test(text);
  return isShort && sectionKinds(text.split(/\s[-–—|:]\s/, 1)[0] ?? "").length === 0;
}

function partsOf(text: string): readonly string[] {
  const parts = text.length > 400 ? [] : text.split(/\s+[|·•]\s+/);
  return parts.length < 2 ? [] : parts;
}

/** Whether a part of a line is a fact by itself: a place, a way of working, pay, an address. */
function isFact(part: string): boolean {
  const { places, workplace, unread } = readLocation(part);
  const isLocation = unread.length === 0 && (places.length > 0 || workplace.length > 0);
  return isLocation || addressesIn(part).length > 0 || (/\d/.test(part) && readPay(part, {}).kind === "read");
}

function candidatesOf(part: string, line: number): readonly Candidate[] {
  const value = onOneLine(part);
  const common = { value, label: "", line, stays: true as const };
  const fields: readonly Candidate["field"][] = [
    ...(isFact(part) ? (["apply", "locations"] as const) : []),
    ...(/\d/.test(part) ? (["pay"] as const) : []),
    "employment",
  ];
  return fields.map((field) => ({ ...common, field }));
}
