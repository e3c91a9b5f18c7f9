import { judge, type Verdict } from "../law/judge.ts";
import { leaveOut } from "../law/leave-out.ts";
import { type Block, readBlocks } from "../prose/blocks.ts";
import { findInclusiveRemarks, type InclusiveRemark } from "../prose/inclusive.ts";
import { findStyleRemarks } from "../prose/style.ts";
import type { StyleRemark } from "../prose/write-good-check.ts";
import type { Fault } from "../role/fault.ts";
import type { RoleReading } from "../role/read-role.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { Day, RoleSpec } from "../role/role-spec.ts";
import { readSections, type Section } from "../role/sections.ts";
import type { ProseReaders } from "../rules/prose-readers.ts";
import type { EmployerSettings } from "../settings/settings.ts";
import type { Span } from "../source/span.ts";
import type { SpellingDictionary } from "../spelling/dictionary.ts";
import { type FoundWords, findDeniedWords, findWords, type WordTexts } from "../words/find-words.ts";
import { wordLibrary } from "../words/library.js";
import { type BodyPay, findBodyPay } from "./body-pay.ts";
import { type DoubtfulSentence, findDoubtfulSentences } from "./doubtful-sentences.ts";
import { type PostingPassages, readPassages } from "./posting-passages.ts";
import type { ProjectWords } from "./project-words.ts";

/** What a rule looks at: one role, with the views that rules share, each computed once and only when asked for. */
export interface Subject {
  readonly document: RoleDocument;
  readonly role: RoleSpec;
  /** What could not be read as written. */
  readonly faults: readonly Fault[];
  /** The day on which deadlines are judged. */
  readonly on: Day;
  readonly projectWords: ProjectWords;
  /** Of the language of the posting; undefined where none is at hand. Opened when it is first asked for. */
  readonly dictionary: SpellingDictionary | undefined;
  readonly sections: readonly Section[];
  /** The prose of the body and of the fields that people read, in order. */
  readonly blocks: readonly Block[];
  /** The same prose, made ready for looking for wordings. */
  readonly passages: PostingPassages;
  /** What the word rules find in that prose, the built-in ones and those of the project. */
  readonly words: readonly FoundWords[];
  /** The sentences that the second reader would have somebody read again. */
  readonly doubtfulSentences: readonly DoubtfulSentence[];
  /** Whatever the body says of pay, in order. */
  readonly bodyPay: readonly BodyPay[];
  /** Words that may put people off, and long-winded prose, each under the rule that speaks of it. */
  readonly inclusive: readonly InclusiveRemark[];
  readonly style: readonly StyleRemark[];
  /** How the role stands to each law of the data. */
  readonly verdicts: readonly Verdict[];
}

/** What rules that compare roles know of each. Plain data: roles may be read in other threads. */
export interface RoleSummary {
  readonly path: string;
  readonly slug: string;
  readonly slugSpan: Span;
  /** BCP 47. */
  readonly language: string;
  readonly translationOf?: string;
  readonly translationSpan: Span;
  readonly missingFacts: readonly MissingFact[];
}

/** A fact that the settings or the role do not say, and the places whose laws turn on it. */
export interface MissingFact {
  readonly fact: string;
  readonly places: readonly string[];
}

/** What a role is judged by besides its own text. */
export interface Circumstances {
  readonly on: Day;
  readonly employer: EmployerSettings;
  /** Ids or patterns of the laws that the settings leave out. */
  readonly skippedLaws: readonly string[];
  readonly projectWords: ProjectWords;
  /** Made by `createProseReaders`, which is imported only where roles are checked. */
  readonly readers: ProseReaders;
}

export function subjectOf(document: RoleDocument, reading: RoleReading, circumstances: Circumstances): Subject {
  const sections = once(() => readSections(document.tree));
  const blocks = once(() => readBlocks(document, sections()));
  const passages = once(() => readPassages(reading.role, blocks()));
  const bodyPay = once(() => findBodyPay(reading.role, blocks()));
  const { on, employer, skippedLaws, projectWords, readers } = circumstances;
  const source = { document, role: reading.role, projectWords };
  const inclusive = once(() => findInclusiveRemarks({ ...source, blocks: blocks() }, readers.checkInclusive));
  const words = once(() => wordsOf(reading.role, passages(), projectWords));
  const verdicts = once(() => leaveOut(judge(reading.role, employer, on, words), skippedLaws));
  const doubtful = once(() =>
    document.isBroken
      ? []
      : findDoubtfulSentences(reading.role, passages(), {
          readDoubtfully: readers.readDoubtfully,
          denied: findDeniedWords(wordLibrary, wordTextsOf(reading.role, passages(), projectWords)),
        }),
  );
  const style = once(() => findStyleRemarks({ ...source, blocks: blocks() }));
  return {
    document,
    ...reading,
    on,
    projectWords,
    get dictionary() {
      return readers.dictionaries.of(reading.role.language);
    },
    get sections() {
      return sections();
    },
    get verdicts() {
      return verdicts();
    },
    get blocks() {
      return blocks();
    },
    get passages() {
      return passages();
    },
    get words() {
      return words();
    },
    get doubtfulSentences() {
      return doubtful();
    },
    get bodyPay() {
      return bodyPay();
    },
    get inclusive() {
      return inclusive();
    },
    get style() {
      return style();
    },
  };
}

function wordTextsOf(role: RoleSpec, { passages }: PostingPassages, { names }: ProjectWords): WordTexts {
  return {
    language: role.language,
    passages,
    names,
    isRequiredByLaw: role.requiredByLaw.length > 0,
    answered: role.driving === undefined ? [] : ["driving"],
  };
}

function wordsOf(role: RoleSpec, passages: PostingPassages, projectWords: ProjectWords): readonly FoundWords[] {
  const texts = wordTextsOf(role, passages, projectWords);
  const ours = findWords(wordLibrary, texts);
  if (projectWords.wordRules === undefined) return ours;
  const replaced = new Set<string>(projectWords.wordRules.rules.map(({ id }) => id));
  return [...ours.filter(({ rule }) => !replaced.has(rule.id)), ...findWords(projectWords.wordRules, texts)];
}

export function summaryOf({
  document,
  role,
  verdicts = [],
}: Pick<Subject, "document" | "role"> & Partial<Pick<Subject, "verdicts">>): RoleSummary {
  const summary = {
    path: document.file.path,
    slug: role.slug,
    slugSpan: document.where("slug"),
    language: role.language,
    translationSpan: document.where("translation-of"),
    missingFacts: document.isBroken || role.status === "closed" ? [] : missingFactsOf(verdicts),
  };
  return role.translationOf === undefined ? summary : { ...summary, translationOf: role.translationOf };
}

function missingFactsOf(verdicts: readonly Verdict[]): readonly MissingFact[] {
  const places = new Map<string, Set<string>>();
  for (const { jurisdiction, missingFacts } of verdicts) {
    for (const fact of missingFacts) places.set(fact, (places.get(fact) ?? new Set()).add(jurisdiction));
  }
  return [...places].map(([fact, codes]) => ({ fact, places: [...codes] }));
}

function once<T>(compute: () => T): () => T {
  let value: { readonly it: T } | undefined;
  return () => {
    value ??= { it: compute() };
    return value.it;
  };
}
