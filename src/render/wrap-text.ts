/**
 * Wraps plain text for mail, at most `width` characters a line where its words allow it: no word and no address is broken.
 * The lines of a list item are below its first word. No new line begins with what reads as the mark of a list.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => (lengthOf(line) <= width ? [line] : wrapLine(line, width)))
    .join("\n");
}

/** The mark of a list item or a footnote, with the blanks around it. */
const mark = /^ *(?:(?:- |\d{1,9}\. |\[[^\]\s]{1,40}\] )(?=\S))?/;

function wrapLine(line: string, width: number): readonly string[] {
  const [first = ""] = mark.exec(line) ?? [];
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let current = "";
  for (const word of wordsOf(line.slice(first.length))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current === "" || lengthOf(first) + lengthOf(longer) <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  return [...lines, current].map((each, index) => (index === 0 ? first : indent) + each);
}

/** Words as they may begin a line: a lone dash or number stays with the word before it. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const before = words.at(-1);
    if (before !== undefined && /^(?:[-–—*•+>|]|\d{1,9}[.)])$/.test(word))
      words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
}

/** In characters as people count them, near enough: an accent or an emoji is one. */
function lengthOf(text: string): number {
  return [...text].length;
}
