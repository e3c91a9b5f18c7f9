import type { SectionKind } from "../role-spec.ts";

/** The headings of each section. One that names two topics is under both. */
export type SectionNames = Readonly<Partial<Record<SectionKind, readonly string[]>>>;

/** What headings are called, by language (ISO 639-1): the lists of `rules/sections/`, read by `npm run compile`, and before tests. */
export declare const sectionNames: Readonly<Record<string, SectionNames>>;

/** Topics that have no section of their own, and look-alikes. */
export declare const otherTopics: readonly string[];

/** Names that take their meaning from the section around them. */
export declare const weakNames: readonly string[];

/** Words that may be before a name without changing what it is about. */
export declare const leadingWords: readonly string[];
