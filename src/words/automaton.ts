import { stemOf, type WordLanguage } from "./inflection.ts";
import type { Piece } from "./notation.ts";
import type { Token } from "./tokens.ts";

/** Many wordings of one language in one machine: the first word decides what is tried. */
export interface Automaton {
  /** Every match in a text, the longest of each wording at each place. */
  run(tokens: readonly Token[]): readonly AutomatonMatch[];
}

/** Tokens `from` to `to`, half open. */
export interface AutomatonMatch {
  readonly wording: number;
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
  /** The farthest end by wording, of the matches that begin at one token. */
  readonly found: Map<number, number>;
}

function runOver(tokens: readonly Token[], root: State, language: WordLanguage): readonly AutomatonMatch[] {
  const run: Run = { tokens, stems: [], language, found: new Map() };
  const matches: AutomatonMatch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    run.found.clear();
    step(root, from, from, run);
    for (const [wording, to] of run.found) matches.push({ wording, from, to });
  }
  return matches;
}

/** Goes on from a state with the token at `at`; `from` is where the match began. */
function step(state: State, at: number, from: number, run: Run): void {
  if (at > from) {
    for (const wording of state.accepts) {
      if (at > (run.found.get(wording) ?? 0)) run.found.set(wording, at);
    }
  }
  for (const next of state.jumps) step(next, at, from, run);
  const token = run.tokens[at];
  const sentence = run.tokens[from]?.sentence;
  if (state.startOnly !== undefined && at === 0) step(state.startOnly, at, from, run);
  if (state.endOnly !== undefined && token === undefined) step(state.endOnly, at, from, run);
  if (token === undefined || token.sentence !== sentence) return;
  if (state.gap !== undefined) {
    for (let to = at; to <= Math.min(at + longestGap, run.tokens.length); to++) step(state.gap, to, from, run);
  }
  if (state.any !== undefined) step(state.any, at + 1, from, run);
  const byWord = state.words.get(token.word);
  if (byWord !== undefined) step(byWord, at + 1, from, run);
  for (const { least, most, to } of state.numbers) {
    if (isWithin(token.value, least, most)) step(to, at + 1, from, run);
  }
  if (token.value !== undefined) return;
  if (state.stems.size > 0) {
    run.stems[at] ??= stemOf(token.word, run.language);
    const byStem = state.stems.get(run.stems[at] ?? "");
    if (byStem !== undefined) step(byStem, at + 1, from, run);
  }
  for (const [ending, next] of state.endings) if (token.word.endsWith(ending)) step(next, at + 1, from, run);
}
