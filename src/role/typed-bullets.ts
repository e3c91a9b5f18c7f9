import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";

/** A text in which typed bullets are list markers, with the way back to the places of the original. */
export interface ListedText {
  readonly text: string;
  /** The offset in the original of an offset in the text. */
  readonly originalOf: (offset: number) => number;
}

/**
 * Lines such as `• Serve guests` or `-Serve guests` are lists to whoever typed them, but not in Markdown. Undefined where
 * there are none. Only lines of paragraphs count.
 */
export function listTypedBullets(tree: Root, text: string): ListedText | undefined {
  const bullets = bulletsOf(tree, text);
  if (bullets.length === 0) return undefined;
  const pieces: string[] = [];
  const inserted: number[] = [];
  let end = 0;
  for (const { start, width } of bullets) {
    const hasSpace = /^[ \t]/.test(text.slice(start + width, start + width + 1));
    pieces.push(text.slice(end, start), hasSpace ? "-" : "- ");
    end = start + width;
    if (!hasSpace && width === 1) inserted.push(end + inserted.length);
  }
  pieces.push(text.slice(end));
  return { text: pieces.join(""), originalOf: (offset) => offset - countBelow(inserted, offset) };
}

interface Bullet {
  readonly mark: string;
  readonly start: number;
  /** How many characters a list marker takes the place of: the bullet, and a no-break space behind it. */
  readonly width: 1 | 2;
  readonly lineEnd: number;
  /** The number of its paragraph. */
  readonly paragraph: number;
}

function bulletsOf(tree: Root, text: string): readonly Bullet[] {
  const found: Bullet[] = [];
  let paragraph = 0;
  visit(tree, "paragraph", ({ position }) => {
    const from = position?.start.offset ?? 0;
    paragraph += 1;
    for (const line of text.slice(from, position?.end.offset ?? from).matchAll(bulletLine)) {
      const [all, indent = "", mark = "", noBreakSpace] = line;
      const start = from + line.index + indent.length;
      const width = noBreakSpace === undefined ? 1 : 2;
      found.push({ mark, start, width, lineEnd: from + line.index + all.length, paragraph });
    }
  });
  return found.filter(
    (bullet) => !/[-–]/.test(bullet.mark) || found.some((other) => other !== bullet && areOneList(bullet, other, text)),
  );
}

/** A dash may also sign a quotation: only those of one paragraph, or of lines with nothing between them, are a list. */
function areOneList(one: Bullet, other: Bullet, text: string): boolean {
  if (one.mark !== other.mark) return false;
  if (one.paragraph === other.paragraph) return true;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.lineEnd, second.start).trim() === "";
}

/** The bullets of word processors, those that their fonts keep in the private area, and a hyphen or dash before a word. */
const bulletLine = /^([ \t]*)([•◦▪▫‣●○■□·∙⁃➢➤►▶✓✔\uE000-\uF8FF]|[-–](?=\s?\p{L}))(\u00A0)?(?=[ \t]*\S).*/gmu;

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Moves the places of all nodes. */
export function movePlaces(tree: Root, move: (offset: number) => number): void {
  visit(tree, (node: Nodes) => {
    if (node.position?.start.offset !== undefined) node.position.start.offset = move(node.position.start.offset);
    if (node.position?.end.offset !== undefined) node.position.end.offset = move(node.position.end.offset);
  });
}
