import type { Answer, StatementDuty, StatementTopic } from "./law.ts";
import type { DutyAnswer, Posted } from "./pay-duty.ts";
import { headOf, nameOf } from "./reasons.ts";
import { disabilityWords, fairChanceWords, fewFrenchWords, frenchWords, veteranWords } from "./statement-wordings.ts";
import type { WordingFinder } from "./wording-duty.ts";

/** The name of a duty to state something, in verdicts and reports. */
export type StatementName =
  | "vacancy-statement"
  | "ai-statement"
  | "fair-chance-statement"
  | "contractor-statement"
  | "french-text"
  | "posting-date";

interface JudgedStatement extends DutyAnswer {
  readonly duty: StatementName;
  readonly missingFacts?: readonly string[];
  readonly isAdvice?: true;
}

interface Announced extends Posted {
  readonly find: WordingFinder;
}

/** Judges whether a posting says what a law wants said; undefined where nothing in it calls for that. */
export function judgeStatement({ topic, weight }: StatementDuty, posted: Announced): JudgedStatement | undefined {
  const name = names[topic];
  if (topic === "ai-screening") return judgeAi(weight, posted);
  const unsaid = missing[topic](posted);
  if (unsaid === undefined) return undefined;
  if (unsaid === "said") return { duty: name, answer: "met", reason: said[topic] };
  return { duty: name, ...lacking(weight, unsaid) };
}

const names: Readonly<Record<StatementTopic, StatementName>> = {
  vacancy: "vacancy-statement",
  "ai-screening": "ai-statement",
  "fair-chance": "fair-chance-statement",
  "tailored-check": "fair-chance-statement",
  veterans: "contractor-statement",
  disability: "contractor-statement",
  french: "french-text",
  date: "posting-date",
};

type PlainTopic = Exclude<StatementTopic, "ai-screening">;

const said: Readonly<Record<PlainTopic, string>> = {
  vacancy: "The posting says whether it is for an existing vacancy.",
  "fair-chance": "The posting says that people with a record are considered.",
  "tailored-check": "The posting says that people with a record are considered.",
  veterans: "The posting says that veterans are considered equally.",
  disability: "The posting says that people with disabilities are considered equally.",
  french: "The posting is in French, or translates one that may be.",
  date: "The posting is dated.",
};

/** "said", why it is not said, or undefined where nothing calls for it. */
const missing: Readonly<Record<PlainTopic, (posted: Announced) => string | undefined>> = {
  vacancy: ({ text }) => (text.statesVacancy ? "said" : "Nothing says whether the posting is for an existing vacancy."),
  "fair-chance": ({ role, law }) =>
    fairChanceWords.test(role.body)
      ? "said"
      : `${headOf(law.jurisdiction)} asks for a sentence such as “We consider qualified applicants with arrest or conviction records as required by applicable law”, and there is none.`,
  "tailored-check": ({ role, find }) => {
    if (
      find({ wording: "criminal-record/mention" }).length + find({ wording: "criminal-record/must-pass" }).length ===
      0
    )
      return undefined;
    return fairChanceWords.test(role.body)
      ? "said"
      : "A check is announced, and nothing says that a record is considered in the light of the job.";
  },
  veterans: ({ role }) =>
    veteranWords.test(role.body)
      ? "said"
      : "No sentence says that applicants are considered without regard to protected veteran status.",
  disability: ({ role }) =>
    disabilityWords.test(role.body)
      ? "said"
      : "No sentence says that applicants are considered without regard to disability.",
  french: ({ role: { body, language, translationOf }, law }) => {
    if (body.trim() === "") return undefined;
    const isFrench = /^fr(?:-|$)/i.test(language) || readsAsFrench(body) || translationOf !== undefined;
    return isFrench
      ? "said"
      : `The posting is not in French; ${nameOf(law.jurisdiction)} asks for a French text. If there is one, name it with \`translation-of\`.`;
  },
  date: ({ role }) =>
    role.posted === undefined ? "The posting has no date; add one, such as `posted: 2026-11-22`." : "said",
};

function judgeAi(weight: StatementDuty["weight"], { law, role, text }: Posted): JudgedStatement | undefined {
  const duty = "ai-statement";
  if (text.disclosesAi)
    return { duty, answer: "met", reason: "The posting says that artificial intelligence takes part in screening." };
  if (role.aiScreening === true) {
    return {
      duty,
      ...lacking(weight, "Artificial intelligence screens applicants, and no sentence in the posting says so."),
    };
  }
  if (weight !== undefined) return undefined;
  if (role.aiScreening === false)
    return { duty, answer: "met", reason: "No artificial intelligence screens applicants." };
  return {
    duty,
    answer: "unknown",
    reason: `Neither the posting nor \`ai-screening\` says whether artificial intelligence screens applicants; if it does, ${nameOf(law.jurisdiction)} requires a statement.`,
    missingFacts: ["whether artificial intelligence screens applicants"],
  };
}

function lacking(
  weight: StatementDuty["weight"],
  reason: string,
): { readonly answer: Answer; readonly reason: string; readonly isAdvice?: true } {
  if (weight === "best") return { answer: "met", reason, isAdvice: true };
  return { answer: weight === "risky" ? "unsettled" : "unmet", reason };
}

/** Whether the small words of French prevail over those of English. */
function readsAsFrench(body: string): boolean {
  const count = (words: RegExp): number => [...body.matchAll(words)].length;
  const french = count(frenchWords);
  return french >= fewFrenchWords && french > count(englishWords);
}

const englishWords = /(?<!\p{L})(?:the|and|of|to|for|with|you|your|our|we|is|are|will)(?!\p{L})/giu;
