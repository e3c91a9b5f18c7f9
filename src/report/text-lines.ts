/** Breaks a text between words into lines no wider than asked, each behind an indent; `first` stands before the first instead. */
export function wrapped(text: string, width: number, { indent, first = indent }: Indent): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each, index) => `${index === 0 ? first : indent}${each}`);
}

interface Indent {
  readonly indent: string;
  /** As wide as the indent. */
  readonly first?: string;
}

/** "one role", "2 roles". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
