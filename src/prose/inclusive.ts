import type { Finding, RuleId } from "../diagnostic.ts";
import type { RoleDocument } from "../role/role-document.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { isInQuotes, isNegated, isPartOfName, isProperNoun } from "../source/word-guards.ts";
import { isSilenced, readAlexComments } from "./alex-comments.ts";
import type { Block } from "./blocks.ts";
import { isEnglishTag, readsAsEnglish } from "./english.ts";
import { judgeMatch } from "./inclusive-judgement.ts";
import type { InclusiveChecker, InclusiveMatch } from "./inclusive-match.ts";
import { messageFor } from "./inclusive-messages.ts";
import { joinPairs } from "./inclusive-pairs.ts";
import { replacementsFor } from "./inclusive-words.ts";

/** A finding and the rule it belongs to. */
export interface InclusiveRemark {
  readonly rule: RuleId;
  readonly finding: Finding;
  /** A comment or a setting for alex switches it off. */
  readonly isSwitchedOff: boolean;
}

/** What the search for words that put people off needs to know of a role. */
export interface InclusiveSource {
  readonly document: RoleDocument;
  readonly role: { readonly language: string };
  readonly projectWords: { readonly names: readonly string[]; readonly alex: AlexSettings };
  readonly blocks: readonly Block[];
}

/** All words of a role that may put people off, in order of its blocks, each under the rule that speaks of them. */
export function findInclusiveRemarks(source: InclusiveSource, check: InclusiveChecker): readonly InclusiveRemark[] {
  if (!isEnglishTag(source.role.language)) return [];
  const around = {
    noBinary: source.projectWords.alex.noBinary,
  };
  const silences = readAlexComments(source.document);
  const remarks: InclusiveRemark[] = [];
  for (const block of source.blocks) {
    if (!readsAsEnglish(block.text)) continue;
    const found = check(block.text);
    const said = new Set<string>();
    for (const match of joinPairs(block.text, found)) {
      const judgement = judgeMatch(match, block, around);
      if (judgement === undefined) continue;
      const span = block.spanOf(match.start, match.end);
      const names = [match.id, match.words.toLowerCase()];
      const isOff = isSilenced(silences, span, names) || isSwitchedOff(source.projectWords.alex, names);
      if (isGuarded(match, block, judgement.rule, source.projectWords.names)) continue;
      // One word, one remark a block.
      const key = `${judgement.rule} ${isOff} ${match.words.toLowerCase()}`;
      if (said.has(key)) continue;
      said.add(key);
      const suggestions = replacementsFor(match);
      const message = messageFor(judgement.rule, match.words, suggestions);
      const finding: Finding = {
        message,
        span,
        ...(judgement.severity !== undefined && { severity: judgement.severity }),
        ...(suggestions.length > 0 && { suggestions }),
      };
      remarks.push({ rule: judgement.rule, finding, isSwitchedOff: isOff });
    }
  }
  return remarks;
}

/** The checker has heeded these settings for single words; a pair goes by its first word's id. */
function isSwitchedOff({ allow }: AlexSettings, names: readonly string[]): boolean {
  return names.some((name) => allow.includes(name));
}

function isGuarded(match: InclusiveMatch, block: Block, rule: RuleId, names: readonly string[]): boolean {
  if (isPartOfName(block.text, match, names) || isInQuotes(block.text, match)) return true;
  const isAboutPeople = rule === "sex/candidate-pronoun" || rule === "culture/profanity";
  // "You don't turn a blind eye" still makes a picture of blindness.
  const isPicture = rule === "disability/metaphor";
  if (!isAboutPeople && !isPicture && isNegated(block.text, match.start)) return true;
  const mayBeName =
    rule !== "sex/gendered-title" &&
    rule !== "sex/leave-gendered" &&
    block.kind !== "heading" &&
    block.field !== "title";
  return mayBeName && isProperNoun(block.text, match);
}
