import { type Diagnostic, familyOf, type RuleId } from "../../src/diagnostic.ts";
import { overlaps } from "../../src/source/span.ts";
import type { Mark, Posting } from "./read-posting.ts";

/** A finding with what the marks say of it. */
export interface Judged {
  readonly diagnostic: Diagnostic;
  /** `open`: good editors differ, or a remark at info level that needs no mark. */
  readonly verdict: "right" | "wrong" | "open";
  readonly isMarked: boolean;
}

/** A mark and whether one of its rules stands on it. */
export interface Expected {
  readonly rules: readonly string[];
  /** The marked words; empty for the role as a whole. */
  readonly words: string;
  readonly isFound: boolean;
}

/** What a posting's findings are worth beside its marks. */
export interface Comparison {
  readonly findings: readonly Judged[];
  readonly expected: readonly Expected[];
}

/** Families of words, and the laws that name the same words in some place: there the finding is the law's. */
const lawsOfFamilies: Readonly<Record<string, readonly string[]>> = {
  age: ["law/age", "law/age-data"],
  sex: ["law/sex"],
  lgbtq: ["law/sex"],
  origin: ["law/canadian-experience", "law/language-demand"],
  disability: ["law/disability"],
  record: ["law/criminal-record", "law/credit-history", "law/cannabis-test"],
  licence: ["law/driving-licence"],
  process: ["law/ai-statement", "law/vacancy-statement"],
};

/** Compares findings with marks: a finding is right where it overlaps a mark that names its rule, or a law of its family. */
export function compare(
  { text, marks, wholeRole, wholeRoleOptional }: Posting,
  diagnostics: readonly Diagnostic[],
): Comparison {
  const isNamed = (rules: readonly string[], found: RuleId): boolean => rules.some((rule) => isSame(rule, found));
  const findings = diagnostics.map((diagnostic): Judged => {
    const standing = marks.filter((mark) => standsOn(diagnostic, mark));
    const isRight = standing.some(({ isOptional }) => !isOptional) || isNamed(wholeRole, diagnostic.rule);
    const isMarked = isRight || standing.length > 0 || isNamed(wholeRoleOptional, diagnostic.rule);
    const isOpen = isMarked || diagnostic.severity === "info";
    return { diagnostic, isMarked, verdict: isRight ? "right" : isOpen ? "open" : "wrong" };
  });
  const inText = marks
    .filter(({ isOptional }) => !isOptional)
    .map((mark) => ({
      rules: mark.rules,
      words: text.slice(mark.span.start, mark.span.end),
      isFound: diagnostics.some((diagnostic) => standsOn(diagnostic, mark)),
    }));
  const ofRole = wholeRole.map((rule) => ({
    rules: [rule],
    words: "",
    isFound: diagnostics.some((diagnostic) => isSame(rule, diagnostic.rule)),
  }));
  return { findings, expected: [...inText, ...ofRole] };
}

function standsOn({ rule, span }: Diagnostic, mark: Mark): boolean {
  return overlaps(span, mark.span) && mark.rules.some((expected) => isSame(expected, rule));
}

function isSame(expected: string, found: RuleId): boolean {
  if (expected === found) return true;
  return (
    (lawsOfFamilies[expected.slice(0, expected.indexOf("/"))] ?? []).includes(found) ||
    (lawsOfFamilies[familyOf(found)] ?? []).includes(expected)
  );
}
