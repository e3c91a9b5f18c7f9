import { escapeXml } from "../escape-xml.ts";

/** An element on a line of its own with a text as its content; nothing where there is no text. */
export function element(name: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>\n`;
}

/** An attribute's value: marks and both quotes escaped. */
export function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

/** A text as a CDATA section, which ends where the text does, whatever is in it. */
export function cdata(text: string): string {
  const allowed = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return `<![CDATA[${allowed.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
