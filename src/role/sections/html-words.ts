import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** The visible words of raw HTML, a line for each of its blocks; comments, scripts and styles are left out. */
export function htmlLines(html: string): readonly string[] {
  return withoutUnread(withoutComments(html))
    .replace(/[\r\n\t]+/g, " ")
    .replace(blockTag, "\n")
    .replace(/<t[dh](?=[\s>])[^<>]{0,2000}>/gi, " | ")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, "")
    .split("\n")
    .map((line) =>
      decodeReferences(line)
        .replace(/\s+/g, " ")
        .replace(/^ \| ?/, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** The texts of the list items in raw HTML. */
export function htmlItems(html: string): readonly string[] {
  return withoutUnread(withoutComments(html))
    .split(/<li(?=[\s>])[^<>]{0,500}>/i)
    .slice(1)
    .map((rest) => htmlLines(rest.split(/<\/li\s{0,20}>|<\/?[uo]l(?=[\s>])/i, 1)[0] ?? "").join(" "))
    .filter((item) => item !== "");
}

export interface HtmlHeading {
  /** 1 to 6; 7 for a bold line. */
  readonly depth: number;
  readonly words: string;
}

/** The headings inside raw HTML: its `h1` to `h6`; where it has none, the bold line that it consists of. */
export function htmlHeadings(html: string): readonly HtmlHeading[] {
  const shown = withoutUnread(withoutComments(html));
  const headings = [...shown.matchAll(headingTag)].flatMap(([, level, inner]) => {
    const words = htmlLines(inner ?? "").join(" ");
    return words === "" ? [] : [{ depth: Number(level), words }];
  });
  const bold = headings.length === 0 ? boldLine.exec(shown)?.[1] : undefined;
  return bold === undefined ? headings : [{ depth: 7, words: htmlLines(bold).join(" ") }];
}

/** The raw HTML without its first heading. */
export function withoutFirstHeading(html: string): string {
  const shown = withoutComments(html);
  const first = [...shown.matchAll(headingTag)][0];
  if (first === undefined) return shown.replace(boldLine, "");
  return shown.slice(0, first.index) + shown.slice(first.index + first[0].length);
}

const headingTag = /<h([1-6])(?=[\s>])[^<>]{0,500}>([\s\S]{0,500}?)<\/h[1-6]\s{0,20}>/gi;

const boldLine =
  /^\s*<(?:p|div)(?=[\s>])[^<>]{0,500}>\s{0,20}<(?:b|strong)>([^<>]{1,120})<\/(?:b|strong)>:?\s{0,20}<\/(?:p|div)>\s*$/i;

const blockTag =
  /<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)(?=[\s/>])[^<>]{0,2000}>/gi;

function withoutComments(html: string): string {
  return withoutParts(html, { opening: /<!--/g, closing: () => "-->" });
}

function withoutUnread(html: string): string {
  return withoutParts(html, {
    opening: /<(script|style|template|svg|iframe)(?=[\s>])/gi,
    closing: (name) => `</${name}`,
  });
}

interface Parts {
  readonly opening: RegExp;
  readonly closing: (name: string) => string;
}

/** Leaves out what is between an opening and its closing; one that is never closed hides all that follows. */
function withoutParts(html: string, { opening, closing }: Parts): string {
  const lower = html.toLowerCase();
  let kept = "";
  let done = 0;
  for (const match of lower.matchAll(opening)) {
    if (match.index < done) continue;
    kept += html.slice(done, match.index);
    const close = closing(match[1] ?? "");
    const end = lower.indexOf(close, match.index);
    if (end === -1) return kept;
    done = end + close.length;
    if (close.startsWith("</")) done = Math.max(done, html.indexOf(">", end) + 1);
  }
  return kept + html.slice(done);
}

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (typeof name === "string") return decodeNamedCharacterReference(name) || whole;
      const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
