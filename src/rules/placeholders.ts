import type { Html, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { RoleDocument } from "../role/role-document.ts";
import type { Span } from "../source/span.ts";

/** Gaps of a template that were never filled in, as offsets into a text. `language` is a BCP 47 tag. */
export function placeholdersIn(text: string, language: string): readonly Span[] {
  const patterns = /^(?:es|pt|ca|gl)\b/i.test(language) ? gaps : [...gaps, /\bTODO\b/g];
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const whole = wholeText.test(text) ? [{ start: 0, end: text.length }] : [];
  return outermost([...whole, ...found]);
}

/** Gaps such as `<company name>`, which Markdown takes for tags and so never prints. */
export function placeholderTags(document: RoleDocument): readonly Span[] {
  const spans: Span[] = [];
  visit(document.tree, "html", (node: Html & Nodes) => {
    const start = node.position?.start.offset ?? 0;
    for (const tag of node.value.matchAll(/<([a-z][a-z0-9]*(?:[ _-][a-z0-9]+){0,5})>/gi)) {
      const words = (tag[1] ?? "").toLowerCase().split(/[ _-]/);
      if (!words.some((word) => gapNouns.has(word))) continue;
      spans.push({ start: start + tag.index, end: start + tag.index + tag[0].length });
    }
  });
  return spans;
}

const nouns =
  "amount|benefits?|cities|city|company|contact|country|currency|date|deadline|degree|department|description|duties|duty|email|employer|field|industry|level|link|location|manager|max|maximum|min|minimum|name|number|office|organi[sz]ation|percentage|phone|placeholder|platform|position|range|reason|recruiter|requirements?|responsibilit(?:y|ies)|role|salary|skills?|state|task|team|technology|telephone|title|tool|url|website|years?";

const gapNouns: ReadonlySet<string> = new Set(
  "amount city company contact country date deadline department description email employer industry insert location manager name organisation organization placeholder position recruiter role salary skill state team url website year years your".split(
    " ",
  ),
);

const gaps: readonly RegExp[] = [
  /\b(?:TBD|TBC|TBA|FIXME|TKTK)\b/g,
  /\blorem ipsum\b/gi,
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\$\{[^{}\n]{1,80}\}|<%[^<>\n]{0,80}%>/g,
  /[$€£]\s?[Xx]{2,3}(?:[.,][Xx]{2,3}){0,2}[kK]?(?!\p{L})/gu,
  /(?<![\p{L}\p{N}$€£])X{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[Xx]{2}(?=\s?(?:%|\+|(?:years?|months?|hours?|days?|weeks?|people|employees)\b))/gu,
  /\[(?:insert|enter|add|specify|describe|fill in|your|choose|select|e\.g\.|x{1,4}|placeholder)(?:[\s:][^[\]\n]{0,80})?\](?!\()/gi,
  new RegExp(`\\[(?:the |our )?(?:[\\p{L}-]{1,20} ){0,2}(?:${nouns})(?: (?:here|name|title))?\\](?!\\()`, "giu"),
  /_{4,}/g,
];

/** What a template puts where the author's own words belong. */
const wholeText =
  /^(?:(?:role|job|position) (?:title|name)|title of (?:the )?(?:role|job|position)|your (?:title|text) here|company name|untitled(?: role)?|new role)$/i;

function outermost(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) => !sorted.slice(0, index).some((other) => other.start <= span.start && span.end <= other.end),
  );
}
