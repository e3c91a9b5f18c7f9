import type { RuleId } from "../diagnostic.ts";

/** What we say of words that may put people off: who may read them otherwise, and what to write. Never that they offend. */
export function messageFor(rule: RuleId, words: string, wordings: readonly string[]): string {
  const reason = reasons[rule] ?? "may keep some readers from applying";
  return `“${words}” ${reason}; ${advice(wordings)}.`;
}

function advice(wordings: readonly string[]): string {
  const [first, second] = wordings;
  if (first === undefined) return "leave it out or say it in other words";
  if (/^name the /i.test(first)) return first;
  return second === undefined ? `write “${first}”` : `write “${first}” or “${second}”`;
}

const reasons: Readonly<Record<RuleId, string>> = {
  "sex/gendered-title": "names one sex, and a job is open to all",
  "sex/candidate-pronoun": "takes for granted which sex the person hired has",
  "sex/binary-pair": "leaves out people who are neither, and is longer than it need be",
  "sex/group-address": "addresses or labels people by sex",
  "sex/man-compounds": "speaks of men where it means people",
  "sex/leave-gendered": "leaves open what other parents get",
  "lgbtq/terms": "is no longer the term that the people concerned use",
  "race/loaded-idiom": "comes from the history of a people, who may not take it lightly",
  "race/group-terms": "lumps people together by origin",
  "disability/able-bodied": "asks for a body, not for a task, and shuts out people who can do the job",
  "disability/metaphor": "makes a figure of speech of a disability or an illness",
  "disability/identity": "puts the disability before the person, or says that it is a misfortune",
  "culture/profanity": "is a swear word to many readers",
  "inclusive/slave": "is a word of slavery, used here for a technical part",
  "inclusive/blackhat": "makes black stand for bad and white for good",
  "inclusive/dummy": "once named people who cannot speak",
  "inclusive/committed-suicide": "speaks of suicide as of a crime or a feat",
  "inclusive/maiden-name": "asks women alone for an earlier name",
  "inclusive/housewife": "takes for granted who keeps the house",
};
