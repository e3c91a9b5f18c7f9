/** A piece of a wording, as the notation of `docs/word-rules.md` writes it. */
export type Piece =
  | { readonly kind: "word"; readonly word: string }
  /** `treat~`: the word in any of its inflections. */
  | { readonly kind: "inflected"; readonly word: string }
  /** `~erfahrung`: a word that ends so. */
  | { readonly kind: "ending"; readonly ending: string }
  /** `+in`: another ending of the word before, as in “Verkäufer:in”. */
  | { readonly kind: "appended"; readonly word: string }
  /** `#`, `#16-40`. */
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  /** `(a|b c)`, and with `isOptional` `[a|b c]`. */
  | { readonly kind: "choice"; readonly ways: readonly (readonly Piece[])[]; readonly isOptional: boolean }
  /** `x*`: none, or up to three. */
  | { readonly kind: "several"; readonly piece: Piece }
  /** `{young}`: of the whole wording only this is reported. */
  | { readonly kind: "core"; readonly ways: readonly (readonly Piece[])[] }
  /** `…`: a few words of the same sentence. */
  | { readonly kind: "gap" }
  /** `^` or `$`: the edge of an item, a paragraph or a title. */
  | { readonly kind: "edge"; readonly isStart: boolean }
  /** `@name`: a shared list. `@any` is any word. */
  | { readonly kind: "list"; readonly name: string };

/** What is wrong with a wording, and after how many of its characters. */
export interface NotationFault {
  readonly message: string;
  readonly at: number;
}

export type WordingReading = { readonly pieces: readonly Piece[] } | { readonly fault: NotationFault };

/** Reads a wording. Capitals, kinds of quotes, hyphens and commas make no difference. */
export function readWording(text: string): WordingReading {
  const cursor: Cursor = { text: text.normalize("NFC"), at: 0 };
  try {
    const ways = readWays(cursor, "");
    if (ways.length > 1) throw faultAt(cursor.at, "A bar is outside brackets; put the choice into ( ).");
    const pieces = ways[0] ?? [];
    if (!pieces.some(isSomething)) throw faultAt(0, "This wording holds no word that must be in the text.");
    return { pieces };
  } catch (error) {
    if (error instanceof WordingError) return { fault: error.fault };
    throw error;
  }
}

class WordingError extends Error {
  readonly fault: NotationFault;
  constructor(fault: NotationFault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Cursor {
  readonly text: string;
  at: number;
}

function faultAt(at: number, message: string): WordingError {
  return new WordingError({ at, message });
}

/** Ways with bars between, up to the bracket that closes them. */
function readWays(cursor: Cursor, close: string): Piece[][] {
  const ways: Piece[][] = [[]];
  const opened = cursor.at;
  while (cursor.at < cursor.text.length) {
    const sign = cursor.text.charAt(cursor.at);
    if (sign === close) {
      cursor.at++;
      if (ways.some((way) => way.length === 0)) throw faultAt(opened, "Nothing is between two signs of a choice.");
      return ways;
    }
    if (sign === "|") {
      cursor.at++;
      ways.push([]);
    } else if (sign === ")" || sign === "]" || sign === "}")
      throw faultAt(cursor.at, `“${sign}” closes a bracket that was not opened.`);
    else ways.at(-1)?.push(...readPiece(cursor));
  }
  if (close !== "") throw faultAt(opened - 1, `The bracket is not closed; add “${close}”.`);
  return ways;
}

/** One piece, or none where the sign only separates words. A word with a hyphen or an apostrophe is several. */
function readPiece(cursor: Cursor): readonly Piece[] {
  const { text, at } = cursor;
  const sign = text.charAt(at);
  if (/[([{]/.test(sign) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
    throw faultAt(at, "A bracket is inside a word; write the words out: “(synergy|synergies)”.");
  }
  if (sign === "(" || sign === "[") {
    cursor.at++;
    const ways = readWays(cursor, sign === "(" ? ")" : "]");
    const isInflected = text.charAt(cursor.at) === "~";
    if (isInflected) cursor.at++;
    const choice = isInflected ? ways.map((way) => way.map(inflected)) : ways;
    return [repeated(cursor, { kind: "choice", ways: choice, isOptional: sign === "[" })];
  }
  if (sign === "{") {
    cursor.at++;
    return [{ kind: "core", ways: readWays(cursor, "}") }];
  }
  if (sign === "…" || text.startsWith("...", at)) return taken(cursor, sign === "…" ? 1 : 3, { kind: "gap" });
  if (sign === "^" || sign === "$") return taken(cursor, 1, { kind: "edge", isStart: sign === "^" });
  if (sign === "@") {
    const name = /^@([a-z][a-z-]*)/.exec(text.slice(at))?.[1];
    if (name === undefined) throw faultAt(at, "After “@” comes the name of a list in small letters, such as “@you”.");
    cursor.at += name.length + 1;
    return [repeated(cursor, { kind: "list", name })];
  }
  if (sign === "#") return [repeated(cursor, readNumber(cursor))];
  if (sign === "~") {
    const ending = /^~([\p{L}\p{M}]+)/u.exec(text.slice(at))?.[1];
    if (ending === undefined)
      throw faultAt(at, "“~” belongs to a word: “treat~” for its forms, “~work” for its endings.");
    cursor.at += ending.length + 1;
    return [{ kind: "ending", ending: ending.toLowerCase() }];
  }
  const appended = /^\+([\p{L}\p{M}]+)/u.exec(text.slice(at))?.[1];
  if (appended !== undefined)
    return taken(cursor, appended.length + 1, { kind: "appended", word: appended.toLowerCase() });
  const word = /^(?:[\p{L}\p{M}]+|\d+)/u.exec(text.slice(at))?.[0];
  if (word !== undefined) return readWord(cursor, word);
  if (!/[\s'’‘"“”„«».,:;/&+·§‑–—-]/u.test(sign)) {
    throw faultAt(at, `“${sign}” is no sign of the notation; see docs/word-rules.md.`);
  }
  cursor.at++;
  return [];
}

function readWord(cursor: Cursor, word: string): readonly Piece[] {
  if (/[)\]}]/.test(cursor.text.charAt(cursor.at - 1))) {
    throw faultAt(cursor.at, "A bracket is inside a word; write the words out: “(synergy|synergies)”.");
  }
  cursor.at += word.length;
  if (/^\d/.test(word)) return [repeated(cursor, { kind: "number", least: Number(word), most: Number(word) })];
  const folded = word.toLowerCase();
  if (cursor.text.charAt(cursor.at) !== "~") return [repeated(cursor, { kind: "word", word: folded })];
  cursor.at++;
  return [repeated(cursor, { kind: "inflected", word: folded })];
}

function readNumber(cursor: Cursor): Piece {
  const found = /^#(?:(\d+)-(\d+))?/.exec(cursor.text.slice(cursor.at));
  const [all = "#", least, most] = found ?? [];
  const from = cursor.at;
  cursor.at += all.length;
  if (least === undefined || most === undefined) return { kind: "number", least: 0, most: Number.MAX_SAFE_INTEGER };
  if (Number(least) > Number(most)) throw faultAt(from, "The first number of a range is the smaller one.");
  return { kind: "number", least: Number(least), most: Number(most) };
}

/** `(seek|want)~`: each word of a choice in any of its inflections. */
function inflected(piece: Piece): Piece {
  return piece.kind === "word" ? { kind: "inflected", word: piece.word } : piece;
}

function repeated(cursor: Cursor, piece: Piece): Piece {
  if (cursor.text.charAt(cursor.at) !== "*") return piece;
  cursor.at++;
  return { kind: "several", piece };
}

function taken(cursor: Cursor, length: number, piece: Piece): readonly Piece[] {
  cursor.at += length;
  return [piece];
}

/** Whether a piece requires that something is in the text. */
function isSomething(piece: Piece): boolean {
  if (piece.kind === "core") return true;
  if (piece.kind === "choice") return !piece.isOptional && piece.ways.every((way) => way.some(isSomething));
  if (piece.kind === "list") return piece.name !== "any";
  return ["word", "inflected", "ending", "appended", "number"].includes(piece.kind);
}
