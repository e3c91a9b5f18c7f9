import type { Finding } from "../diagnostic.ts";
import type { AlexSettings } from "../settings/alex-settings.ts";
import { overlaps } from "../source/span.ts";
import type { WordRule } from "../words/word-rule.ts";
import { filledIn } from "./filled-in.ts";
import type { Subject } from "./subject.ts";

/** The findings of a rule with what alex knows beside its wordings, and without what comments or settings for alex switch off. */
export function withAlex(
  { id, languages }: WordRule,
  own: readonly Finding[],
  { inclusive, document, projectWords }: Subject,
): readonly Finding[] {
  const wordsOf = ({ span }: Finding): string => document.file.text.slice(span.start, span.end);
  const remarks = inclusive.filter(({ rule }) => rule === id);
  const off = remarks.filter(({ isSwitchedOff }) => isSwitchedOff);
  const kept = own.filter(
    (finding) =>
      !off.some((remark) => overlaps(finding.span, remark.finding.span)) &&
      !isSwitchedOff(wordsOf(finding).toLowerCase(), projectWords.alex),
  );
  const others = remarks.filter(
    ({ finding, isSwitchedOff: isOff }) => !isOff && !own.some(({ span }) => overlaps(span, finding.span)),
  );
  const message = languages.find(({ language }) => language === "en")?.message ?? "";
  return [
    ...kept,
    ...others.map(({ finding }) => ({
      ...finding,
      message: filledIn(message, wordsOf(finding), finding.suggestions?.[0]),
    })),
  ];
}

/** Settings for alex name words, or its ids, which are made of words: `chairman-chairwoman`. */
function isSwitchedOff(words: string, { allow, deny }: AlexSettings): boolean {
  const isNamed = (entry: string): boolean => entry === words || entry.split("-").includes(words);
  return allow.some(isNamed) || (deny.length > 0 && !deny.some(isNamed));
}
