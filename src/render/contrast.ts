/** A colour as red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

export const black: Colour = [0, 0, 0];
export const white: Colour = [255, 255, 255];

/** What WCAG asks of text, 1.4.3. */
const textContrast = 4.5;

/** `#0a5` or `#00aa55`. */
export function readColour(hex: string): Colour {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  return [red, green, blue];
}

export function writeColour(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** From 1, the same, to 21, black on white: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour, mixed with as little of another as makes it readable on a ground: itself where it is so already. */
export function readableOn(ground: Colour, colour: Colour, towards: Colour): Colour {
  for (let share = 0; share < 100; share += 1) {
    const mixed = mix(colour, towards, share / 100);
    if (contrast(mixed, ground) >= textContrast) return mixed;
  }
  return towards;
}

/** Black or white, whichever is easier to read on a colour; one of them always is well enough. */
export function inkOn(colour: Colour): Colour {
  return contrast(white, colour) >= textContrast || contrast(white, colour) >= contrast(black, colour) ? white : black;
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
