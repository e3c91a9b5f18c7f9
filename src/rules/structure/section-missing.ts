import type { Block } from "../../prose/blocks.ts";
import { tellsHowToApply } from "../../role/call-to-apply.ts";
import type { RoleSection, RoleSpec, SectionKind } from "../../role/role-spec.ts";
import { topicOf } from "../../role/sections/heading-topics.ts";
import type { Section } from "../../role/sections.ts";
import { isReportedByLaw } from "../duty-findings.ts";
import { mayLack } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const sectionMissing: RoleRule = {
  id: "structure/section-missing",
  scope: "role",
  severity: "warning",
  summary: "A posting has sections on the job, its tasks, what it takes, and how to apply.",
  why: "People read postings in leaps, looking for a heading that answers their question; so do screen readers.",
  sources: ["rolespec: the headings of 4,027 postings"],
  examples: [
    { text: "⟦You care for children.⟧" },
    { text: "You care for children.\n\n⟦What you'll do⟧\n\n- Greet patients\n\nWhat you need\n\n- Discretion" },
    {
      text: "⟦You care for children.⟧\n\n## What you will do\n\n- Greet patients\n\n## What you need\n\n## How to apply\n\nCall us.",
    },
    { text: "⟦## What you will do⟧\n\n- Greet patients\n\n## What you need\n\n- Discretion" },
    {
      text: "You care for children.\n\n## What you will do\n\n- Greet patients\n\n## What you need\n\n- Discretion\n\n## How to apply\n\nCall us.",
    },
    {
      text: "# Nurse\n\nYou care for children.\n\n## Duties\n\n- Greet patients\n\n## Requirements\n\n- Discretion\n\n## To apply\n\nCall us.",
    },
    {
      text: "---\ntitle: Nurse\napply: https://acme.example/1\n---\n\nYou care for children.\n\n**What you will do**\n\n- Greet patients\n\n**What you need**\n\n- Discretion",
    },
    {
      text: "You care for children.\n\n## What you will do\n\n- Greet patients\n\n## What you need\n\n- Discretion\n\n[Apply for this job](https://acme.example/1)",
    },
    {
      text: "You care for children.\n\n## What you will do\n\n- Greet patients\n\n## What you need\n\n- Discretion\n\n### If you would like to apply, please email us at jobs@acme.example",
    },
    {
      text: "⟦You care for children.⟧\n\n## What you will do\n\n- Apply our rules on hygiene\n\n## What you need\n\n- Discretion",
    },
    { text: "---\ntitle: Nurse\nkind: notice\n---\n\nWe may be hiring." },
    {
      text: "You care for children.\n\n| | |\n| --- | --- |\n| Duties | Greet patients |\n| Requirements | Discretion |\n\n## How to apply\n\nCall us.",
    },
    {
      text: "## The role\n\n- Greet patients\n- Answer the phone\n- Keep the calendar\n\n## What you need\n\n- Discretion\n\n## To apply\n\nCall us.",
    },
    {
      text: "## The work\n\nYou greet patients, bring them to their rooms, answer the phone and keep the calendar of three doctors.\n\n## What you need\n\n- Discretion\n\n## To apply\n\nCall us.",
    },
  ],
  *check(subject) {
    const { document, role } = subject;
    if (!mayLack(subject) || role.kind === "notice") return;
    const span = document.where();
    if (role.sections.every(({ heading }) => heading === "")) {
      const line = subject.blocks.find((block) => readsAsHeading(block));
      yield line === undefined
        ? {
            message: `The posting has no headings; add some, such as ${headingsOf(parts, role)}.`,
            span,
            // A short posting can be taken in at a glance.
            ...(wordsIn(role.body) < longWithoutHeadings && { severity: "info" as const }),
          }
        : {
            message: `“${line.text}” reads like a heading, but is a paragraph; make headings of such lines, like \`## ${line.text}\`.`,
            span: line.span,
          };
      return;
    }
    const inTables = subject.blocks.flatMap(({ kind, text }) => (kind === "cell" ? (topicOf(text)?.kinds ?? []) : []));
    const written = subject.sections.filter((section, index) => isWritten(section, subject.sections[index + 1]));
    const missing = parts.filter(
      ({ kinds, isThere }) =>
        !isThere(role) &&
        !(kinds.includes("apply") && isReportedByLaw(subject, "how-to-apply")) &&
        !written.some(isOf(kinds)) &&
        !kinds.some((kind) => inTables.includes(kind)),
    );
    // A heading that we do not know may well be the one that we miss.
    const unknownLists = role.sections.filter(({ kinds, items }) => kinds.length === 0 && items.length >= 2).length;
    const lists = missing.filter(({ isList }) => isList).slice(unknownLists);
    const named = missing.filter((part) => !part.isList || lists.includes(part));
    if (named.length === 0) return;
    yield {
      // Many good postings tell what the job is without these headings; without a way to apply none is of use.
      ...(!named.some(({ kinds }) => kinds.includes("apply")) && { severity: "info" as const }),
      message: `No section says ${inWords(named.map(({ topic }) => topic))}; add ${headingsOf(named, role)}.`,
      span,
    };
  },
};

/** From so many words on a posting without headings is hard to take in. */
const longWithoutHeadings = 300;

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** A line by itself that says what a heading would say. */
function readsAsHeading({ kind, text }: Block): boolean {
  return (
    kind === "paragraph" &&
    text.length <= 60 &&
    /[\p{L}?)]$/u.test(text) &&
    !/:\s+\S/.test(text) &&
    (topicOf(text)?.kinds.length ?? 0) > 0
  );
}

const languages = ["en", "de", "fr", "es", "it", "nl", "pl"] as const;
type Language = (typeof languages)[number];

interface Part {
  readonly kinds: readonly SectionKind[];
  readonly topic: string;
  readonly headings: { readonly [language in Language]: string };
  readonly isList: boolean;
  /** Whether the role says it elsewhere. */
  readonly isThere: (role: RoleSpec) => boolean;
}

const parts: readonly Part[] = [
  {
    kinds: ["role"],
    topic: "what the job is about",
    headings: {
      en: "The role",
      de: "Die Stelle",
      fr: "Le poste",
      es: "El puesto",
      it: "Il ruolo",
      nl: "De functie",
      pl: "Stanowisko",
    },
    isList: false,
    isThere: ({ sections }) => opensWithText(sections[0]) || sections.some((section) => tellsInProse(section)),
  },
  {
    kinds: ["responsibilities"],
    topic: "what the person will do",
    headings: {
      en: "What you will do",
      de: "Aufgaben",
      fr: "Missions",
      es: "Responsabilidades",
      it: "Cosa farai",
      nl: "Wat ga je doen",
      pl: "Zakres obowiązków",
    },
    isList: true,
    isThere: ({ essentialFunctions, sections }) =>
      essentialFunctions.length > 0 || sections.some(({ kinds, items }) => kinds.includes("role") && items.length >= 3),
  },
  {
    kinds: ["requirements", "preferred"],
    topic: "what the job takes",
    headings: {
      en: "What you need",
      de: "Anforderungen",
      fr: "Profil recherché",
      es: "Requisitos",
      it: "Requisiti",
      nl: "Wat wij vragen",
      pl: "Wymagania",
    },
    isList: true,
    isThere: ({ education, experienceMonths }) => education !== undefined && experienceMonths !== undefined,
  },
  {
    kinds: ["apply"],
    topic: "how to apply",
    headings: {
      en: "How to apply",
      de: "Bewerbung",
      fr: "Comment postuler",
      es: "Cómo postular",
      it: "Come candidarsi",
      nl: "Solliciteren",
      pl: "Jak aplikować",
    },
    isList: false,
    isThere: ({ apply, body }) => apply !== undefined || application.test(body) || tellsHowToApply(body),
  },
];

/** A link or a button of these words by itself. */
const application =
  /^\W{0,6}(?:apply\b(?! (?:your|the|our|modern|new)\b)(?: \S{1,40}){0,4}\W{0,6}$|how to apply\b|jetzt bewerben|postulez\b|candidati ora|solliciteer\b|aplikuj\b)/imu;

/** What is at the top, with no heading or below the job's title, says what the job is about. */
function opensWithText(first: RoleSection | undefined): boolean {
  return first !== undefined && first.kinds.length === 0 && first.text.trim() !== "";
}

/** So does a section on the tasks that is told rather than listed. */
function tellsInProse({ kinds, text, items }: RoleSection): boolean {
  const words = (part: string): number => part.match(/\p{L}+/gu)?.length ?? 0;
  return kinds.includes("responsibilities") && words(text) - words(items.join(" ")) >= 15;
}

/** A heading with nothing below it says nothing, unless smaller headings follow. */
function isWritten({ nodes, depth }: Section, next: Section | undefined): boolean {
  return nodes.length > 0 || (next !== undefined && next.depth > depth);
}

function isOf(wanted: readonly SectionKind[]): (section: Pick<RoleSection, "kinds">) => boolean {
  return ({ kinds }) => kinds.some((kind) => wanted.includes(kind));
}

/** The headings that these parts go by in the posting's own language. */
function headingsOf(wanted: readonly Part[], { language }: RoleSpec): string {
  const own = language.slice(0, 2).toLowerCase();
  const known = languages.find((candidate) => candidate === own) ?? "en";
  return inWords(wanted.map(({ headings }) => `\`## ${headings[known]}\``));
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
