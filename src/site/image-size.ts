/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The size that a PNG, GIF, JPEG, WebP or SVG image says it has; nothing where it says none or is no such image. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const size = readPng(bytes) ?? readGif(bytes) ?? readJpeg(bytes) ?? readWebp(bytes) ?? readSvg(bytes);
  return size === undefined || !(size.width > 0) || !(size.height > 0) ? undefined : size;
}

type Reader = (bytes: Uint8Array) => ImageSize | undefined;

const readPng: Reader = (bytes) =>
  bytes.length >= 24 && textIn(bytes, 1, 3) === "PNG" && textIn(bytes, 12, 4) === "IHDR"
    ? { width: number(bytes, [16, 17, 18, 19]), height: number(bytes, [20, 21, 22, 23]) }
    : undefined;

const readGif: Reader = (bytes) =>
  bytes.length >= 10 && /^GIF8[79]a$/.test(textIn(bytes, 0, 6))
    ? { width: number(bytes, [7, 6]), height: number(bytes, [9, 8]) }
    : undefined;

/** The size is in the frame's header, after any number of other segments. */
const readJpeg: Reader = (bytes) => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + number(bytes, [at + 2, at + 3])) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: number(bytes, [at + 7, at + 8]), height: number(bytes, [at + 5, at + 6]) };
  }
  return undefined;
};

const readWebp: Reader = (bytes) => {
  if (bytes.length < 30 || textIn(bytes, 0, 4) !== "RIFF" || textIn(bytes, 8, 4) !== "WEBP") return undefined;
  switch (textIn(bytes, 12, 4)) {
    case "VP8 ":
      return { width: number(bytes, [27, 26]) & 0x3fff, height: number(bytes, [29, 28]) & 0x3fff };
    case "VP8L": {
      const bits = number(bytes, [24, 23, 22, 21]);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { width: number(bytes, [26, 25, 24]) + 1, height: number(bytes, [29, 28, 27]) + 1 };
    default:
      return undefined;
  }
};

/** Its width and height, else the shape of its view box. */
const readSvg: Reader = (bytes) => {
  const tag = /<svg\b[^>]{0,4000}>/.exec(textIn(bytes, 0, 10_000))?.[0];
  if (tag === undefined) return undefined;
  const side = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]{1,12})(?:px)?\\s*["']`).exec(tag)?.[1]);
  const [width, height] = [side("width"), side("height")];
  if (width > 0 && height > 0) return { width, height };
  const box = /\sviewBox\s*=\s*["']([^"']{1,100})["']/
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/);
  return box === undefined ? undefined : { width: Number(box[2]), height: Number(box[3]) };
};

/** A whole number from bytes, the most significant first. */
function number(bytes: Uint8Array, places: readonly number[]): number {
  return places.reduce((sum, place) => sum * 256 + (bytes[place] ?? 0), 0);
}

function textIn(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
