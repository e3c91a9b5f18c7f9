import type { Finding } from "../diagnostic.ts";
import type { RoleDocument } from "../role/role-document.ts";
import { textAt } from "../source/source-file.ts";
import { isInQuotes, isPartOfName } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import { findCliches } from "./cliches.ts";
import { isEnglishTag, readsAsEnglish } from "./english.ts";
import { citesLaw } from "./legal-prose.ts";
import { findMinimisers } from "./minimisers.ts";
import { findPassive } from "./passive.ts";
import { findRepeats } from "./repeats.ts";
import { sentencesOf } from "./sentences.ts";
import { findWordy } from "./wordy.ts";
import type { PlacedRemark, StyleRemark } from "./write-good-check.ts";

/** What the search for long-winded prose needs to know of a role. */
export interface StyleSource {
  readonly document: RoleDocument;
  readonly role: { readonly language: string };
  readonly projectWords: { readonly names: readonly string[] };
  readonly blocks: readonly Block[];
}

/** What write-good finds in a role and we agree with, in order of its blocks, each under its rule. */
export function findStyleRemarks(source: StyleSource): readonly StyleRemark[] {
  if (!isEnglishTag(source.role.language)) return [];
  return source.blocks.flatMap((block) => {
    if (!readsAsEnglish(block.text)) return [];
    const remarks = isOwnProse(block) ? [...findRepeats(block), ...findLongWinded(block)] : findRepeats(block);
    return remarks
      .filter(
        ({ place }) => !isPartOfName(block.text, place, source.projectWords.names) && !isInQuotes(block.text, place),
      )
      .map(({ rule, place, finding }) => ({
        rule,
        finding: withTrueFix(source.document, finding, block.text.slice(place.start, place.end)),
      }));
  });
}

/** Legal wording is not the author's, nor is what others said; headings and titles are too short to be long-winded. */
function isOwnProse(block: Block): boolean {
  return block.zone === "plain" && block.kind !== "heading" && block.field !== "title";
}

function findLongWinded(block: Block): readonly PlacedRemark[] {
  const remarks = [...findWordy(block), ...findPassive(block), ...findMinimisers(block), ...findCliches(block)];
  if (remarks.length === 0) return remarks;
  const legal = sentencesOf(block.text).filter(({ start, end }) => citesLaw(block.text.slice(start, end)));
  return remarks.filter(({ place }) => !legal.some(({ start, end }) => start <= place.start && place.start < end));
}

/** Words with marks of formatting inside, or in a field that is folded, are left for a person to change. */
function withTrueFix(document: RoleDocument, finding: Finding, words: string): Finding {
  const { fix, ...rest } = finding;
  return fix !== undefined && textAt(document.file, finding.span).replace(/\s+/g, " ") === words ? finding : rest;
}
