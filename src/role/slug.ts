/** The address that a title or a file name gives: lower-case letters, digits and hyphens, at most 100. */
export function slugOf(name: string): string {
  const latin = name
    .replaceAll("ß", "ss")
    .replaceAll(/[æœøłđ]/gi, (letter) => latinLetters[letter.toLowerCase()] ?? "");
  const plain = latin.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, "-").slice(0, 101);
  return slug.replaceAll(/^-|-$/g, "").slice(0, 100) || "role";
}

/** Letters that do not come apart into a letter and a mark. */
const latinLetters: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };
