import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintRole } from "../../src/core/lint-role.ts";
import { renderRole } from "../../src/core/render-role.ts";

interface Notation {
  readonly text: string;
}

const sheet = "../shared/notations.json";
const notations: { readonly pay: readonly Notation[] } = existsSync(sheet)
  ? JSON.parse(readFileSync(sheet, "utf8"))
  : { pay: [] };

const typed = [
  "$21.50/hour + $2.25 shift differential",
  "CHF 84'500 - 96'000 brutto, 13 Monatslöhne",
  "£28,000 per year, £3,000 London weighting",
  "€ 2.400 - € 2.800 bruto per maand, 8% vakantiegeld",
  "$24/hr, time and a half after 40",
  "ab 3.900 € (VZ), Überzahlung je nach Erfahrung möglich",
  "TVöD-P P8, Stufe 2 bis 6",
  "$0.62 per mile, $50 per stop after the third",
];
const templates: ReadonlyMap<string, string> = new Map(
  readdirSync("templates").map((name) => [name, readFileSync(`templates/${name}`, "utf8")]),
);

/** What readers of the posting see, and what its author is told of the field. */
async function saidOf(value: string): Promise<string> {
  const place = "locations: Springfield, IL, US";
  const text = `---\ntitle: Worker\nposted: 2026-11-16\n${place}\npay: ${JSON.stringify(value)}\n---\n\nYou work.\n`;
  const circumstances = { on: "2026-11-30" as const };
  const { diagnostics } = await lintRole(text, circumstances);
  const outputs = await renderRole(text, { ...circumstances, templates, outputs: ["text"] });
  const found = diagnostics
    .filter(({ rule, span }) => rule !== "law/pay" && text.slice(0, span.start).includes("\npay:"))
    .map(({ message, span }) => `${message} ${text.slice(span.start, span.end)}`);
  return [...outputs.map(({ body }) => String(body)), ...found].join("\n");
}

/** Words that a page says by a sign, a figure or a word of its own language, and those that only lead to the figures. */
const otherwiseSaid: ReadonlySet<string> = new Set(
  [
    "k m ksek per p h hr hrs hour hours hourly d day daily week wk weekly mo month monthly yr pa annum anum annual annually yearly year years",
    "maand jour mês год в от до à a an to from up at between and the of or starting",
    "usd us r eur euro euros евро gbp cad aud chf pln inr dollar dollars",
    "salary pay range this role has tjm envisagé",
  ].flatMap((words) => words.split(" ")),
);

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => !otherwiseSaid.has(word));
}

/** The figures of a text without the marks that group them, so that `84'500` and 84,500 are one. */
function figuresIn(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replaceAll(/(?<=\d)[\s.,'’](?=\d{3}(?!\d))/g, "");
  return (plain.match(/\d+/g) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, ""));
}

function lostOf(value: string, said: string): readonly string[] {
  const words = new Set(wordsIn(said));
  const figures = figuresIn(said).join(" ");
  return [
    ...wordsIn(value).filter((word) => !words.has(word) && ![...words].some((one) => one.startsWith(word))),
    ...figuresIn(value).filter((figure) => !figures.includes(figure) && !figures.includes(String(Number(figure)))),
  ];
}

describe("every figure and word of a pay is on the page or in a finding", () => {
  test.each([...typed, ...notations.pay.map(({ text }) => text)].map((text) => [text]))("%s", async (text) => {
    expect(lostOf(text, await saidOf(text))).toEqual([]);
  });
});
