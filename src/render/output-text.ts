import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Output } from "./output.ts";

/** The finished text of an output as a reader of it gets it: no markup, no escapes, strings of JSON one after the other. */
export function readOutputText({ body, mediaType }: Pick<Output, "body" | "mediaType">): string {
  if (typeof body !== "string") return "";
  if (/json/.test(mediaType)) return jsonText(JSON.parse(body));
  if (/xml/.test(mediaType)) return markupText(unescaped(body.replaceAll(/<!\[CDATA\[|\]\]>/g, "")));
  return /html/.test(mediaType) ? markupText(body) : body;
}

/** Every string and number in a value of JSON; HTML in it without its marks. */
export function jsonText(value: unknown): string {
  if (typeof value === "string") return /[<&]/.test(value) ? markupText(value) : value;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(jsonText).join("\n");
}

/** What is between the marks, with addresses of links, which say how to apply. */
function markupText(markup: string): string {
  const addresses = [...markup.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const text = markup
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replaceAll(/<!--[\s\S]*?-->/g, " ")
    .replaceAll(/<\/?(?:b|i|em|strong|a|span|abbr|time|u|s|code|sub|sup|mark|small|bdi)\b[^>]*>/gi, "")
    .replaceAll(/<[^>]*>/g, " ");
  return unescaped([text, ...addresses].join("\n"));
}

function unescaped(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
