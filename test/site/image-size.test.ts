import { describe, expect, test } from "vitest";
import { imageSize } from "../../src/site/image-size.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

describe("the size of an image", () => {
  test.each([
    ["a PNG", bytes([0x89], "PNG", [13, 10, 26, 10], [0, 0, 0, 13], "IHDR", [0, 0, 1, 0], [0, 0, 0, 112]), 256, 112],
    ["a GIF", bytes("GIF89a", [0x2c, 0x01], [0x70, 0x00]), 300, 112],
    [
      "a JPEG with a comment before its frame",
      bytes([0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc2, 0, 17, 8, 0x00, 0x70, 0x01, 0x2c, 3], zeros(8)),
      300,
      112,
    ],
    ["a WebP with loss", bytes("RIFF", zeros(4), "WEBPVP8 ", zeros(10), [0x2c, 0x01], [0x70, 0x00]), 300, 112],
    [
      "a WebP without loss",
      bytes("RIFF", zeros(4), "WEBPVP8L", zeros(4), [0x2f, 0x2b, 0xc1, 0x1b, 0x00], zeros(8)),
      300,
      112,
    ],
    ["an extended WebP", bytes("RIFF", zeros(4), "WEBPVP8X", zeros(8), [0x2b, 0x01, 0], [0x6f, 0, 0]), 300, 112],
    ["an SVG", bytes('<?xml version="1.0"?>\n<svg xmlns="x" width="300px" height=\'112\'>'), 300, 112],
    ["an SVG with a view box alone", bytes('<svg viewBox="0 0 300 112" width="100%">'), 300, 112],
  ])("is read from %s", (_, image, width, height) => {
    expect(imageSize(image)).toEqual({ width, height });
  });

  test.each([
    ["nothing", bytes()],
    ["a text", bytes("no image at all")],
    ["a PNG cut off", bytes([0x89], "PNG", [13, 10, 26, 10, 0, 0])],
    ["a JPEG without a frame", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["an SVG without a size", bytes("<svg>")],
    ["an SVG of no size", bytes('<svg width="0" height="0" viewBox="a b c d">')],
  ])("is not made up for %s", (_, image) => {
    expect(imageSize(image)).toBeUndefined();
  });
});
