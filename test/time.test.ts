import process from "node:process";
import { describe, expect, test } from "vitest";
import { findingsOf, makeSite } from "./support/pages.ts";

/** So much of a piece, again and again. */
function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function roleOf(body: string, field = "team", value = "Care"): string {
  const fields = "title: Staff Nurse\nposted: 2026-11-02\nlocations: Oslo, NO\napply: jobs@acme.example";
  return `---\n${fields}\n${field}: ${JSON.stringify(value)}\n---\n\n${body}\n`;
}

/** The seconds of the processor that checking and rendering a role takes. */
function secondsFor(text: string): number {
  const start = process.cpuUsage();
  findingsOf(text);
  makeSite({ "roles/role.md": text });
  const { user } = process.cpuUsage(start);
  return user / 1_000_000;
}

/** Each took longer than ten seconds once, in time that grew with the square of its length. */
const slowTexts: readonly (readonly [name: string, text: string])[] = [
  ["pay of one amount after the other", roleOf("You care.", "pay", filled("5k ", 15_000))],
  ["many words of one rule in a sentence", roleOf(filled("rockstar ninja ", 19_000))],
  [
    "many findings that overlap",
    roleOf(filled("- We are the best rockstar ninja guys and he must be young\n", 110_000)),
  ],
  ["capitals that hyphens join", roleOf(filled("K-", 19_000))],
  ["an employer with a very long name", roleOf("You care.", "employer", filled("a", 19_000))],
];

/** Twice of what is promised, since a busy machine counts more. */
const mostSeconds = 4;

describe("checking and rendering takes little time of the processor for", () => {
  test.each(slowTexts)("%s", (_, text) => {
    secondsFor(roleOf("You care."));
    expect(secondsFor(text)).toBeLessThan(mostSeconds);
  });
});

describe("what is longer than any posting is one finding with the number", () => {
  test.each([
    ["a posting", "You care for people.\n\n".repeat(7_000), "The posting is longer than 128 KB"],
    ["a paragraph", filled("You care for people. ", 21_000), "A paragraph is longer than 20000 characters"],
  ])("%s", (_, body, message) => {
    const found = findingsOf(roleOf(body));
    expect(found.map(({ rule }) => rule)).toEqual(["field/too-complex"]);
    expect(found[0]?.message).toContain(message);
  });

  test("a pay", () => {
    const found = findingsOf(roleOf("You care.", "pay", filled("$40 an hour, ", 5_000)));
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("The pay is longer than 4000 characters"),
    );
  });

  test("the findings of one rule", () => {
    const ofRule = findingsOf(roleOf("Guys, call the guys.\n\n".repeat(600))).filter(
      ({ message }) => message.includes("guys") || message.includes("Guys"),
    );
    expect(ofRule).toHaveLength(500);
    expect(ofRule.at(-1)?.message).toContain("only the first 500 findings are shown");
  });
});
