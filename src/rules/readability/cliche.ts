import { overlaps } from "../../source/span.ts";
import { findingsOf } from "../findings-of.ts";
import { phraseRule } from "../phrase-rule.ts";
import type { RoleRule } from "../rule.ts";

const jargon = phraseRule({
  id: "readability/cliche",
  severity: "info",
  summary: "What is meant is said plainly.",
  why: "A saying is lost on readers who grew up in another language; two of three young readers in a test did not understand what a job was about for words such as “leverage”.",
  sources: [
    "City & Guilds and Business in the Community 2017, on jargon in postings",
    "write-good 1.0.8: https://github.com/btford/write-good",
  ],
  examples: [
    { text: "You ⟦go the extra mile⟧." },
    { text: "We ⟦reinvent the wheel⟧ each year." },
    { text: "You ⟦leverage⟧ ⟦cutting-edge⟧ tools and create ⟦synergies⟧." },
    { text: "You ⟦move the needle⟧ with ⟦low-hanging fruit⟧." },
    { text: "You answer each caller on the day they call." },
    { text: "We cover your out of pocket costs." },
    { text: "You fit new tyres and wheels." },
    { text: "You use tools that came out this year." },
    { text: "You pick low-hanging apples, balance leverage ratios and edit the Synergy newsletter." },
    { text: "You teach diving; deep dives are for guests." },
  ],
  tells: "tells readers little",
  instead: "Say what is done, with what, for whom.",
  phrases: [
    {
      cues: ["cutting", "state-of", "state of", "next-gen", "best-of-breed", "best of breed"],
      patterns: [
        /\b(?:cutting[- ]edge|(?<!\bthe )state[- ]of[- ]the[- ]art|best[- ]of[- ]breed|next[- ]gen(?:eration)?(?= (?:\w+ ){0,2}(?:tools?|technolog\w+|solutions?|platforms?|products?|software|systems?)))\b/giu,
      ],
      instead: "Say what it is and how new, such as “tools that came out this year”.",
    },
    {
      cues: [
        "leverag",
        "synerg",
        "needle",
        "fruit",
        "paradigm",
        "thought lead",
        "value-add",
        "value add",
        "ideat",
        "actionable",
        "circle back",
        "next level",
        "deep-dive",
        "deep dive",
        "boil the",
        "10,000",
        "helicopter view",
        "touch base",
      ],
      patterns: [
        /\bleverag(?:es|ed|ing)\b(?! (?:ratios?|finance|buyouts?|loans?))|(?<=\b(?:to|will|can|you|we|they|who|and|better|fully|help(?:s|ing)?) )leverage\b(?! (?:ratios?|limits?|loans?|finance|buyouts?|points?|for|of|in|on|with|over)\b)/giu,
        /\bsynerg(?:y|ies|i[sz]e|istic)\b|\bmov(?:e|es|ing) the needle\b|\blow[- ]hanging fruits?\b(?! (?:trees?|crops?))|\bparadigm shifts?\b|\bthought[- ]lead(?:er|ers|ership)\b|\bvalue[- ]adds?\b|\bideat(?:e|es|ing|ion)\b|\bactionable insights?\b|\bcircle back\b|\b(?:take|taking|bring) (?:things|it|us|our \w+) to the next level\b|\bboil the ocean\b|\b10,000[- ]foot view\b|\bhelicopter view\b|\btouch base\b/giu,
        /\b(?:do|doing|take|taking) (?:a )?deep[- ]dives?\b|\bdeep[- ]dive (?:into|on|session|analys[ie]s)\b/giu,
      ],
    },
  ],
});

/** Sayings that write-good knows, and words of business. */
export const cliche: RoleRule = {
  ...jargon,
  *check(subject, options) {
    const sayings = findingsOf(subject.style, "readability/cliche");
    yield* sayings;
    for (const finding of jargon.check(subject, options)) {
      if (!sayings.some(({ span }) => overlaps(span, finding.span))) yield finding;
    }
  },
};
