import { parseXml, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml";
import type { Entry } from "./entry.ts";
import { textOfMarkup } from "./html-text.ts";

/** The names of the elements that hold one role each, in feeds and files for boards. */
const entryNames: ReadonlySet<string> = new Set(["item", "entry", "job", "posting", "position", "vacancy", "role"]);

/** The roles of a file of XML, each with its words. A file that is no XML throws the parser's error. */
export function xmlEntries(xml: string): readonly Entry[] {
  const { root } = parseXml(xml);
  if (root === null) return [];
  const entries: Entry[] = [];
  const visit = (element: XmlElement): void => {
    if (entryNames.has(element.name)) {
      entries.push(entryOf(element));
      return;
    }
    for (const child of element.children) if (child instanceof XmlElement) visit(child);
  };
  visit(root);
  return entries;
}

/** The words of a whole file of XML. */
export function xmlText(xml: string): string {
  const { root } = parseXml(xml);
  return root === null ? "" : entryOf(root).text;
}

function entryOf(element: XmlElement): Entry {
  const values: string[] = [];
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement)) return;
    values.push(...Object.values(node.attributes));
    const own = node.children.filter((child) => child instanceof XmlText).map((child) => child.text);
    if (own.join("").trim() !== "") values.push(own.join("").trim());
    for (const child of node.children) visit(child);
  };
  visit(element);
  return { names: values, text: values.map(textOfMarkup).join("\n") };
}
