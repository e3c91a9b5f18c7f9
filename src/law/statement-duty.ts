import type { DutyAnswer } from "./duty-answer.ts";
import type { WordsOfRule } from "./judge-words.ts";
import type { Answer, Law, StatementDuty, StatementTopic } from "./law.ts";
import type { Posted } from "./pay-duty.ts";
import { listed, nameOf } from "./reasons.ts";
import { saidText } from "./role-text.ts";
import { isSaid } from "./said-together.ts";
import { disability, fairChance, fewFrenchWords, frenchWords, veterans } from "./statement-wordings.ts";

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
  readonly wordsOf: WordsOfRule;
}

/** Judges whether a posting says what a law wants said; undefined where nothing in it calls for that. */
export function judgeStatement(duty: StatementDuty, posted: Announced): JudgedStatement | undefined {
  const { topic, weight } = duty;
  const name = names[topic];
  if (topic === "ai-screening") return judgeAi(weight, posted);
  const unsaid = missing[topic](posted);
  if (unsaid === undefined) return undefined;
  if (unsaid === "said") return { duty: name, ...completeness(duty, said[topic], posted) };
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

/** Whether a statement that is made holds all that the law wants in it. */
function completeness(
  { names: wanted = [], listsDutiesWithCheck }: StatementDuty,
  saidSo: string,
  posted: Announced,
): DutyAnswer {
  const text = saidText(posted.role).toLowerCase();
  const unnamed = wanted.filter((name) => !text.includes(name.toLowerCase()));
  const open = [
    ...(unnamed.length > 0 ? [`The statement does not name ${listed(unnamed.map((name) => `the ${name}`))}.`] : []),
    ...(listsDutiesWithCheck && announcesCheck(posted)
      ? [
          "A check is announced; the material duties that a record may bear on must then be listed, which is not checked.",
        ]
      : []),
  ];
  return open.length > 0 ? { answer: "unsettled", reason: open.join(" ") } : { answer: "met", reason: saidSo };
}

/** The rules that find a check of records announced. */
const announcements = ["record/check", "record/must-pass"] as const;

function announcesCheck({ wordsOf }: Announced): boolean {
  return announcements.some((rule) => wordsOf(rule).length > 0);
}

/** A sentence that would satisfy the law: it names what the law wants named. */
function fairChanceExample({ duties }: Law): string {
  const wanted = duties.flatMap((duty) => (duty.kind === "statement" ? (duty.names ?? []) : []));
  const under = wanted.length === 0 ? "applicable law" : listed(wanted.map((name) => `the ${name}`));
  return `We consider qualified applicants with arrest or conviction records as required by ${under}`;
}

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
    isSaid(saidText(role), fairChance)
      ? "said"
      : `No sentence says that people with a record are considered. Add one, such as “${fairChanceExample(law)}”.`,
  "tailored-check": (posted) => {
    const { role } = posted;
    if (!announcesCheck(posted)) return undefined;
    return isSaid(saidText(role), fairChance)
      ? "said"
      : "A check is announced, and nothing says that a record is considered in the light of the job.";
  },
  veterans: ({ role }) =>
    isSaid(saidText(role), veterans)
      ? "said"
      : "No sentence says that applicants are considered without regard to protected veteran status.",
  disability: ({ role }) =>
    isSaid(saidText(role), disability)
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

function judgeAi(weight: StatementDuty["weight"], { role, text }: Posted): JudgedStatement | undefined {
  const duty = "ai-statement";
  if (text.ai === "used")
    return { duty, answer: "met", reason: "The posting says that artificial intelligence takes part in screening." };
  if (role.aiScreening === true) {
    return {
      duty,
      ...lacking(weight, "Artificial intelligence screens applicants, and no sentence in the posting says so."),
    };
  }
  if (weight !== undefined) return undefined;
  if (role.aiScreening === false || text.ai === "not-used")
    return { duty, answer: "met", reason: "No artificial intelligence screens applicants." };
  return {
    duty,
    answer: "unknown",
    reason: `Neither the posting nor \`ai-screening\` says whether artificial intelligence screens applicants; if it does, a statement is required.`,
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
