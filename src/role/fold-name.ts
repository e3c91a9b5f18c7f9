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

/** A name as it is compared: lower case, without accents, dots and apostrophes, other marks as single spaces, "Saint" as "st". */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !special.test(lower)) return lower.trim();
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßłøæœđı&]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
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
