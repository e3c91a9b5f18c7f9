import { splitFrontMatter } from "./foreign-front-matter.ts";

/** The kinds of sources that can be read. */
export type SourceFormat = "text" | "markdown" | "html" | "json" | "xml";

/** What a source is, by its file name's ending where that says it, else by its first lines. `path` is empty for standard input. */
export function detectFormat(path: string, text: string): SourceFormat {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (isJson(start)) return "json";
  if (/^<\?xml\b(?![\s\S]{0,300}<html)/i.test(start)) return "xml";
  const ending = /\.(\w{1,8})$/.exec(path.toLowerCase())?.[1] ?? "";
  const named = endings[ending];
  // Generators of sites take fields on top of web pages as well.
  if (named === "html" && hasFrontMatter(start)) return "markdown";
  if (named !== undefined) return named;
  if (beginsAsHtml(start)) return "html";
  return looksLikeMarkdown(start) ? "markdown" : "text";
}

/** Whether a text begins with a tag of a web page, or of a piece of one. */
export function beginsAsHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|script|meta|span|br|b|strong)[\s>/]/i.test(
    text,
  );
}

function hasFrontMatter(start: string): boolean {
  return splitFrontMatter(start).fields.some(({ key }) => key !== "");
}

const endings: Readonly<Record<string, SourceFormat>> = {
  md: "markdown",
  markdown: "markdown",
  mdx: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  // A Word document comes as the HTML that it was turned into.
  docx: "html",
  xml: "xml",
};

function isJson(start: string): boolean {
  if (!/^[[{]/.test(start)) return false;
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Fences on top, headings with number signs, bold labels or links in brackets. */
function looksLikeMarkdown(start: string): boolean {
  return /^(?:---|\+\+\+)[ \t]*\r?\n|^#{1,6} +\S|^\*\*[^*\n]{1,80}\*\*|\]\((?:https?:|mailto:|\/)/m.test(
    start.slice(0, 50_000),
  );
}
