import { stemOf, type WordLanguage } from "./inflection.ts";
import type { Piece } from "./notation.ts";
import { type Builder, insertAll, longestGap, newState, reachedBy, type State } from "./states.ts";
import type { Token } from "./tokens.ts";

/** Many wordings of one language in one machine: the first word decides what is tried. */
export interface Automaton {
  /** Every match in a text, the longest of each wording at each place. */
  run(tokens: readonly Token[]): readonly AutomatonMatch[];
}

/** Where a wording is: tokens `from` to `to`, half open. */
export interface AutomatonMatch extends Stretch {
  readonly wording: number;
  /** What is reported of it: all, or the words in `{ }`. */
  readonly core: Stretch;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Makes the machine. The index of a wording is its name in the matches. */
export function automatonOf(wordings: readonly (readonly Piece[])[], { language, lists }: Builder): Automaton {
  const first = newState();
  const builder = { language, lists };
  for (const [index, pieces] of wordings.entries()) insertAll(pieces, first, builder).accepts.push(index);
  const root = rootOf(first);
  return { run: (tokens) => runOver(tokens, root, language) };
}

interface Run {
  readonly tokens: readonly Token[];
  readonly stems: (string | undefined)[];
  readonly language: WordLanguage;
  /** The longest match of each wording, of those that begin at one token. */
  readonly found: Map<number, AutomatonMatch>;
}

/** How far a try has come: the token that comes next, the one it began with, and the core as far as it is known. */
interface Try extends Stretch {
  readonly coreFrom?: number;
  readonly coreTo?: number;
}

function runOver(tokens: readonly Token[], root: Root, language: WordLanguage): readonly AutomatonMatch[] {
  const run: Run = { tokens, stems: [], language, found: new Map() };
  const matches: AutomatonMatch[] = [];
  for (const [from, token] of tokens.entries()) {
    const starts = startsOf(root, token, from, run);
    if (starts.length === 0) continue;
    run.found.clear();
    for (const start of starts) {
      if (start.isAtEdge && from > 0) continue;
      const coreFrom = start.isInCore ? { coreFrom: from } : {};
      step(start.to, { from, to: from + 1, ...coreFrom }, run);
    }
    matches.push(...run.found.values());
  }
  return matches;
}

/** What a wording can begin with, by its first word: most words begin none. */
interface Root {
  readonly words: ReadonlyMap<string, readonly Start[]>;
  readonly stems: ReadonlyMap<string, readonly Start[]>;
  readonly endings: ReadonlyMap<string, readonly Start[]>;
  readonly appended: ReadonlyMap<string, readonly Start[]>;
  readonly numbers: readonly (Start & { readonly least: number; readonly most: number })[];
  readonly any: readonly Start[];
}

interface Start {
  readonly to: State;
  /** It is the first word of a core. */
  readonly isInCore: boolean;
  /** Only at the start of a text. */
  readonly isAtEdge: boolean;
}

function rootOf(first: State): Root {
  const words = new Map<string, Start[]>();
  const stems = new Map<string, Start[]>();
  const endings = new Map<string, Start[]>();
  const appended = new Map<string, Start[]>();
  const numbers: (Start & { readonly least: number; readonly most: number })[] = [];
  const any: Start[] = [];
  const visit = (state: State, kind: Omit<Start, "to">): void => {
    for (const one of reachedBy(state)) {
      for (const [word, to] of one.words) add(words, word, { to, ...kind });
      for (const [stem, to] of one.stems) add(stems, stem, { to, ...kind });
      for (const [ending, to] of one.endings) add(endings, ending, { to, ...kind });
      for (const [word, to] of one.appended) add(appended, word, { to, ...kind });
      for (const { least, most, to } of one.numbers) numbers.push({ least, most, to, ...kind });
      if (one.any !== undefined) any.push({ to: one.any, ...kind });
      if (one.opens !== undefined) visit(one.opens, { ...kind, isInCore: true });
      if (one.startOnly !== undefined) visit(one.startOnly, { ...kind, isAtEdge: true });
    }
  };
  visit(first, { isInCore: false, isAtEdge: false });
  return { words, stems, endings, appended, numbers, any };
}

function add(starts: Map<string, Start[]>, key: string, start: Start): void {
  const known = starts.get(key);
  if (known === undefined) starts.set(key, [start]);
  else known.push(start);
}

function startsOf(root: Root, token: Token, at: number, run: Run): readonly Start[] {
  const starts = [...root.any, ...(root.words.get(token.word) ?? [])];
  if (token.value !== undefined) {
    const { value } = token;
    return [...starts, ...root.numbers.filter(({ least, most }) => isWithin(value, least, most))];
  }
  if (token.isAppended) starts.push(...(root.appended.get(token.word) ?? []));
  starts.push(...(root.stems.get(stemAt(run, at, token)) ?? []));
  for (const [ending, ones] of root.endings) if (token.word.endsWith(ending)) starts.push(...ones);
  return starts;
}

function stemAt(run: Run, at: number, token: Token): string {
  run.stems[at] ??= stemOf(token.word, run.language);
  return run.stems[at] ?? "";
}

/** Goes on from a state. */
function step(from: State, at: Try, run: Run): void {
  const token = run.tokens[at.to];
  const isInside = token !== undefined && token.sentence === run.tokens[at.from]?.sentence;
  for (const state of reachedBy(from)) {
    if (state.accepts.length > 0) accept(state, at, run);
    if (state.opens !== undefined) step(state.opens, { ...at, coreFrom: at.to }, run);
    if (state.closes !== undefined) step(state.closes, { ...at, coreTo: at.to }, run);
    if (state.endOnly !== undefined && token === undefined) step(state.endOnly, at, run);
    if (!isInside) continue;
    if (state.gap !== undefined) {
      const farthest = Math.min(at.to + longestGap, run.tokens.length);
      for (let to = at.to; to <= farthest; to++) step(state.gap, { ...at, to }, run);
    }
    takeWord(state, token, at, run);
  }
}

/** Goes on with the token that comes next, where the state knows it. */
function takeWord(state: State, token: Token, at: Try, run: Run): void {
  const go = (next: State | undefined): void => {
    if (next !== undefined) step(next, { ...at, to: at.to + 1 }, run);
  };
  go(state.any);
  if (state.words.size > 0) go(state.words.get(token.word));
  for (const { least, most, to } of state.numbers) if (isWithin(token.value, least, most)) go(to);
  if (token.value !== undefined) return;
  if (token.isAppended && state.appended.size > 0) go(state.appended.get(token.word));
  if (state.stems.size > 0) go(state.stems.get(stemAt(run, at.to, token)));
  for (const [ending, next] of state.endings) if (token.word.endsWith(ending)) go(next);
}

function accept(state: State, { from, to, coreFrom = from, coreTo = to }: Try, run: Run): void {
  for (const wording of state.accepts) {
    if (to <= (run.found.get(wording)?.to ?? 0)) continue;
    run.found.set(wording, { wording, from, to, core: { from: coreFrom, to: coreTo } });
  }
}

function isWithin(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most && (Number.isInteger(value) || least === 0);
}
