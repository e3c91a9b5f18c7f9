import { black, readableOn, readColour, writeColour } from "./contrast.ts";
import { escapeXml } from "./escape-xml.ts";
import { advances, drawnScripts, otherAdvance } from "./social-font-data.ts";

/** What the image of a shared link shows. */
export interface SocialCard {
  readonly title: string;
  /** Absent where the employer wants no name. */
  readonly employer?: string;
  /** Where and how, in a line; may be empty. */
  readonly details: string;
  /** May be empty. */
  readonly pay: string;
  readonly direction: "ltr" | "rtl";
  /** The house's colour; absent: that of the templates. */
  readonly accent?: string;
}

/** In pixels: what Facebook, LinkedIn, Slack and others show without cutting. */
export const socialSize = { width: 1200, height: 630 };

const margin = 80;
const line = socialSize.width - 2 * margin;
const usualAccent = "#0b5d6b";
const titleSizes = [84, 72, 60, 52];
const mostTitleLines = 3;
const leading = 1.15;
/** What lies between the employer and the pay. */
const titleHeight = 252;

/**
 * The image of a shared link as SVG, set in DejaVu Sans: employer, title, pay and place. Nothing for a title in a script that the typeface
 * does not draw.
 */
export function socialImage({ title, employer = "", details, pay, direction, accent }: SocialCard): string | undefined {
  const name = drawable(title);
  if (name === undefined || name === "") return undefined;
  const { size, lines } = setTitle(name);
  const colour = writeColour(readableOn(readColour("#ffffff"), readColour(accent ?? usualAccent), black));
  const top = drawable(employer) === undefined ? "" : elided(drawable(employer) ?? "", 36, "bold");
  const foot = [
    { text: elided(drawable(pay) ?? "", 44, "bold"), size: 44, weight: "bold", fill: "#16202b" },
    { text: elided(drawable(details) ?? "", 36, "regular"), size: 36, weight: "normal", fill: "#4d5866" },
  ].filter(({ text }) => text !== "");
  const texts = [
    ...(top === "" ? [] : [{ text: top, size: 36, weight: "bold", fill: colour, y: 118 }]),
    ...lines.map((text, index) => ({
      text,
      size,
      weight: "bold",
      fill: "#16202b",
      y: 160 + (index + 1) * size * leading,
    })),
    ...foot.map((each, index) => ({ ...each, y: 560 - (foot.length - 1 - index) * 62 })),
  ];
  const [x, anchor, bar] =
    direction === "rtl" ? [socialSize.width - margin, "end", socialSize.width - 20] : [margin, "start", 0];
  const drawn = texts.map(
    ({ text, size: height, weight, fill, y }) =>
      `<text x="${x}" y="${Math.round(y)}" text-anchor="${anchor}" font-size="${height}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${socialSize.width}" height="${socialSize.height}" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="#ffffff"/><rect x="${bar}" width="20" height="100%" fill="${colour}"/>${drawn.join("")}</svg>`;
}

/** The largest type in which the title takes no more than its lines; the smallest is cut. */
function setTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of titleSizes) {
    const lines = wrapped(title, size);
    if (lines.length * size * leading <= titleHeight && lines.every((text) => widthOf(text, size, "bold") <= line))
      return { size, lines };
  }
  const size = titleSizes.at(-1) ?? 0;
  const lines = wrapped(title, size);
  const last = Math.min(lines.length, mostTitleLines) - 1;
  const kept = [...lines.slice(0, last), lines.slice(last).join(" ")];
  return { size, lines: kept.map((text) => elided(text, size, "bold")) };
}

function wrapped(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size, "bold") > line) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

type Weight = keyof typeof advances;

/** The text, or as much of it as the line holds. */
function elided(text: string, size: number, weight: Weight): string {
  if (widthOf(text, size, weight) <= line) return text;
  const room = line - widthOf("…", size, weight);
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += widthOf(character, size, weight);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function widthOf(text: string, size: number, weight: Weight): number {
  let hundredths = 0;
  for (const character of text)
    hundredths += advances[weight][(character.codePointAt(0) ?? 0) - 0x20] ?? otherAdvance[weight];
  return (hundredths * size) / 100;
}

/** Without pictographs and marks that nobody sees; nothing where the typeface has no letters for it. */
function drawable(text: string): string | undefined {
  const plain = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Extended_Pictographic}\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\uFE0F/gu, (sign) =>
      /[©®™]/.test(sign) ? sign : "",
    )
    .replaceAll(/ {2,}/g, " ")
    .trim();
  return drawnScripts.test(plain) ? plain : undefined;
}
