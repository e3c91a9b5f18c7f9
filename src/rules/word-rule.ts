import type { Finding, LawReference, Severity } from "../diagnostic.ts";
import { order, weightOf } from "../law/judge-words.ts";
import type { Weight } from "../law/law.ts";
import { inCaseOf } from "../source/capitals.ts";
import type { FoundWords } from "../words/find-words.ts";
import type { WordLanguage } from "../words/inflection.ts";
import type { LanguageRule, WordExample, WordRule } from "../words/word-rule.ts";
import { filledIn } from "./filled-in.ts";
import { type LawOnWords, lawSentence } from "./law-sentence.ts";
import type { Example, RoleRule } from "./rule.ts";
import type { Subject } from "./subject.ts";
import { withAlex } from "./with-alex.ts";

/** A rule of the linter from a rule about words: its page is its file. */
export function roleRuleOf(rule: WordRule): RoleRule {
  const { id, severity, summary, why, sources, least, languages } = rule;
  return {
    id,
    scope: "role",
    severity,
    summary,
    why,
    sources,
    examples: languages.flatMap((one) => one.examples.map((example) => exampleOf(rule, one, example))),
    ...(least !== undefined && { options: { least } }),
    check: (subject, options) => {
      if (subject.document.isBroken) return [];
      const all = subject.words.filter((words) => words.rule.id === id && speaks(words, subject));
      const found = options["least"] === undefined ? withoutRepeats(all) : all;
      if (options["least"] !== undefined && found.length < options["least"]) return [];
      const reported = options["least"] === undefined ? found : found.slice(0, 1);
      const findings = reported.map((words) => ({ ...findingOf(words, subject), ...fixOf(words, all, subject) }));
      return rule.isAlsoFromAlex ? withAlex(rule, findings, subject) : findings;
    },
  };
}

/** Whether the words are a matter for their rule here, or only for laws of which there is none. */
function speaks(words: FoundWords, { verdicts }: Subject): boolean {
  const { rule, isExcused } = words;
  const isForLaws = rule.isLawOnly || (rule.isExcusable && isExcused);
  return !isForLaws || lawsOn(words, verdicts).length > 0;
}

/** A term is reported once in a paragraph. */
function withoutRepeats(found: readonly FoundWords[]): readonly FoundWords[] {
  const said = new Set<string>();
  return found.filter((one) => {
    const key = termOf(one);
    return said.has(key) ? false : said.add(key).size > 0;
  });
}

function termOf({ passage, words }: FoundWords): string {
  return `${passage} ${words.toLowerCase()}`;
}

/** A finding speaks for every repeat of its term in the paragraph, so its fix changes them all. */
function fixOf(words: FoundWords, all: readonly FoundWords[], { passages }: Subject): Pick<Finding, "fix"> {
  if (!words.rule.isMechanical) return {};
  const edits = all.flatMap((one) => {
    const [use] = one.entry.use ?? [];
    const block = passages.blocks[one.passage];
    if (termOf(one) !== termOf(words) || use === undefined || block === undefined) return [];
    return [{ ...block.spanOf(one.start, one.end), text: suggestionFor(one, use) }];
  });
  const [first] = edits;
  return first === undefined ? {} : { fix: { title: `Write “${first.text}”`, safe: true, edits } };
}

/** In the case of the words, unless the rule is about just that. */
function suggestionFor({ rule, words }: FoundWords, use: string): string {
  return rule.isSpelling ? use : inCaseOf(words, use);
}

const severities: Readonly<Record<Weight, Severity>> = { illegal: "error", risky: "warning", best: "info" };
const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The rule speaks; a law in the places of the role may raise what it says, and is named. */
function findingOf(words: FoundWords, { verdicts, passages }: Subject): Finding {
  const block = passages.blocks[words.passage];
  const laws = lawsOn(words, verdicts);
  const [law] = laws;
  const isOwnMatter = words.isDemanded && !words.isExcused && !words.rule.isLawOnly;
  const own: Severity = isOwnMatter ? words.rule.severity : "info";
  const byLaw = law === undefined ? "info" : severities[weightOf(law.weight, words)];
  const suggestions = (words.entry.use ?? []).map((use) => suggestionFor(words, use));
  const message = filledIn(words.message, words.words, suggestions[0]);
  const sentence = law === undefined ? undefined : lawSentence(words, law);
  return {
    message: sentence === undefined ? message : `${message} ${sentence}`,
    span: block?.spanOf(words.start, words.end) ?? { start: 0, end: 0 },
    severity: ranks[byLaw] > ranks[own] ? byLaw : own,
    ...(suggestions.length > 0 && { suggestions }),
    ...(law !== undefined && {
      law: law.law,
      citation: law.citation,
      url: law.url,
      laws: laws.map((one) => referenceTo(one, words)),
    }),
  };
}

function referenceTo({ law, citation, url, weight }: LawOnWords, words: FoundWords): LawReference {
  return { law, citation, url, weight: weightOf(weight, words) };
}

/** The laws that speak of a rule in the places of the role, the heaviest first, then the most local. */
function lawsOn({ rule }: FoundWords, verdicts: Subject["verdicts"]): readonly LawOnWords[] {
  return verdicts
    .flatMap(({ law, verdict, wordings = [] }) =>
      wordings
        .filter((one) => verdict !== "out-of-scope" && one.rule === rule.id)
        .map(({ url, citation, place, weight }) => ({ law, url, citation, place, weight })),
    )
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || depth(b.place) - depth(a.place));
}

/** A city is more local than its state, and that than the country. */
function depth(place: string): number {
  return place.split("-").length;
}

const requirements: Readonly<Record<WordLanguage, string>> = {
  en: "Requirements",
  de: "Anforderungen",
  fr: "Profil recherché",
  es: "Requisitos",
  it: "Requisiti",
  nl: "Functie-eisen",
  pl: "Wymagania",
};

/** How a posting of the language heads the way to the job. */
const processes: Readonly<Record<WordLanguage, string>> = {
  en: "How to apply",
  de: "Bewerbung",
  fr: "Comment postuler",
  es: "Cómo aplicar",
  it: "Come candidarsi",
  nl: "Solliciteren",
  pl: "Jak aplikować",
};

/** A posting with the example in its place; `¶` begins another paragraph. */
function exampleOf({ examplesIn }: WordRule, { language }: LanguageRule, { text, in: place }: WordExample): Example {
  const title = place === "title" ? text : "Nr. 7";
  const body = bodyOf(text.replaceAll(/ ?¶ ?/g, "\n\n"), language, place);
  if (language === "en" && place === undefined && examplesIn === undefined) return { text: body };
  const where = examplesIn === undefined ? "" : `posted: 2026-11-02\nlocations: ${examplesIn}\n`;
  return { text: `---\ntitle: ${title}\nlanguage: ${language}\n${where}---\n\n${body}` };
}

function bodyOf(text: string, language: WordLanguage, place: WordExample["in"]): string {
  switch (place) {
    case "title":
      return "";
    case "requirements":
      return `## ${requirements[language]}\n\n- ${text}`;
    case "process":
      return `## ${processes[language]}\n\n${text}`;
    case undefined:
      return text;
  }
}
