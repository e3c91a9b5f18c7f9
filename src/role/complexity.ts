import type { Span } from "../source/span.ts";

/**
 * The Markdown reader's stack grows with nesting and its time with the square of the marks in one paragraph, so a text
 * of a few kilobytes can hold it up for minutes. Real postings stay far below these bounds.
 */
const mostCharacters = 128 * 1024;
/** Of lines with words, each of which may be a heading or an item, and of all. */
const mostWrittenLines = 4000;
const mostLines = 20_000;
const deepestNesting = 60;
const mostMarksInParagraph = 2000;
const longestParagraph = 20_000;
/** In the whole posting. A table is filled up: each row has as many cells as the header. */
const mostTableCells = 5000;
const mostMarks = 20_000;
/** But for those of a link with its address, which need not be looked up. */
const mostBrackets = 2000;
const mostMarkers = 10_000;

/** Why a body is too large or too deeply nested to be read, and where; undefined for every real posting. */
export function findExcess(text: string): { readonly reason: string; readonly span: Span } | undefined {
  if (text.length > mostCharacters) {
    return { reason: "The posting is longer than 128 KB", span: { start: 0, end: 1 } };
  }
  let marks = 0;
  let paragraph = 0;
  let indents: number[] = [];
  let lines = 0;
  let writtenLines = 0;
  let isFrontMatter = false;
  const total = { cells: 0, marks: 0, brackets: 0, markers: 0 };
  let columns = 0;
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const content = line[0];
    const span = { start: line.index, end: line.index + content.trimEnd().length };
    if (++lines > mostLines) return { reason: `The posting has more than ${mostLines} lines`, span };
    if (content.trim() !== "" && ++writtenLines > mostWrittenLines) {
      return { reason: `The posting has more than ${mostWrittenLines} lines of text`, span };
    }
    if (/^---[ \t]*$/.test(content.trimEnd())) isFrontMatter = lines === 1;
    if (content.trim() === "") {
      marks = 0;
      paragraph = 0;
      columns = 0;
      continue;
    }
    indents = openIndents(indents, content);
    if (nestingOf(content) > 0) {
      marks = 0;
      paragraph = 0;
    }
    if (nestingOf(content) + indents.length > deepestNesting) {
      return { reason: `Lists or quotations are nested more than ${deepestNesting} deep`, span };
    }
    const ownMarks = content.match(/[*_~`[\]<&!@]/g) ?? [];
    marks += ownMarks.length;
    columns = columnsBy(content) ?? columns;
    total.cells += columns;
    total.marks += ownMarks.length;
    total.brackets += content.match(/\](?!\()/g)?.length ?? 0;
    total.markers += nestingOf(content);
    const reason = excessOf(total);
    if (reason !== undefined) return { reason, span };
    // Of a table and of the front matter each line is read by itself.
    paragraph = columns > 0 || isFrontMatter ? content.length : paragraph + content.length;
    if (paragraph > longestParagraph) {
      return { reason: `A paragraph is longer than ${longestParagraph} characters`, span };
    }
    if (marks > mostMarksInParagraph) {
      return {
        reason: `A paragraph holds more than ${mostMarksInParagraph} marks such as \`*\`, \`_\` and \`[\``,
        span,
      };
    }
  }
  return undefined;
}

function excessOf({
  cells,
  marks,
  brackets,
  markers,
}: Readonly<Record<"cells" | "marks" | "brackets" | "markers", number>>): string | undefined {
  if (cells > mostTableCells)
    return `The tables have more than ${mostTableCells} cells, counting those that are filled up`;
  if (marks > mostMarks) return `The posting has more than ${mostMarks} marks such as \`*\`, \`_\` and \`[\``;
  if (brackets > mostBrackets)
    return `The posting has more than ${mostBrackets} footnotes, references or other square brackets`;
  if (markers > mostMarkers) return `The posting has more than ${mostMarkers} list items and quotations`;
  return undefined;
}

/** How many columns the table has whose header this line ends; undefined for other lines. */
function columnsBy(line: string): number | undefined {
  const cells = line.replaceAll(/[\s>]/g, "");
  const isDelimiter = cells.includes("|") && cells.includes("-") && !/[^|:-]/.test(cells);
  return isDelimiter ? cells.split("|").length : undefined;
}

/** How many list items and quotations one line opens. */
function nestingOf(line: string): number {
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? "";
  return markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
}

/** The indents of the list items that are open at a line: each deeper one nests once more. */
function openIndents(open: readonly number[], line: string): number[] {
  const indent = line.length - line.trimStart().length;
  const outer = open.filter((other) => other < indent);
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line) ? [...outer, indent] : outer;
}
