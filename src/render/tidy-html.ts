import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import { SKIP, visit } from "unist-util-visit";

/**
 * Gives a posting's sanitised HTML the form in which pages show it. They ask nothing of other sites, and pictures of the
 * repository are not published: a picture is its description, unless it is among the site's own files. Ticked boxes that nobody can press are signs. Alignment is
 * a matter of style.
 */
export function tidyHtml(html: HtmlRoot, ownImages: ReadonlySet<string> = new Set()): void {
  // A picture within a link is not a second link.
  visit(html, { type: "element", tagName: "a" }, (link: Element) => replaceImages(link, ownImages, descriptionOf));
  replaceImages(html, ownImages, linkTo);
  visit(html, "element", (node, index, parent) => {
    const { properties } = node;
    if (node.tagName === "input" && parent !== undefined && index !== undefined) {
      parent.children[index] = textNode(properties["checked"] === true ? "☑" : "☐");
      return SKIP;
    }
    if (node.tagName === "a") tidyLink(properties);
    // They scroll sideways where a screen is narrow: whoever uses a keyboard does so by stepping into them.
    if (node.tagName === "table" || node.tagName === "pre") properties["tabIndex"] = 0;
    if (node.tagName === "td" || node.tagName === "th") tidyCell(properties);
    return undefined;
  });
}

/** Whoever wrote "apply here" in the body wants nobody to do so after the deadline. Footnotes still lead to each other. */
export function withoutLinks(html: HtmlRoot): void {
  visit(html, "element", (node, index, parent) => {
    const { href } = node.properties;
    if (node.tagName !== "a" || parent === undefined || index === undefined || String(href).startsWith("#"))
      return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

function replaceImages(
  tree: HtmlRoot | Element,
  own: ReadonlySet<string>,
  replacement: (image: Element) => ElementContent,
): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "img" || parent === undefined || index === undefined) return undefined;
    if (own.has(String(node.properties["src"]))) return SKIP;
    parent.children[index] = replacement(node);
    return SKIP;
  });
}

function descriptionOf({ properties: { alt, src } }: Element): ElementContent {
  return textNode(typeof alt === "string" && alt !== "" ? alt : String(src ?? ""));
}

function linkTo(image: Element): ElementContent {
  const { src } = image.properties;
  const description = descriptionOf(image);
  if (typeof src !== "string" || !/^https?:/i.test(src)) return description;
  return { type: "element", tagName: "a", properties: { href: src }, children: [description] };
}

/** An address without its protocol would lead into the file system where the site is opened from it. */
function tidyLink(properties: Element["properties"]): void {
  const href = String(properties["href"] ?? "").replace(/^[\\/]{2}/, "https://");
  if (!/^https?:/i.test(href)) return;
  properties["href"] = href;
  properties["rel"] = ["external"];
}

function tidyCell(properties: Element["properties"]): void {
  const { align } = properties;
  delete properties["align"];
  if (align === "right" || align === "center") properties["className"] = [`rolespec-${align}`];
}

function textNode(value: string): ElementContent {
  return { type: "text", value };
}
