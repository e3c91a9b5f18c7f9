import { areasNamed, citiesNamed } from "./place-index.ts";
import { areasAfterTown, isKnownTown, isTownOf } from "./town-index.ts";

/** An address taken apart by its commas and the like, the postcode laid aside. */
export interface AddressParts {
  readonly parts: readonly string[];
  readonly postcode?: string;
}

/** The longest address that is read; nobody writes a longer one on purpose. */
export const longestAddress = 200;

/** British and Canadian codes, American codes with four digits more, and codes of four to six digits with or without a country's letter. */
const postcode =
  /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{4}|(?:[A-Z]{1,2}-)?\d{4,6}|\d{4} [A-Z]{2}|\d{3} \d{2}|\d{2}-\d{3}/;
const wholePostcode = new RegExp(`^(?:${postcode.source})$`, "i");
const leadingPostcode = new RegExp(`^(${postcode.source})\\s+(?=\\p{L})`, "u");
const trailingPostcode = new RegExp(`^(.*\\p{L}\\.?)\\s+(${postcode.source})$`, "su");
/** "US-CA-Menlo Park", as applicant tracking systems write. */
const regionFirst = /^([A-Z]{2})-([A-Z]{2,3})-(?=\p{L})(.*)$/u;
/** The number of a French département, as in "Paris (75)". */
const department = /\s*\(\d{2,3}\)/g;

/** Takes an address apart: "Paris, 75008, FRANCE" into "Paris" and "FRANCE", with the postcode 75008. */
export function addressParts(text: string): AddressParts {
  let found: string | undefined;
  const parts: string[] = [];
  for (const piece of pieces(text)) {
    const [rest, code] = withoutPostcode(piece);
    found ??= code;
    if (rest !== "") parts.push(...withoutTail(rest));
  }
  return { parts: inOrder(parts), ...(found === undefined ? {} : { postcode: found }) };
}

function pieces(text: string): readonly string[] {
  return text
    .replace(department, "")
    .replace(regionFirst, "$3, $2, $1")
    .replace(/\s*\(([^()]*)\)\s*/g, ", $1, ")
    .split(/\s*[,/|·•\n]\s*|\s+[-–—]\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function withoutPostcode(piece: string): readonly [string, string?] {
  if (wholePostcode.test(piece)) return ["", piece];
  const leading = leadingPostcode.exec(piece);
  // A short number before a name is a house number as often as a postcode: "1600 Amphitheatre Parkway".
  const named = leading === null ? "" : piece.slice(leading[0].length);
  if (leading?.[1] !== undefined && (isKnownTown(named) || withoutTail(named).length > 1)) return [named, leading[1]];
  const trailing = trailingPostcode.exec(piece);
  return trailing?.[1] === undefined || trailing[2] === undefined ? [piece] : [trailing[1], trailing[2]];
}

/** Parts a piece without a comma where its end is surely a place: "Boston MA", "London UK", "38 Grosvenor Gardens London". */
function withoutTail(piece: string): readonly string[] {
  if (areasNamed(piece).length > 0 || citiesNamed(piece).length > 0) return [piece];
  const words = piece.split(/\s+/);
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1) {
    const head = words.slice(0, -length).join(" ");
    const tail = words.slice(-length).join(" ");
    if (isTail(head, tail)) return [...withoutTail(head), tail];
  }
  return [piece];
}

function isTail(head: string, tail: string): boolean {
  if (/^\d/.test(head) && citiesNamed(tail).length > 0) return true;
  const areas = areasNamed(tail);
  const isKnown =
    citiesNamed(head).some((city) => areas.some((area) => city.code.startsWith(area))) ||
    (/^\p{Lu}{1,3}$/u.test(tail) && areasAfterTown(tail).some((area) => isTownOf(head, area)));
  if (/^\p{Lu}{2,3}$/u.test(tail) && areasAfterTown(tail).length > 0 && withoutTail(head).length > 1) return true;
  const isState = /^[A-Z]{2}$/.test(tail) && areas.some((area) => area.startsWith("US-"));
  return isKnown || (isState && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u.test(head));
}

/** "UK - London" and "US, MA, Boston" begin with the country. */
function inOrder(parts: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const isReversed = parts.length > 1 && areasNamed(first).length > 0 && areasAfterTown(last).length === 0;
  return isReversed && (parts.length === 2 || citiesNamed(first).length === 0) ? parts.toReversed() : parts;
}
