import { roleTexts } from "../support/corpus.ts";
import { allVectors } from "../support/hostile.ts";

/** Numbers from 0 to below 1 that follow from a seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

const roles: readonly string[] = roleTexts().map(({ text }) => text);

/** A role of the corpus, changed in one to six places. */
export function mutatedRole(random: Random): string {
  return mutated(pick(roles, random), random);
}

export function mutated(text: string, random: Random): string {
  const changes = 1 + Math.floor(random() * 6);
  let result = text;
  for (let index = 0; index < changes; index++) result = pick(mutators, random)(result, random);
  return result;
}

/** Pieces of notations that mean something to a reader of YAML, Markdown, pay, days or HTML. */
const pieces: readonly string[] = [
  ..."---|...|: |:|- |# |#|{|}|[|]|&a |*a|!!js |!tag |\"|'|>|>-|\\||\t|\r|\r\n|\n\n|%|@|`|``|```|~~~|$|€|£|1e9|-0|NaN".split(
    /(?<!\\)\|/,
  ),
  ..."\u0000|\u0007|\u001B[31m|\u2028|\u202E|\u200B|\uFEFF|\uD800|é|e\u0301|ß|İ|👩‍⚕️|ﬁ|\u00A0".split("|"),
  ..."$40k - $20k|€ 1.000,50|0 - 0 USD|999999999999999999|2026-02-30|0000-00-00|9999-12-31|31/02/26|ongoing".split("|"),
  ..."<!--|-->|<b>|</b>|<script>|<![CDATA[|&amp;|&#0;|&#x110000;|[a](b)|![a](b)|[^1]|[^1]: x|| a |\n|-|-|\n".split("|"),
  ..."title:|pay:|apply:|posted:|locations:|lint: [|<!-- rolespec-allow x: y -->|__proto__: 1|constructor|slug: ../..".split(
    "|",
  ),
  ...allVectors,
];

type Mutator = (text: string, random: Random) => string;

const mutators: readonly Mutator[] = [
  // A piece put in, put over something, or put in many times.
  (text, random) => splice(text, random, 0, pick(pieces, random)),
  (text, random) => splice(text, random, 8, pick(pieces, random)),
  (text, random) => splice(text, random, 0, pick(pieces, random).repeat(1 + Math.floor(random() * 200))),
  (text, random) => splice(text, random, 0, `\n${pick(pieces, random)}\n`),
  // Something taken out: a few letters, a line, the rest.
  (text, random) => splice(text, random, 1, ""),
  (text, random) => splice(text, random, 60, ""),
  (text, random) => lines(text, (all, index) => all.toSpliced(index, 1), random),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  // Lines twice, elsewhere, indented, or joined.
  (text, random) => lines(text, (all, index) => all.toSpliced(index, 0, all[index] ?? ""), random),
  (text, random) => lines(text, (all, index) => [...all.toSpliced(index, 1), all[index] ?? ""], random),
  (text, random) =>
    lines(text, (all, index) => all.with(index, `${" ".repeat(1 + Math.floor(random() * 8))}${all[index]}`), random),
  (text, random) =>
    lines(text, (all, index) => all.toSpliced(index, 2, `${all[index]} ${all[index + 1] ?? ""}`), random),
  // The whole in another shape.
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\uFEFF${text}`,
  (text, random) => `${text}\n\n${pick(roles, random)}`,
  (text, random) => text.replaceAll(pick(["\n", " ", ":", "-", ","], random), pick(pieces, random)).slice(0, 60_000),
];

function splice(text: string, random: Random, most: number, piece: string): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + piece + text.slice(at + Math.floor(random() * (most + 1)));
}

function lines(
  text: string,
  change: (all: readonly string[], index: number) => readonly string[],
  random: Random,
): string {
  const all = text.split("\n");
  return change(all, Math.floor(random() * all.length)).join("\n");
}
