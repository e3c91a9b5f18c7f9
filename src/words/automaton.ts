import { stemOf, type WordLanguage } from "./inflection.ts";
import type { Piece } from "./notation.ts";
import type { Token } from "./tokens.ts";

/** Many wordings of one language in one machine: the first word decides what is tried. */
export interface Automaton {
  /** Every match in a text, the longest of each wording at each place. */
  run(tokens: readonly Token[]): readonly AutomatonMatch[];
}

/** Where a wording stands: tokens `from` to `to`, half open. */
export interface AutomatonMatch extends Stretch {
  readonly wording: number;
  /** What is reported of it: all, or the words in `{ }`. */
  readonly core: Stretch;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The shared lists of a language: wordings by the name of their list. */
export type WordLists = ReadonlyMap<string, readonly (readonly Piece[])[]>;

/** How many words `…` and `x*` may take. */
const longestGap = 6;
const mostRepeats = 3;

interface State {
  readonly words: Map<string, State>;
  readonly stems: Map<string, State>;
  readonly endings: Map<string, State>;
  readonly numbers: { readonly least: number; readonly most: number; readonly to: State }[];
  readonly jumps: State[];
  any?: State;
  gap?: State;
  /** Where the words in `{ }` begin and end. */
  opens?: State;
  closes?: State;
  startOnly?: State;
  endOnly?: State;
  readonly accepts: number[];
}

/** Makes the machine. The index of a wording is its name in the matches. */
export function automatonOf(
  wordings: readonly (readonly Piece[])[],
  { language, lists }: { readonly language: WordLanguage; readonly lists: WordLists },
): Automaton {
  const root = newState();
  const builder = { language, lists };
  for (const [index, pieces] of wordings.entries()) insertAll(pieces, root, builder).accepts.push(index);
  return { run: (tokens) => runOver(tokens, root, language) };
}

function newState(): State {
  return { words: new Map(), stems: new Map(), endings: new Map(), numbers: [], jumps: [], accepts: [] };
}

interface Builder {
  readonly language: WordLanguage;
  readonly lists: WordLists;
}

function insertAll(pieces: readonly Piece[], from: State, builder: Builder): State {
  return pieces.reduce((state, piece) => insert(piece, state, builder), from);
}

function insert(piece: Piece, from: State, builder: Builder): State {
  switch (piece.kind) {
    case "word":
      return edge(from.words, piece.word);
    case "inflected":
      return edge(from.stems, stemOf(piece.word, builder.language));
    case "ending":
      return edge(from.endings, piece.ending);
    case "number": {
      const known = from.numbers.find(({ least, most }) => least === piece.least && most === piece.most);
      if (known !== undefined) return known.to;
      const to = newState();
      from.numbers.push({ least: piece.least, most: piece.most, to });
      return to;
    }
    case "choice": {
      const ends = piece.ways.map((way) => insertAll(way, from, builder));
      return joined(piece.isOptional ? [from, ...ends] : ends);
    }
    case "core": {
      from.opens ??= newState();
      const opened = from.opens;
      const end = joined(piece.ways.map((way) => insertAll(way, opened, builder)));
      end.closes ??= newState();
      return end.closes;
    }
    case "several": {
      const states = [from];
      for (let times = 0; times < mostRepeats; times++)
        states.push(insert(piece.piece, states.at(-1) ?? from, builder));
      return joined(states);
    }
    case "gap":
      from.gap ??= newState();
      return from.gap;
    case "edge":
      if (piece.isStart) {
        from.startOnly ??= newState();
        return from.startOnly;
      }
      from.endOnly ??= newState();
      return from.endOnly;
    case "list": {
      if (piece.name === "any") {
        from.any ??= newState();
        return from.any;
      }
      return joined((builder.lists.get(piece.name) ?? []).map((way) => insertAll(way, from, builder)));
    }
  }
}

function isWithin(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most && (Number.isInteger(value) || least === 0);
}

function edge(edges: Map<string, State>, key: string): State {
  const known = edges.get(key);
  if (known !== undefined) return known;
  const state = newState();
  edges.set(key, state);
  return state;
}

/** A new state that all of these lead to without a word. */
function joined(states: readonly State[]): State {
  const join = newState();
  for (const state of new Set(states)) state.jumps.push(join);
  return join;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly stems: (string | undefined)[];
  readonly language: WordLanguage;
  /** The longest match of each wording, of those that begin at one token. */
  readonly found: Map<number, AutomatonMatch>;
}

/** Where a try stands: the token that comes next, the one it began with, and the core as far as it is known. */
interface Try extends Stretch {
  readonly coreFrom?: number;
  readonly coreTo?: number;
}

function runOver(tokens: readonly Token[], root: State, language: WordLanguage): readonly AutomatonMatch[] {
  const run: Run = { tokens, stems: [], language, found: new Map() };
  const matches: AutomatonMatch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    run.found.clear();
    step(root, { from, to: from }, run);
    matches.push(...run.found.values());
  }
  return matches;
}

/** Goes on from a state. */
function step(state: State, at: Try, run: Run): void {
  if (at.to > at.from) accept(state, at, run);
  for (const next of state.jumps) step(next, at, run);
  if (state.opens !== undefined) step(state.opens, { ...at, coreFrom: at.to }, run);
  if (state.closes !== undefined) step(state.closes, { ...at, coreTo: at.to }, run);
  const token = run.tokens[at.to];
  if (state.startOnly !== undefined && at.to === 0) step(state.startOnly, at, run);
  if (state.endOnly !== undefined && token === undefined) step(state.endOnly, at, run);
  if (token === undefined || token.sentence !== run.tokens[at.from]?.sentence) return;
  if (state.gap !== undefined) {
    const farthest = Math.min(at.to + longestGap, run.tokens.length);
    for (let to = at.to; to <= farthest; to++) step(state.gap, { ...at, to }, run);
  }
  for (const next of nextStates(state, token, at.to, run)) step(next, { ...at, to: at.to + 1 }, run);
}

function accept(state: State, { from, to, coreFrom = from, coreTo = to }: Try, run: Run): void {
  for (const wording of state.accepts) {
    if (to <= (run.found.get(wording)?.to ?? 0)) continue;
    run.found.set(wording, { wording, from, to, core: { from: coreFrom, to: coreTo } });
  }
}

/** The states that a token leads to. */
function nextStates(state: State, token: Token, at: number, run: Run): readonly State[] {
  const next: State[] = [];
  const add = (one: State | undefined): void => {
    if (one !== undefined) next.push(one);
  };
  add(state.any);
  add(state.words.get(token.word));
  for (const { least, most, to } of state.numbers) if (isWithin(token.value, least, most)) next.push(to);
  if (token.value !== undefined) return next;
  if (state.stems.size > 0) {
    run.stems[at] ??= stemOf(token.word, run.language);
    add(state.stems.get(run.stems[at] ?? ""));
  }
  for (const [ending, one] of state.endings) if (token.word.endsWith(ending)) next.push(one);
  return next;
}
