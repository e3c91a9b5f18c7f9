import { describe, expect, test } from "vitest";
import { contrast, readColour } from "../../src/render/contrast.ts";
import { makeSite, textOf } from "../support/pages.ts";

/** Of `style.css` as it comes: the page and its boxes, light and dark. */
const grounds = { light: ["#ffffff", "#f4f6f9"], dark: ["#12161d", "#1b212b"] };

describe("contrast", () => {
  test.each([
    ["#000", "#ffffff", 21],
    ["#777777", "#fff", 4.48],
    ["#0a5", "#00aa55", 1],
    ["#ff0000", "#ffffff", 4],
  ])("between %s and %s is %d, as WCAG computes it", (a, b, expected) => {
    expect(contrast(readColour(a), readColour(b))).toBeCloseTo(expected, 1);
  });
});

describe("a theme", () => {
  test.each(["#0a5", "#ffd400", "#000", "#fff", "#0000ff", "#ff0000", "#777777", "#7f7f80", "#12808f"])(
    "of the accent %s can be read, light and dark",
    (accent) => {
      const [light, dark] = propertiesOf(styleOf(`accent: "${accent}"`));
      for (const [scheme, properties] of Object.entries({ light, dark })) {
        const colour = (name: string): ReturnType<typeof readColour> => readColour(properties?.[name] ?? "");
        for (const ground of grounds[scheme === "light" ? "light" : "dark"])
          expect(contrast(colour("link"), readColour(ground))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour("accent-ink"), colour("accent"))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test("keeps the colour of the project on buttons of light pages, and a link's that can be read", () => {
    expect(propertiesOf(styleOf('accent: "#FFD400"'))[0]?.["accent"]).toBe("#ffd400");
    expect(propertiesOf(styleOf('accent: "#0b5d6b"'))[0]?.["link"]).toBe("#0b5d6b");
  });

  test("leaves paper black and white", () => {
    for (const rule of styleOf('accent: "#0a5"').match(/@media [^{]+/g) ?? []) expect(rule).toContain("screen");
  });

  test("changes the typeface and the corners, and asks no other site for a font", () => {
    const style = styleOf("font: serif, corners: square");
    expect(style).toContain("--rolespec-font: Charter");
    expect(style).toContain("--rolespec-radius: 0;");
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  test("that says nothing adds nothing", () => {
    expect(styleOf("")).toBe("");
  });
});

/** What a theme adds to the style sheet. */
function styleOf(theme: string): string {
  const plain = textOf(makeSite({}), "style.css");
  return textOf(makeSite({}, { settings: `site: { theme: { ${theme} } }` }), "style.css").slice(plain.length);
}

function propertiesOf(style: string): readonly Readonly<Record<string, string>>[] {
  return style
    .split("@media")
    .slice(1)
    .map((rule) =>
      Object.fromEntries(
        [...rule.matchAll(/--rolespec-([a-z-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
      ),
    );
}
