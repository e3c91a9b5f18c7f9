import type { RoleSection, RoleSpec, SectionKind } from "../role/role-spec.ts";
import { negations } from "./wordings.ts";

/** Whether a sentence has the wording without a negation before it. */
export function says(sentence: string, wording: RegExp): boolean {
  const found = wording.exec(sentence);
  return found !== null && !negations.test(sentence.slice(Math.max(0, found.index - 60), found.index));
}

/** All that a posting says in its text: its body, and what the settings say in every posting. */
export function saidText({ body, statements }: RoleSpec): string {
  return [body, ...statements.map(({ text }) => text)].join("\n");
}

/** The texts of the sections about one of these things. */
export function sectionTexts({ sections }: RoleSpec, kinds: readonly SectionKind[]): readonly string[] {
  return sections.filter((section) => isAbout(section, kinds)).map(({ text }) => text);
}

/** The body without the sections about these things; without any sections, the whole body. */
export function textBeside({ sections, body }: RoleSpec, kinds: readonly SectionKind[]): string {
  const left = sections.filter((section) => isAbout(section, kinds)).flatMap(({ text }) => text.split("\n"));
  if (left.length === 0) return body;
  const lines = new Set(left);
  return body
    .split("\n")
    .filter((line) => !lines.has(line))
    .join("\n");
}

/** Lines, split further where a sentence ends. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\n|(?<=[.!?;])\s+/);
}

/** How many words there are; figures and marks are none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function isAbout(section: RoleSection, kinds: readonly SectionKind[]): boolean {
  return section.kinds.some((kind) => kinds.includes(kind));
}
