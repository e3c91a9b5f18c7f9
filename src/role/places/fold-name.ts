const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
  "&": " and ",
};

const umlautLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
const umlaut = /[äöü]/i;
const umlauts = /[äöü]/gi;
/** Names that need more than lower case: articles, saints, double spaces. */
const special = /^(?:the|la|el) |\b(?:saint|sankt)\b| {2}/;
const plain = /^[a-z ]*$/;
const ascii = /^[ -~]*$/;

/** A name as it is compared: lower case, without accents, dots and apostrophes, other marks as single spaces, "Saint" as "st". */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !special.test(lower)) return lower.trim();
  const latin = lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[ßłøæœđı&]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘`.]/g, "");
  // Classes of all of Unicode are slow to set up and few names need them.
  const words = ascii.test(latin) ? latin.replace(/[^a-z0-9]+/g, " ") : latin.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");
  return words
    .trim()
    .replace(/^(?:the|la|el) (?=.{4})/, "")
    .replace(/\b(?:saint|sankt)\b/g, "st");
}

/** The spellings of a name as they are compared; umlauts may be written as "ae", "oe", "ue": "Koeln", "Muenchen". */
export function foldedSpellings(text: string): readonly string[] {
  const written = umlaut.test(text)
    ? text.replace(umlauts, (letter) => umlautLetters[letter.toLowerCase()] ?? letter)
    : text;
  return written === text ? [foldName(text)] : [foldName(text), foldName(written)];
}
