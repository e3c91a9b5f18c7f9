import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintText } from "../support/lint-text.ts";

const seed = readFileSync("test/sites/seed/in/roles/machine-learning-engineer.md", "utf8");
const settings = readFileSync("test/sites/seed/in/rolespec.yaml", "utf8");

/** What is found in a text, as `severity rule «words»`. */
function findingsIn(text: string): readonly string[] {
  // Facts that are missing are said once a run, of the settings and not of a place in the role.
  return lintText(text, settings)
    .filter(({ rule }) => rule !== "law/missing-facts")
    .map(({ severity, rule, span }) => `${severity} ${rule} «${text.slice(span.start, span.end)}»`);
}

test("the posting that this project began with is told what a careful recruiter would tell it, and no more", () => {
  expect(findingsIn(seed)).toEqual([
    "error law/deadline «---»",
    "warning structure/accommodation «---»",
    "info structure/bullets «---»",
    "info structure/hours «---»",
    "info structure/process «---»",
    "warning structure/title «AI-First Healthcare Platform»",
    "info readability/jargon «cutting-edge»",
    "info readability/jargon «cutting-edge»",
    "info requirements/too-many «## Required Qualifications»",
    "info structure/encourage «## Required Qualifications»",
    "info requirements/years «3+ years»",
    "warning requirements/degree «Bachelor's degree»",
    "info readability/acronym «FHIR»",
    "info readability/jargon «cutting-edge»",
    "info pay/period-unsaid «$140,000 - $180,000»",
    "warning benefits/unlimited-leave «Unlimited PTO»",
    "info requirements/cover-letter «cover letter»",
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
    "info structure/length «»",
  ]);
});
