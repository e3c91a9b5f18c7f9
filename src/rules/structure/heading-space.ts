import type { RoleRule } from "../rule.ts";

export const headingSpace: RoleRule = {
  id: "structure/heading-space",
  scope: "role",
  severity: "info",
  summary: "A heading has a space after its number signs.",
  why: "Without the space the line is printed as text, signs and all, and its section is not found.",
  sources: ["CommonMark 0.31.2, ATX headings: https://spec.commonmark.org/0.31.2/#atx-headings"],
  examples: [
    { text: "⟦##⟧What you will do\n\n- Greet patients" },
    { text: "## What you will do\n\n- Greet patients" },
    { text: "#LI-Hybrid" },
    { text: "We are the ##1 choice of patients." },
  ],
  *check({ document, blocks }) {
    for (const { kind, span } of blocks) {
      const signs =
        kind === "paragraph" ? /^(#{2,6})[\p{L}*_]/u.exec(document.file.text.slice(span.start, span.end)) : null;
      const length = signs?.[1]?.length;
      if (length === undefined) continue;
      const end = span.start + length;
      yield {
        message: "This line is meant as a heading but is printed as text; put a space after the number signs.",
        span: { start: span.start, end },
        fix: { title: "Add a space", safe: true, edits: [{ start: end, end, text: " " }] },
      };
    }
  },
};
