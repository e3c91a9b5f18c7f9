import { expect, test } from "vitest";
import { decodeForeign } from "../../src/source/decode.ts";

test.each([
  ["UTF-8", [0xe2, 0x82, 0xac, 0x20, 0xc3, 0xa9], "€ é"],
  ["UTF-8 with a sign that replaces an unread one", [0xef, 0xbf, 0xbd, 0xe9], "\uFFFD\uFFFD"],
  ["UTF-16 by its mark", [0xff, 0xfe, 0xac, 0x20], "\uFEFF€"],
  ["Windows-1252", [0x80, 0x20, 0x95, 0x20, 0x93, 0xe9, 0x94], "€ • “é”"],
])("the text of another program's file is read from %s", (_, bytes, text) => {
  expect(decodeForeign(Uint8Array.from(bytes))).toBe(text);
});
