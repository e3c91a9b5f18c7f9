import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { familyOf } from "../../src/diagnostic.ts";
import { tryExample } from "../../src/lint/try-example.ts";
import { allRules } from "../../src/rules/all.ts";

const seed = readFileSync("test/sites/seed/in/roles/machine-learning-engineer.md", "utf8");
const families = ["field", "pay", "structure", "requirements", "benefits", "search"];

/** What our own rules find in a text, as `severity rule «words»`. */
function findingsIn(text: string): readonly string[] {
  const workbench = { rules: allRules, checkInclusive: () => [] };
  return allRules
    .filter((rule) => families.includes(familyOf(rule.id)))
    .flatMap((rule) =>
      tryExample(rule, { text }, workbench).map(
        ({ severity, span }) => `${severity ?? rule.severity} ${rule.id} «${text.slice(span.start, span.end)}»`,
      ),
    );
}

test("the posting that this project began with is told what a careful recruiter would tell it, and no more", () => {
  expect(findingsIn(seed)).toEqual([
    "warning benefits/unlimited-leave «Unlimited PTO»",
    "info pay/period-unsaid «$140,000 - $180,000»",
    "info requirements/cover-letter «cover letter»",
    "warning requirements/degree «Bachelor's degree»",
    "info requirements/too-many «## Required Qualifications»",
    "info requirements/years «3+ years»",
    "warning search/no-markup «---»",
    "warning structure/accommodation «---»",
    "info structure/hours «---»",
    "warning structure/title «AI-First Healthcare Platform»",
  ]);
});

test.each([
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
])("the same is found behind %s", (_, change) => {
  expect(findingsIn(change(seed))).toEqual(findingsIn(seed));
});

test("a file that cannot be read to its end is not told what it lacks", () => {
  const broken = seed.replace("title: Machine", "title: Machine: Machine");
  expect(findingsIn(broken).filter((finding) => finding.includes("«---»"))).toEqual([]);
});

test("an empty file is told what it needs first", () => {
  expect(findingsIn("")).toEqual([
    ...["error field/missing «»", "error field/missing «»", "error field/missing «»"],
    "warning pay/missing «»",
    "warning structure/length «»",
  ]);
});
