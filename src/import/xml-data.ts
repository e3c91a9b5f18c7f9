import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import { isTooDeep } from "./html-content.ts";
import type { JsonData } from "./json-data.ts";

/**
 * Reads the XML of an export as data: an element is a name, several of one name are a list, and the text of an element without others is a
 * text. Attributes hold nothing of a posting. Text that is no XML gives undefined.
 */
export function readXml(text: string): JsonData | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const { root } = parseXml(text, { preserveCdata: false, ignoreUndefinedEntities: true });
    return root === null ? undefined : asRecord(root);
  } catch {
    return undefined;
  }
}

function asRecord(element: XmlElement): JsonData {
  const record: Record<string, unknown> = {};
  for (const child of elementsIn(element)) {
    const value = elementsIn(child).length === 0 ? textIn(child) : asRecord(child);
    const before = Object.hasOwn(record, child.name) ? record[child.name] : undefined;
    record[child.name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return record;
}

function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

function textIn({ children }: XmlElement): string {
  return children
    .map((child) => (child instanceof XmlText ? child.text : ""))
    .join("")
    .trim();
}
