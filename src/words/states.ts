import { stemOf, type WordLanguage } from "./inflection.ts";
import type { Piece } from "./notation.ts";

/** The shared lists of a language: wordings by the name of their list. */
export type WordLists = ReadonlyMap<string, readonly (readonly Piece[])[]>;

/** How many words `…` and `x*` may take. */
export const longestGap = 6;
const mostRepeats = 3;

/** A place in the machine, and what leads on from it. */
export interface State {
  readonly words: Map<string, State>;
  readonly stems: Map<string, State>;
  readonly endings: Map<string, State>;
  readonly appended: Map<string, State>;
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
  /** The states that it leads to without a word, itself included, as far as they hold anything; made when first asked for. */
  reached?: readonly State[];
}

/** A state that nothing leads on from yet. */
export function newState(): State {
  return {
    words: new Map(),
    stems: new Map(),
    endings: new Map(),
    appended: new Map(),
    numbers: [],
    jumps: [],
    accepts: [],
  };
}

/** What the pieces of a wording are read with. */
export interface Builder {
  readonly language: WordLanguage;
  readonly lists: WordLists;
}

/** Adds the pieces of a wording behind a state, sharing what is there, and returns the state at their end. */
export function insertAll(pieces: readonly Piece[], from: State, builder: Builder): State {
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
    case "appended":
      return edge(from.appended, piece.word);
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

/** The states that a state leads to without a word, itself included. */
export function reachedBy(state: State): readonly State[] {
  if (state.reached !== undefined) return state.reached;
  const reached = new Set<State>([state]);
  for (const one of reached) for (const next of one.jumps) reached.add(next);
  state.reached = [...reached].filter((one) => holdsAnything(one));
  return state.reached;
}

function holdsAnything(state: State): boolean {
  const { words, stems, endings, appended, numbers, accepts, any, gap, opens, closes, startOnly, endOnly } = state;
  const isEdge = [any, gap, opens, closes, startOnly, endOnly].some((next) => next !== undefined);
  return isEdge || words.size + stems.size + endings.size + appended.size + numbers.length + accepts.length > 0;
}
