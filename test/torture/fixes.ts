import { fixRole } from "../../src/core/fix-role.ts";
import { exampleTexts, roleTexts } from "../support/corpus.ts";
import { today } from "../support/pages.ts";
import { mutated, randomFrom } from "./mutate.ts";
import { type Outcome, outcomeOf, spread } from "./trial.ts";

/** Words that a fix changes, more often than it may look again. */
const repeats: readonly string[] = [
  "javascript:alarm()".repeat(200),
  "You write Javascript on Github, javascript at home. ".repeat(60),
  "- Github, java script\n".repeat(60),
  "##Tasks\n\nYou work for for us.\n\n".repeat(60),
  `---\ntitle: Javascript ${"Github ".repeat(40)}\nteam: Care # not the ward\n---\n\nYou know Postgre SQL and Mysql.\n`,
];

const texts: readonly string[] = [...roleTexts(), ...exampleTexts()].map(({ text }) => text);

/** Fixes roles, as they are and changed at random: a second time changes nothing, and no line end, byte order mark or remark is lost. */
export async function fixes(count: number): Promise<Outcome> {
  const results: string[] = [];
  for (const [seed, text] of [...repeats, ...spread(texts, count - repeats.length)].entries()) {
    results.push(await faultOf(seed % 2 === 0 ? text : mutated(text, randomFrom(seed)), seed));
  }
  return outcomeOf(results);
}

async function faultOf(text: string, seed: number): Promise<string> {
  const once = (await fixRole(text, { on: today })).text;
  const twice = (await fixRole(once, { on: today })).text;
  if (once !== twice) return `text ${seed}: a second run changes it again`;
  if (once.startsWith("\uFEFF") !== text.startsWith("\uFEFF")) return `text ${seed}: the byte order mark is not kept`;
  if (countOf(once, /\r\n/g) > countOf(text, /\r\n/g)) return `text ${seed}: line ends are added`;
  if (countOf(once, /^[^"'\n]*\s#\s/gm) < countOf(text, /^[^"'\n]*\s#\s/gm))
    return `text ${seed}: a remark is quoted or lost`;
  return "";
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
