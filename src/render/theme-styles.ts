import type { Corners, ThemeFont, ThemeSettings } from "../settings/settings.ts";
import { black, inkOn, readableOn, readColour, white, writeColour } from "./contrast.ts";

/** The boxes of the pages, light and dark: what is readable on them is readable on the page. See `--rolespec-panel`. */
const lightPanel = readColour("#f4f6f9");
const darkPanel = readColour("#1b212b");

/** Typefaces that readers have on their machines: pages ask nothing of other sites. After https://modernfontstacks.com. */
const fonts: { readonly [font in ThemeFont]: string } = {
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif',
  geometric: 'Avenir, Montserrat, Corbel, "URW Gothic", source-sans-pro, sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
};

const radii: { readonly [corners in Corners]: string } = { square: "0", soft: "0.6rem", round: "1.25rem" };

/** The style sheet of a look among the templates, after `style.css`. */
export function lookSheet({ look }: ThemeSettings): string | undefined {
  return look === undefined || look === "plain" ? undefined : `look-${look}.css`;
}

/** The properties of `style.css` that the settings change; nothing where they change none. */
export function themeStyles({ accent, font, corners }: ThemeSettings): string {
  return [
    ...(accent === undefined ? [] : accentRules(accent)),
    ...(font === undefined ? [] : [rule(":root", { font: fonts[font] })]),
    ...(corners === undefined ? [] : [rule(":root", { radius: radii[corners] })]),
  ]
    .map((text) => `\n${text}`)
    .join("");
}

/**
 * Buttons keep the colour, with text in black or white on it. Links take a darker or, on dark pages, a lighter one where
 * it could not be read. Paper stays black and white.
 */
function accentRules(accent: string): readonly string[] {
  const colour = readColour(accent);
  const light = { accent: colour, "accent-ink": inkOn(colour), link: readableOn(lightPanel, colour, black) };
  const onDark = readableOn(darkPanel, colour, white);
  const dark = { accent: onDark, "accent-ink": inkOn(onDark), link: onDark };
  return [
    `@media screen {\n${rule(":root", written(light))}}\n`,
    `@media screen and (prefers-color-scheme: dark) {\n${rule(":root", written(dark))}}\n`,
  ];
}

function written(
  colours: Readonly<Record<string, Parameters<typeof writeColour>[0]>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, writeColour(colour)]));
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  --rolespec-${name}: ${value};\n`);
  return `${selector} {\n${lines.join("")}}\n`;
}
