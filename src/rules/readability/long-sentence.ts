import type { Block } from "../../prose/blocks.ts";
import { citesLaw } from "../../prose/legal-prose.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import type { Span } from "../../source/span.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const longSentence: RoleRule = {
  id: "readability/long-sentence",
  scope: "role",
  severity: "info",
  summary: "Sentences have no more than thirty words.",
  why: "From about 25 words on, readers go back to the beginning, and those with dyslexia or another first language give up sooner.",
  sources: [
    "plainlanguage.gov, write short sentences: https://www.plainlanguage.gov/guidelines/concise/write-short-sentences/",
    "GOV.UK content design: https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
  ],
  options: { long: 30, most: 60 },
  examples: [
    { text: `⟦${sentence(41)}⟧ It is short.` },
    { text: `⟦${sentence(33)}⟧ It is short.` },
    { text: `Duties:\n\n-Keeps ${"the old books in order ".repeat(4)}\n-Keeps ${"the new books in order ".repeat(4)}` },
    { text: `${sentence(35).slice(0, -1)}, as Civil Service Rule 4.2 says.` },
    { text: `${sentence(30)} It is short.` },
    {
      text: "You send one of these:\n\n(a) the letter by which the office named you to the post that you hold at this time,\n(b) the letter by which it named you to the one before it, or\n(c) a form that says the same.",
    },
    {
      text: `**An objective that somebody set in bold letters above the words that belong to it**\n${sentence(25)}`,
    },
    { text: `**An objective**\n⟦${sentence(41)}⟧` },
    { text: `- Cleans, peels, ${"chops, ".repeat(40)}and serves` },
    {
      text: `We consider everybody without regard to race, religion ${"or other traits ".repeat(12)}that the law protects.`,
    },
    {
      text: "---\ntitle: Koch\nlanguage: de\n---\n\nWir suchen einen Menschen, der kocht und backt und spült und lacht und singt und tanzt und noch viel mehr und immer mehr und mehr und mehr und mehr und mehr und mehr.",
    },
  ],
  *check(subject, { long = 30, most = 60 }) {
    for (const block of englishBlocks(subject)) {
      if (block.kind === "heading" || block.kind === "cell" || block.field === "title") continue;
      if (block.zone !== "plain" || block.sections.some((kind) => notes.has(kind))) continue;
      for (const { start, end } of partsOf(block, subject.document.file.text)) {
        const text = block.text.slice(start, end);
        const count = wordsIn(text);
        if (count <= long || isEnumeration(text, block) || citesLaw(text)) continue;
        const message = `This sentence has ${count} words. Make it two.`;
        const span = block.spanOf(start, end);
        yield count > most ? { message, span, severity: "warning" } : { message, span };
      }
    }
  },
};

/** Sections whose words come from lawyers. */
const notes: ReadonlySet<string> = new Set(["commitment", "accommodation", "eligibility"]);

/** Sentences; what a person set apart in a line or counted with letters is read one by one as well. */
function partsOf(block: Block, source: string): readonly Span[] {
  const label = /^(?:#{1,6}[^\n]{1,200}|(\*\*|__)[^\n]{1,200}?\1:?)[ \t]*(?=\r?\n)/.exec(
    source.slice(block.span.start, block.span.end),
  );
  const labelEnd = label === null ? 0 : offsetAfter(block, block.span.start + label[0].length);
  const heads = labelEnd === 0 ? [] : [{ start: 0, end: labelEnd }];
  const rest = sentencesOf(block.text.slice(labelEnd)).map(({ start, end }) => ({
    start: start + labelEnd,
    end: end + labelEnd,
  }));
  return [...heads, ...rest.flatMap((sentence) => pointsOf(block.text, sentence))];
}

/** "(a) by post, (b) by telephone" is two points. */
function pointsOf(text: string, { start, end }: Span): readonly Span[] {
  const marks = [...text.slice(start, end).matchAll(/ (?=\((?:[a-z]|[ivx]{2,4})\) )/g)].map(
    ({ index }) => start + index,
  );
  return [start, ...marks].map((from, index) => ({
    start: from === start ? from : from + 1,
    end: marks[index] ?? end,
  }));
}

/** The place in a block's text where what follows a place in the file begins. */
function offsetAfter(block: Block, at: number): number {
  const after = Array.from(block.text).findIndex((_, index) => block.spanOf(index, index + 1).start >= at);
  return after === -1 ? 0 : after + (block.text.charAt(after) === " " ? 1 : 0);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&/.-]*/gu)?.length ?? 0;
}

/** A list in a row of commas is long without being hard. */
function isEnumeration(text: string, { kind }: Block): boolean {
  const commas = text.match(/[,;:]|\bor\b|\band\b/g)?.length ?? 0;
  return commas / wordsIn(text) > (kind === "item" || kind === "field" ? 0.1 : 0.17);
}

function sentence(count: number): string {
  return `You ${"keep the old books in good order ".repeat(12)}`
    .split(" ")
    .slice(0, count - 1)
    .join(" ")
    .concat(" now.");
}
