import type { Html, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { RoleDocument } from "../role/role-document.ts";
import { allMatches } from "../source/all-matches.ts";
import type { Span } from "../source/span.ts";

/** Gaps of a template that were never filled in, as offsets into a text. `language` is a BCP 47 tag. */
export function placeholdersIn(text: string, language: string): readonly Span[] {
  if (!hint.test(text)) return [];
  const patterns = /^(?:es|pt|ca|gl)\b/i.test(language) ? gaps : [...gaps, /\bTODO\b/g];
  const found = patterns
    .flatMap((pattern) => allMatches(text, pattern))
    .filter((match) => !isForApplicants(text, match.index, match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const whole = wholeText.test(text) ? [{ start: 0, end: text.length }] : [];
  return outermost([...whole, ...found]);
}

/** "Send it with the subject line Internship [your last name]": the gap is for the people who apply. */
function isForApplicants(text: string, start: number, gap: string): boolean {
  if (!/^\[(?:your |(?:first |last |full )?name\b)/i.test(gap)) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  return linesOfMail.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** What applicants write their name into: the subject of a message, the name of a file. */
const linesOfMail =
  /(?<!\p{L})(?:subject|file ?names?|name (?:your|the) files?|Betreff|Dateiname|objet|asunto|assunto|oggetto|onderwerp|temat)(?!\p{L})/iu;

/** Gaps such as `<company name>`, which Markdown takes for tags and so never prints. */
export function placeholderTags(document: RoleDocument): readonly Span[] {
  const spans: Span[] = [];
  visit(document.tree, "html", (node: Html & Nodes) => {
    const start = node.position?.start.offset ?? 0;
    for (const tag of node.value.matchAll(/<([a-z][a-z0-9]*(?:[ _-][a-z0-9]+){0,5})>/gi)) {
      if (!isGapName(tag[1] ?? "")) continue;
      spans.push({ start: start + tag.index, end: start + tag.index + tag[0].length });
    }
  });
  return spans;
}

function isGapName(name: string): boolean {
  const words = name.toLowerCase().split(/[ _-]/);
  // `<title>`, `<link>` and `<summary>` alone are tags of HTML.
  if (words.length === 1)
    return /^(?:amount|city|company|date|deadline|employer|location|manager|name|placeholder|role|salary|team)$/.test(
      name,
    );
  return words.some((word) => word === "insert" || word === "your" || new RegExp(`^(?:${gapNouns})$`).test(word));
}

/** Nearly no text passes, so that nearly none is searched for every gap there is. */
const hint = /[[{%_<]|X{2}|xx|todo|tb[acd]|fixme|tktk|lorem|here|INSERT|title|name|role|untitled/i;

const gapNouns =
  "amount benefits? cit(?:y|ies) company contact countr(?:y|ies) currency date deadline degree department description duties duty email employer field industry level link location manager max(?:imum)? min(?:imum)? mission name number office organi[sz]ation percentage phone placeholder position range reason recruiter requirements? responsibilit(?:y|ies) role salary skills? state summary task team technology telephone title tool url values? website years?"
    .split(" ")
    .join("|");
const noun = `(?:(?:the|our|your) )?(?:[\\p{L}'’-]{1,20} ){0,2}(?:${gapNouns})(?:['’]s [\\p{L}]{1,20})?`;

const gaps: readonly RegExp[] = [
  /\b(?:TBC|TBA|FIXME|TKTK)\b|\btbd\b/gi,
  /\blorem ipsum\b/gi,
  /\{\{[^{}\n]{0,120}\}\}|\{%[^{}\n]{0,120}%\}|\$\{[^{}\n]{1,80}\}|<%[^<>\n]{0,80}%>|%{1,2}[A-Z]{3,20}(?:_[A-Z]{2,20}){0,3}%{1,2}/g,
  /[$€£]\s?X{2,3}(?:[.,]X{2,3}){0,2}k?(?:\s?[-–—]\s?[$€£]?\s?[XYZ]{2,3}(?:[.,][XYZ]{2,3}){0,2}k?)?(?!\p{L})/giu,
  /(?<![\p{L}\p{N}$€£.,])X{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[Xx]{2}(?=\s?(?:%|\+|(?:years?|months?|hours?|days?|weeks?|people|employees)\b))/gu,
  /\[(?:(?:insert|enter|add|specify|describe|fill in|your|choose|select|list of|number of|e\.g\.|placeholder)(?:[\s:][^[\]\n]{0,80})?|X{1,4}|#{1,3})\](?!\()/gi,
  new RegExp(`\\[${noun}(?:(?:, ?| ?/ ?| or | and )${noun}){0,3}(?: here)?\\](?!\\()|\\{${noun}\\}`, "giu"),
  /\b(?:insert|enter|type) (?:[\p{L}'’-]{1,20} ){0,4}here\b|\b(?:click|tap) (?:or tap )?here to enter text\b|\byour (?:text|title|(?:company )?name) here\b/giu,
  /\bINSERT(?: [A-Z]{3,20}){1,4}\b/g,
  /(?:[$€£] ?)?_{3,}/g,
];

/** What a template puts where the author's own words belong. */
const wholeText =
  /^(?:(?:role|job|position) (?:title|name)|(?:title|name) of (?:the )?(?:role|job|position)|your (?:title|text) here|company name|untitled(?: role)?|new role)$/i;

function outermost(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (span, index) => !sorted.slice(0, index).some((other) => other.start <= span.start && span.end <= other.end),
  );
}
