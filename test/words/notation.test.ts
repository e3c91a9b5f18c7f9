import { describe, expect, test } from "vitest";
import { automatonOf } from "../../src/words/automaton.ts";
import type { WordLanguage } from "../../src/words/inflection.ts";
import { readWording } from "../../src/words/notation.ts";
import { tokensOf } from "../../src/words/tokens.ts";

/** What a wording finds in a text: the reported words. */
function found(wording: string, text: string, language: WordLanguage = "en"): readonly string[] {
  const reading = readWording(wording);
  if ("fault" in reading) throw new Error(reading.fault.message);
  const lists = new Map([["colour", ["red", "sky blue"].map((one) => piecesOf(one))]]);
  const tokens = tokensOf(text);
  return automatonOf([reading.pieces], { language, lists })
    .run(tokens)
    .map(({ core }) => text.slice(tokens[core.from]?.start, tokens[core.to - 1]?.end));
}

function piecesOf(wording: string): Parameters<typeof automatonOf>[0][number] {
  const reading = readWording(wording);
  return "pieces" in reading ? reading.pieces : [];
}

describe("a wording", () => {
  test.each<readonly [wording: string, text: string, ...found: readonly string[]]>([
    ["high energy", "A HIGH-energy shop; high, energy.", "HIGH-energy", "high, energy"],
    ["don't ask", "We don’t ask. Don 't ask", "don’t ask", "Don 't ask"],
    ["treat~", "We treat, treats, treated and are treating; a treaty.", "treat", "treats", "treated", "treating"],
    ["(like|as) [a|one] family", "like a family, as family, like the family", "like a family", "as family"],
    ["(seek|hire)~ cooks", "We hired cooks and seek cooks", "hired cooks", "seek cooks"],
    [
      "young [@any]* team",
      "young team, young and very nice team, young a b c d team",
      "young team",
      "young and very nice team",
    ],
    ["not … required", "not in any way required. Not. It is required", "not in any way required"],
    ["under #22-69", "under 21, under 22, under 3.5, under 1,030", "under 22"],
    ["# years", "1,500 years or ten years", "1,500 years"],
    ["^ young $", "young", "young"],
    ["^ start", "start here, then start there", "start"],
    ["end $", "the end is the end", "end"],
    ["a @colour hat", "a red hat and a sky-blue hat, a hat", "a red hat", "a sky-blue hat"],
    ["we are {young}", "We are young", "young"],
    ["old man", "He was old. Man the desk"],
  ])("%s in “%s”", (wording, text, ...expected) => {
    expect(found(wording, text)).toEqual(expected);
  });

  const inflections: readonly (readonly [WordLanguage, string, string, ...string[]])[] = [
    ["de", "jung~", "junge, jungen, junger, jünger, Junggeselle", "junge", "jungen", "junger", "jünger"],
    ["de", "kein~ Kinder", "keine Kinder, keinerlei Kinder", "keine Kinder"],
    ["de", "~erfahrung", "Berufserfahrung und Erfahrung", "Berufserfahrung", "Erfahrung"],
    ["pl", "młod~ zespół", "młodego zespół, młody zespół", "młodego zespół", "młody zespół"],
    ["nl", "groot~", "groot, grote", "groot", "grote"],
    ["fr", "motivé~", "motivé, motivée, motivés, motivées", "motivé", "motivée", "motivés", "motivées"],
    ["es", "joven~", "joven, jóvenes", "joven", "jóvenes"],
  ];
  test.each(inflections.map(([language, wording, text, ...words]) => ({ language, wording, text, words })))(
    "in $language knows the inflections of $wording",
    ({ language, wording, text, words }) => {
      expect(found(wording, text, language)).toEqual(words);
    },
  );

  test.each<readonly [wording: string, message: RegExp]>([
    ["(a|b", /not closed/],
    ["a)", /not opened/],
    ["a | b", /outside brackets/],
    ["[a] @any", /no word that must be/],
    ["(a|)", /Nothing is between/],
    ["synerg(y|ies)", /inside a word/],
    ["(un|re)do", /inside a word/],
    ["under #60-20", /smaller/],
    ["a ~", /belongs to a word/],
    ["@ list", /name of a list/],
    ["50 %", /no sign of the notation/],
  ])("refuses %s", (wording, message) => {
    const reading = readWording(wording);
    expect("fault" in reading ? reading.fault.message : "").toMatch(message);
  });
});
