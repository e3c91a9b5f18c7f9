import { readerExamples } from "../second-reader/examples-data.ts";
import { kindsOfSentence, type SentenceFamily } from "../second-reader/families.ts";
import { overlaps } from "../source/span.ts";
import type { RoleRule } from "./rule.ts";

/** One rule a family, so that each can be switched off: `age/second-reader`, `culture/second-reader`, and so on. */
export const secondReaderRules: readonly RoleRule[] = kindsOfSentence
  .filter((kind): kind is SentenceFamily => kind !== "fine")
  .map((family) => ({
    id: `${family}/second-reader`,
    scope: "role",
    severity: "info",
    readsWhatIsLeft: true,
    summary: "Sentences that no list of words foresees are read as well.",
    why:
      "People exclude others in words that no list has. A small model that has learned from labelled sentences reads what no rule " +
      "has spoken of. It can be wrong, so it never gives an error; `docs/second-reader.md` has its figures.",
    sources: ["The sentences that it has learned from: `sentences/` in the repository of this tool, CC BY 4.0"],
    examples: (readerExamples[family] ?? []).map((text) => ({ text })),
    *check({ doubtfulSentences }, _options, spoken = []) {
      for (const doubt of doubtfulSentences) {
        if (doubt.family === family && !spoken.some((span) => overlaps(span, doubt.sentence))) yield doubt.finding;
      }
    },
  }));
