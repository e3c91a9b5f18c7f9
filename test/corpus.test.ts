import { describe, expect, test } from "vitest";
import { familyOf, type RuleId, type Severity } from "../src/diagnostic.ts";
import { allRules } from "../src/rules/all.ts";
import { compare } from "./corpus/compare.ts";
import { lintCorpus } from "./corpus/corpus.ts";
import { precisionOf, recallOf, table, tally } from "./corpus/tally.ts";

/** Families of rules about words. */
const familiesOfWords: ReadonlySet<string> = new Set([
  "age",
  "culture",
  "disability",
  "family",
  "gender",
  "hype",
  "inclusive",
  "lgbtq",
  "licence",
  "origin",
  "race",
  "readability",
  "record",
  "sex",
]);

/** The share of a family's marks that must be found. Marks are written as the world writes, so no family finds them all. */
const leastRecall: Readonly<Record<string, number>> = {
  age: 0.85,
  benefits: 0.7,
  culture: 0.65,
  disability: 0.85,
  family: 0.85,
  hype: 0.75,
  licence: 0.85,
  origin: 0.8,
  race: 0.8,
  readability: 0.7,
  record: 0.85,
  requirements: 0.85,
  sex: 0.8,
  structure: 0.9,
};
const leastRecallElsewhere = 0.5;

const existing: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));
const postings = lintCorpus().map((entry) => ({ ...entry, ...compare(entry.posting, entry.found) }));
const families = tally(postings, existing);

describe("the corpus of postings", () => {
  test("is read in many languages and trades, half of it decent", () => {
    console.log(`\n${postings.length} postings: findings by family of rules\n\n${table(families)}\n`);
    const languages = new Set(postings.map(({ language }) => language));
    expect([...languages].toSorted()).toEqual(["da", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv"]);
    expect(postings.length).toBeGreaterThanOrEqual(60);
    expect(postings.filter(({ isDecent }) => isDecent).length / postings.length).toBeGreaterThan(0.4);
  });

  test.each([
    ["error", 0.95],
    ["warning", 0.85],
  ] as const)("gets %ss that are right in at least %d of them", (severity, least) => {
    expect(precisionOf(families, severity), falseAlarms(severity)).toBeGreaterThanOrEqual(least);
  });

  test("gets at most three warnings and errors on the middle one of the decent postings", () => {
    const counts = postings
      .filter(({ isDecent }) => isDecent)
      .map(({ found }) => found.filter(({ severity }) => severity !== "info").length)
      .toSorted((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(3);
  });

  test("has nothing said of its words in another language than English but what is marked", () => {
    const said = postings
      .filter(({ language }) => language !== "en")
      .flatMap(({ name, findings }) =>
        findings
          .filter(({ diagnostic, isMarked }) => familiesOfWords.has(familyOf(diagnostic.rule)) && !isMarked)
          .filter(({ diagnostic }) => !isOfSecondReader(diagnostic.rule))
          .map(({ diagnostic }) => `${name} ${diagnostic.rule}: ${diagnostic.message}`),
      );
    expect(said).toEqual([]);
  });

  test("has the second reader speak without reason in at most one posting of three, and never in a warning", () => {
    const unasked = postings.flatMap(({ findings }) =>
      findings.filter(({ diagnostic, isMarked }) => isOfSecondReader(diagnostic.rule) && !isMarked),
    );
    expect(unasked.length).toBeLessThan(postings.length / 3);
    expect(
      unasked.filter(({ diagnostic }) => diagnostic.severity === "warning").map(({ diagnostic }) => diagnostic.message),
    ).toEqual([]);
  });
});

describe.each(families.filter(({ marked }) => marked > 0))("the family $family", (family) => {
  test("finds its share of what is marked", () => {
    const least = leastRecall[family.family] ?? leastRecallElsewhere;
    expect(recallOf(family), `${family.missed} of ${family.marked} marks are missed`).toBeGreaterThanOrEqual(least);
  });
});

/** It has learned, so it can be wrong: it is measured, not held to every sentence. */
function isOfSecondReader(rule: RuleId): boolean {
  return rule.endsWith("/second-reader");
}

function falseAlarms(severity: Severity): string {
  const lines = postings.flatMap(({ name, posting, findings }) =>
    findings
      .filter(({ diagnostic, verdict }) => verdict === "wrong" && diagnostic.severity === severity)
      .map(({ diagnostic }) => {
        const words = posting.text.slice(diagnostic.span.start, diagnostic.span.end);
        return `${name} ${diagnostic.rule} “${words}”: ${diagnostic.message}`;
      }),
  );
  return [`False alarms at level ${severity}:`, ...lines].join("\n");
}
