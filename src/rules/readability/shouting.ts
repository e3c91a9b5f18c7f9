import type { Block } from "../../prose/blocks.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const shouting: RoleRule = {
  id: "readability/shouting",
  scope: "role",
  severity: "info",
  summary: "The text is calm: no rows of capitals, few exclamation marks.",
  why: "Capitals are harder to read, screen readers may spell them out, and casual postings draw fewer applications.",
  sources: [
    "LinkedIn, seven tips for job posts: https://business.linkedin.com/talent-solutions/recruiting-tips/7-job-post-tips",
  ],
  options: { marks: 2, capitals: 4 },
  examples: [
    { text: "Apply now⟦!!⟧" },
    { text: "Join us⟦!⟧ Work with us! Grow with us!" },
    { text: "⟦APPLICANTS MUST HAVE A LICENCE⟧ by May." },
    { text: "Join us! Work with us." },
    { text: "You know SQL, AWS, GCP and HTML." },
    { text: "# NURSE AT NIGHT IN OSLO\n\nYou care for children." },
    { text: "ACME IS AN EQUAL OPPORTUNITY EMPLOYER AND WELCOMES ALL." },
  ],
  *check({ document, blocks }, { marks = 2, capitals = 4 }) {
    if (document.isBroken) return;
    const prose = blocks.filter(({ zone, kind, field }) => zone === "plain" && kind !== "heading" && field !== "title");
    yield* rowsOfCapitals(prose, capitals);
    const double = firstMatch(prose, /(?<=[\p{L}\p{N})"”’ ])(?:!{2,}|[!?]{3,})/u);
    if (double !== undefined) {
      yield { message: "One exclamation mark is enough. A full stop is calmer.", span: double };
      return;
    }
    const count = prose.reduce(
      (sum, { text }) => sum + (text.match(/(?<=[\p{L}\p{N})"”’])!(?=[\s)"”’]|$)/gu)?.length ?? 0),
      0,
    );
    const first = firstMatch(prose, /(?<=[\p{L}\p{N})"”’])!(?=[\s)"”’]|$)/u);
    if (count <= marks || first === undefined) return;
    yield {
      message: `There are ${count} exclamation marks, which sounds like an advertisement. End most sentences with a full stop.`,
      span: first,
    };
  },
};

/** From so many words in a row that have letters, and of which two at least are longer than acronyms, where the row is not long itself. */
function* rowsOfCapitals(blocks: Subject["blocks"], least: number): Iterable<{ message: string; span: Block["span"] }> {
  for (const { text, spanOf } of blocks) {
    for (const match of text.matchAll(
      /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Lu}'’-]*(?:[ ,]{1,2}\p{Lu}[\p{Lu}'’-]*)+(?![\p{L}\p{N}])/gu,
    )) {
      const words = match[0].split(/[ ,]+/);
      if (words.length < least || (words.length < 6 && words.filter((word) => word.length > 4).length < 2)) continue;
      yield {
        message: "Capitals are hard to read in a row. Use small letters.",
        span: spanOf(match.index, match.index + match[0].length),
      };
    }
  }
}

function firstMatch(blocks: Subject["blocks"], pattern: RegExp): Block["span"] | undefined {
  for (const { text, spanOf } of blocks) {
    const match = pattern.exec(text);
    if (match !== null) return spanOf(match.index, match.index + match[0].length);
  }
  return undefined;
}
