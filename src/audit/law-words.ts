import type { VerdictWord } from "../law/judge.ts";
import type { HeadCount, Law } from "../law/law.ts";
import type { LawSource } from "../law/law-source.ts";
import { atLeast, listed, nameOf } from "../law/reasons.ts";
import { requiresNothing } from "../law/requires-nothing.ts";
import { nameOfDuty, spokenDuty, spokenForbids } from "./duty-words.ts";

/** What each verdict means, in words for people. */
export const verdictMeanings: Readonly<Record<VerdictWord, string>> = {
  fail: "The law covers the posting, and the posting lacks what it requires or says what it does not allow.",
  risk: "Whether the posting is lawful, or whether the law covers it, is not settled; or its wording is a known danger.",
  unknown: "It cannot be judged: a fact is missing, or this tool cannot tell. The reason names it.",
  pass: "What this tool checks of the law is in the posting. That is not all that the law may require.",
  later: "Nothing is owed in the posting. Something is owed before an interview, before an offer or on request.",
  "out-of-scope": "The law does not cover the posting.",
  "not-in-force": "The law is not in force on the day that counts for the posting.",
  "no-duty": "The law requires nothing of this posting, or the place has no such law.",
};

/** What the law wants of postings, in short: "requires pay, benefits", "forbids some words". */
export function shortDuties(law: Law): string {
  if (requiresNothing(law)) return "requires nothing in the posting";
  const kinds = law.duties.map((duty) => (duty.kind === "statement" ? duty.topic : duty.kind));
  const required = kinds.length === 0 ? [] : [`requires ${kinds.map(nameOfDuty).join(", ")}`];
  return [...required, ...(law.forbids === undefined ? [] : ["forbids some words"])].join("; ");
}

/** Who is bound, in short: "at least 15 employees, at least one employee in California". */
export function shortEmployers({ employers, only }: Law): string {
  if (only === "federal-contractors") return "federal contractors";
  if (only !== undefined) return `${listed(only)} employers`;
  return employers.length === 0 ? "every employer" : employers.map(spokenCount).join(", ");
}

/** When the law is in force, in short: "from 2023-01-01", "2023-01-01 to 2025-12-31". */
export function shortPeriod(law: Law): string {
  const { inForce } = law;
  if (inForce.until !== undefined) return `${inForce.from} to ${inForce.until}`;
  return requiresNothing(law) ? `as of ${inForce.from}` : `from ${inForce.from}`;
}

/** Who is bound: sentences. */
export function employerSentences(law: Law): readonly string[] {
  return [...boundSentences(law), ...(law.exemptEmployers ?? []).map(({ reason }) => reason)];
}

function boundSentences({ employers, only }: Law): readonly string[] {
  if (only === "federal-contractors") return ["Federal contractors."];
  if (only !== undefined) return [`Employers that are ${listed(only)}.`];
  if (employers.length === 0) return ["Every employer, of whatever size."];
  const always = employers.filter(({ unlessWorkIsThere }) => !unlessWorkIsThere);
  const elsewhere = employers.filter(({ unlessWorkIsThere }) => unlessWorkIsThere);
  return [
    ...(always.length === 0 ? [] : [`Employers with ${listed(always.map(spokenCount))}.`]),
    ...elsewhere.map((count) => `For work that is not done there: employers with ${spokenCount(count)}.`),
    ...employers
      .filter(({ fewer }) => fewer === "unsettled")
      .map(
        (count) =>
          `Whether it binds employers with fewer than ${spokenCount(count).slice("at least ".length)} is open.`,
      ),
  ];
}

/** Which roles and postings are covered: sentences. */
export function reachSentences({ jurisdiction, reach, postings, exemptions }: Law): readonly string[] {
  const name = nameOf(jurisdiction);
  const remote = `remote roles that could be done from ${name}`;
  const open = reach.why ?? `Whether it covers ${remote} is open.`;
  const outside = reach.why ?? `It does not cover ${remote} as from elsewhere.`;
  const sentences = [
    reach.remote === "applies" ? `It covers work in ${name} and ${remote}.` : `It covers work in ${name}.`,
    { applies: reach.why, unsettled: open, outside }[reach.remote],
    reach.named &&
      `A remote role that names ${name} among others is ${reach.named === "outside" ? "not covered" : "an open question"}.`,
    reach.reportsThere &&
      `It covers ${reach.reportsThere === "remote" ? "remote work" : "work"} elsewhere that reports to ${name}.`,
    reach.reportsElsewhere && `A remote role that reports elsewhere is not covered.`,
    reach.excludedResidents && `Telling people in ${name} not to apply changes nothing.`,
    coverage("Internal postings", postings.internal),
    coverage("General notices without a specific opening", postings.notices),
    postings.only &&
      `Only postings that state qualifications${postings.only === "with-qualifications" ? "" : " or describe the job"} are covered.`,
    ...exemptions.map(({ reason }) => reason),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

/** What postings must hold: one sentence for each duty, with what is enough for it. */
export function dutySentences(law: Law): readonly string[] {
  const { duties, forbids, noDuty, later, unestablished } = law;
  const none = requiresNothing(law) ? [noDuty, unestablished] : [];
  const forbidden = forbids === undefined ? [] : [spokenForbids(forbids)];
  const others = [...none, ...(later ?? []).map(({ what }) => what)].filter((said) => said !== undefined);
  return [...duties.map((duty) => spokenDuty(duty)), ...forbidden, ...others];
}

/** How well the law is known. */
export function confidenceSentence({ confidence, checked }: Pick<LawSource, "confidence" | "checked">): string {
  const sources = {
    verified: "from the text of the law or its authority",
    secondary: "from others who quote it",
    recalled: "from memory alone, so that it never counts as more than a risk",
  };
  return `Last checked on ${checked}, ${sources[confidence]}.`;
}

/** A source with its own words, and how well it is known. */
export function sourceSentences(source: LawSource): readonly string[] {
  const { citation, url, quote, by } = source;
  const whose = by === undefined ? [] : [source.confidence === "verified" ? `Read in ${by}.` : `As reported by ${by}.`];
  return [citation, url, ...(quote === undefined ? [] : [`“${quote}”`]), confidenceSentence(source), ...whose];
}

function spokenCount({ in: place, atLeast: count, contractors }: HeadCount): string {
  const where = place === "anywhere" ? "" : ` in ${nameOf(place)}`;
  return `${atLeast(count)}${where}${contractors ? " (contractors included)" : ""}`;
}

function coverage(what: string, answer: "covered" | "excluded" | "unsettled"): string | undefined {
  if (answer === "covered") return undefined;
  return `${what} are ${answer === "excluded" ? "not covered" : "an open question"}.`;
}
