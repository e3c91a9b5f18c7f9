import { visit } from "unist-util-visit";
import type { Span } from "../../source/span.ts";
import type { RoleRule } from "../rule.ts";

export const fieldHiddenText: RoleRule = {
  id: "field/hidden-text",
  scope: "role",
  severity: "error",
  summary: "A comment or a script in the text ends where its author means it to end.",
  why: "One that is never ended hides all that follows it, on the page as in search results, and nobody notices.",
  sources: ["CommonMark 0.31.2, HTML blocks: https://spec.commonmark.org/0.31.2/#html-blocks"],
  examples: [
    { text: "You care for children.\n\n⟦<!--⟧ To do: say how many\n\n## Benefits\n\n- 30 days of leave" },
    { text: "You care for children.\n\n⟦<style>⟧\nh2 { color: red }\n\n## Benefits" },
    { text: "You care for children.\n\n⟦<iframe src=map.html</p>⟧\n\n## Benefits" },
    { text: "<!-- Seen --> You care for children.\n\n⟦<script>⟧\n\n## Benefits" },
    { text: "<!-- To do: say how many -->\n\nYou care for children." },
    { text: "<div><math><mtext>⟦<style>⟧</math></div>\n\nYou care for children." },
    { text: "<div><svg><style>a { color: red }</style><script href=a.js /></svg></div>\n\nYou care for children." },
    { text: "<style>\nh2 { color: red }\n</style >\n\nYou care for children." },
    { text: "<script>\n\nlet a = 1;\n\n</script>\n\nYou care for children." },
    { text: "<template>\n\nYou care for children. </template>\n\n## Benefits" },
    { text: "You write `<!--` and `<script>` in our pages, and <!-- in others." },
    { text: "```html\n<!-- a comment\n<script>\n```" },
  ],
  *check({ document }) {
    const pieces: Piece[] = [];
    visit(document.tree, "html", ({ position }, _, parent) => {
      const start = position?.start.offset;
      const end = position?.end.offset;
      if (start === undefined || end === undefined) return;
      pieces.push({ start, text: document.file.text.slice(start, end), isBlock: blockParents.has(parent?.type ?? "") });
    });
    // A style in a drawing hides the drawing's end as well, in some places of it.
    const found = firstUnended(pieces, openings) ?? firstUnended(pieces, unreadOpenings);
    if (found === undefined) return;
    yield {
      message: `What begins here is never ended, so it hides all of the text that follows; end it with \`${found.ending}\`, or take it out.`,
      span: { start: found.start, end: found.end },
    };
  },
};

/** A piece of raw HTML, and where it is in the file. */
interface Piece {
  readonly start: number;
  readonly text: string;
  /** In a sentence, an opening that nothing ends is shown as the text that it is. */
  readonly isBlock: boolean;
}

interface Unended extends Span {
  readonly ending: string;
}

/** The first comment or element without readers that nothing ends, in its own piece or in a later one. */
function firstUnended(pieces: readonly Piece[], openings: RegExp): Unended | undefined {
  let awaited: Unended | undefined;
  for (const { start, text, isBlock } of pieces) {
    const lower = text.toLowerCase();
    let at = 0;
    while (at < lower.length) {
      if (awaited !== undefined) {
        const end = lower.indexOf(awaited.ending.replace(/^<\/(\w+)>$/, "</$1"), at);
        if (end === -1) break;
        awaited = undefined;
        at = end + 1;
      }
      openings.lastIndex = at;
      const match = isBlock ? openings.exec(lower) : null;
      if (match === null) break;
      at = match.index + match[0].length;
      awaited = {
        start: start + match.index,
        end: start + at,
        ending: match[1] === undefined ? "-->" : `</${match[1]}>`,
      };
    }
  }
  return awaited;
}

const blockParents: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);
const openings = /<!--|<(script|style|template|iframe|object|noscript|svg|math)(?=[\s/>])[^>]{0,500}>/g;
const unreadOpenings = /<!--|<(script|style|iframe|noscript)(?=[\s>])[^>]{0,500}(?<!\/)>/g;
