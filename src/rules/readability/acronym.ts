import type { Block } from "../../prose/blocks.ts";
import { knownAcronyms } from "../known-acronyms.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import { shortEnglishWords } from "../short-english-words-data.ts";
import type { Subject } from "../subject.ts";

export const acronym: RoleRule = {
  id: "readability/acronym",
  scope: "role",
  severity: "info",
  summary: "Acronyms are spelled out once.",
  why: "More than half of all postings have eight or more; people new to the trade, and those who change trades, cannot read them.",
  sources: [
    "City & Guilds and Business in the Community 2017, on jargon in postings",
    "rolespec: a survey of 883 postings",
  ],
  options: { least: 3 },
  examples: [
    { text: "You agree ⟦SLAs⟧ with the PMO and report on OKRs." },
    {
      text: "You agree ⟦SLAs⟧ with the PMO and report on OKRs.",
      settings: "rules: { readability/acronym: { least: 1 } }",
    },
    { text: "You agree ⟦SLAs⟧.", settings: "rules: { readability/acronym: { least: 1 } }" },
    { text: "You agree SLAs with the PMO." },
    {
      text: "You agree service-level agreements (SLAs), write to the project management office (PMO), and set OKRs (objectives and key results).",
    },
    {
      text: "You agree SLAs with the PMO and report on OKRs.",
      settings: "glossary: { SLA: service-level agreement, PMO: project office }",
    },
    { text: "You know SQL, AWS, GPS, the UK and the CEO." },
    { text: "You follow rules (⟦HIPAA⟧, FDA) and use PACS (Philips)." },
    { text: "## LOCAL WORK\n\nYou have an EZ Pass and agree SLAs." },
    { text: "APPLY NOW AND JOIN US TODAY" },
    { text: "NOTE: you agree SLAs. DUTIES and NOTES follow. Your ROLE: APPLY, NOW. WHAT is NEXT?" },
    { text: "Send us ALL papers, and EACH form, BEFORE the day; all of them, each before noon." },
    { text: "---\ntitle: Entwicklerin\nlanguage: de\n---\n\nDu kennst ABAP, BWL und die DGUV." },
  ],
  *check(subject, { least = 3 }) {
    const unknown = unknownAcronyms(subject);
    const [first, ...others] = unknown;
    if (first === undefined || unknown.length < least) return;
    const also = others.map(({ name }) => name);
    const rest = also.length > 6 ? `${also.slice(0, 6).join(", ")} and ${also.length - 6} more` : also.join(", ");
    yield {
      message: `${first.name} is not spelled out${also.length === 0 ? "" : `, nor are ${rest}`}. Write it out once, such as “service-level agreement (SLA)”, or add it under \`glossary:\` in rolespec.yaml.`,
      span: first.span,
    };
  },
};

interface Place {
  readonly name: string;
  readonly span: Block["span"];
}

/** Each acronym that neither the posting, the glossary nor everybody explains, at its first place. */
function unknownAcronyms(subject: Subject): readonly Place[] {
  const { projectWords, role } = subject;
  const blocks = englishBlocks(subject).filter((block) => !isShouted(block));
  const text = blocks.map((block) => block.text).join("\n");
  const isKnown = (name: string): boolean =>
    knownAcronyms.has(name) ||
    shortEnglishWords.has(name.toLowerCase()) ||
    Object.keys(projectWords.glossary).some((entry) => entry.toUpperCase() === name) ||
    projectWords.names.some((known) => known.includes(name)) ||
    (role.employer?.name ?? "").includes(name) ||
    role.title.includes(name) ||
    isExplained(name, text) ||
    isWrittenSmall(name, text);
  const places = new Map<string, Place>();
  for (const { text: words, spanOf } of blocks) {
    for (const { index, 0: written } of words.matchAll(
      /(?<![\p{L}\p{N}.&/#@-])\p{Lu}{2,6}s?(?![\p{L}\p{N}&@]|-\d|\.\p{L}|(?<=(?<!\p{L})\p{Lu}{2}) \p{Lu}\p{Ll})/gu,
    )) {
      const name = written.replace(/s$/, "");
      if (places.has(name) || isKnown(name) || isKnown(written) || /^[IVXLC]+$/.test(name)) continue;
      places.set(name, { name, span: spanOf(index, index + written.length) });
    }
  }
  return [...places.values()];
}

/** "service-level agreement (SLA)" or "SLA (service-level agreement)"; "AWS (Lambda)" explains nothing. */
function isExplained(name: string, text: string): boolean {
  return new RegExp(`\\(${name}s?\\)|\\b${name}s?\\s?\\(${name.charAt(0)}[^)]{0,60}[\\s-][^)]{2,60}\\)`, "iu").test(
    text,
  );
}

/** What the posting writes in small letters as well is a word that is shouted: “Apply HERE”. */
function isWrittenSmall(name: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u").test(text);
}

/** Some write headings in capitals; elsewhere it takes more words than a row of acronyms has. */
function isShouted({ kind, text }: Block): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (kind === "heading" && words.length >= 2 && text === text.toUpperCase()) return true;
  return words.length >= 3 && words.filter((word) => word === word.toUpperCase()).length / words.length > 0.6;
}
