import { describe, expect, test } from "vitest";
import { type SocialCard, socialImage } from "../../src/render/social-image.ts";
import { elementsOf, readHtml } from "../support/html.ts";

const card: SocialCard = {
  title: "Staff Nurse",
  employer: "Acme Health",
  details: "Boston, MA, United States · On site",
  pay: "$38 – $46 an hour",
  direction: "ltr",
};

describe("the image of a shared link", () => {
  test("shows employer, title, pay and place, from the largest type to the smallest", () => {
    const texts = textsOf(card);
    expect(texts.map(({ text }) => text)).toEqual([
      "Acme Health",
      "Staff Nurse",
      "$38 – $46 an hour",
      "Boston, MA, United States · On site",
    ]);
    expect(texts.map(({ size }) => size)).toEqual([36, 84, 44, 36]);
  });

  test.each([
    ["two words", "Staff Nurse", 84, ["Staff Nurse"]],
    ["a name of two lines", "Senior Patient Intake Coordinator", 84, ["Senior Patient Intake", "Coordinator"]],
    [
      "a long name",
      "Machine Learning Engineer - AI-First Healthcare Platform",
      72,
      ["Machine Learning", "Engineer - AI-First", "Healthcare Platform"],
    ],
    [
      "one endless word",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
      52,
      ["Donaudampfschifffahrtselektrizit…"],
    ],
  ])("sets %s as large as it fits", (_, title, size, lines) => {
    const set = textsOf({ ...card, title }).slice(1, -2);
    expect(set.map(({ text }) => text)).toEqual(lines);
    expect(set[0]?.size).toBe(size);
  });

  test("cuts what three lines do not hold, and stays inside the picture", () => {
    const texts = textsOf({ ...card, title: "Very long title of a job ".repeat(12), details: "place ".repeat(60) });
    const cut = texts.filter(({ text }) => text.endsWith("…"));
    expect(cut).toHaveLength(2);
    expect(texts).toHaveLength(6);
    for (const { y } of texts) expect(y).toBeLessThan(600);
  });

  test("is at the right edge where the script runs from there", () => {
    expect(socialImage({ ...card, title: "مهندس", direction: "rtl" })).toContain('x="1120" y="118" text-anchor="end"');
  });

  test("is not made where the typeface would draw boxes", () => {
    expect(socialImage({ ...card, title: "软件工程师" })).toBeUndefined();
    expect(textsOf({ ...card, employer: "软件公司" }).map(({ text }) => text)).not.toContain("软件公司");
    expect(textsOf({ ...card, title: "🚀 Nurse" })[1]?.text).toBe("Nurse");
  });

  test("leaves out what is not said", () => {
    expect(textsOf({ title: "Nurse", details: "", pay: "", direction: "ltr" }).map(({ text }) => text)).toEqual([
      "Nurse",
    ]);
  });

  test("is drawn in the project's colour, darkened until it can be read", () => {
    expect(socialImage({ ...card, accent: "#ffee00" })).not.toContain("#ffee00");
    expect(socialImage({ ...card, accent: "#0a3d55" })).toContain("#0a3d55");
  });

  test("holds nothing but text, whatever the text says", () => {
    const svg = socialImage({ ...card, title: '</text><script>alarm()</script>&" x="' }) ?? "";
    const names = elementsOf(readHtml(svg)).map(({ tagName }) => tagName);
    expect(new Set(names)).toEqual(new Set(["html", "head", "body", "svg", "rect", "text"]));
  });
});

function textsOf(shown: SocialCard): readonly { readonly text: string; readonly size: number; readonly y: number }[] {
  return [...(socialImage(shown) ?? "").matchAll(/<text x="\d+" y="(\d+)"[^>]* font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, y, size, text = ""]) => ({ text, size: Number(size), y: Number(y) }),
  );
}
