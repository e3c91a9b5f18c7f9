import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type LawFinding, lawFindings } from "./law/posting.ts";

/** One case of the file of snippets that lies beside the checkout. */
interface Snippet {
  readonly id: string;
  readonly text: string;
  readonly where: readonly string[];
  readonly facts: { readonly headcount?: number; readonly uses_ai_screening?: boolean };
  readonly as_of: string;
  /** `phrase`: what the words say. `document`: what is missing, too. */
  readonly scope: "phrase" | "document";
  readonly expect: readonly { readonly rule: string; readonly severity: Weight; readonly span: string }[];
}

type Weight = "illegal" | "risky" | "best";

const severities = { illegal: "error", risky: "warning", best: "info" } as const;
const path = fileURLToPath(new URL("../../shared/law/other-snippets.json", import.meta.url));
// The file is made for this shape; a field that is missing fails its case.
const snippets = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly Snippet[]) : undefined;

describe.skipIf(snippets === undefined)(
  "the snippets of the fact sheet (skipped where ../shared/law is absent)",
  () => {
    test.each(snippets ?? [])("$id $text", (snippet) => {
      const found = findingsIn(snippet);
      const missing = snippet.expect.filter(
        (one) =>
          !found.some(
            ({ law, severity, words }) =>
              law === one.rule &&
              severity === severities[one.severity] &&
              (words === one.span || one.span.startsWith("(no ")),
          ),
      );
      expect(missing).toEqual([]);
      const laws = new Set(snippet.expect.map(({ rule }) => rule));
      const spans = new Set(snippet.expect.map(({ span }) => span));
      const stray = found.filter(
        ({ severity, law, words, isAbsence }) =>
          severity !== "info" &&
          (snippet.scope === "document" || !isAbsence) &&
          !(laws.has(law) && (spans.has(words) || isAbsence)),
      );
      expect(stray).toEqual([]);
    });
  },
);

function findingsIn({ text, where, facts, as_of }: Snippet): readonly LawFinding[] {
  return lawFindings(text, {
    fields: [
      `posted: ${as_of}`,
      `locations: [${where.map((code) => (code.length === 2 ? `{ country: ${code} }` : code)).join(", ")}]`,
      ...(facts.uses_ai_screening === undefined ? [] : [`ai-screening: ${facts.uses_ai_screening}`]),
    ],
    employees: facts.headcount === undefined ? {} : { total: facts.headcount },
    on: as_of,
  });
}
