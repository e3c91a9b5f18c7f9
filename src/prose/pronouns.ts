import { wordsAround, wordsBefore } from "../source/word-guards.ts";
import type { Block } from "./blocks.ts";
import type { InclusiveMatch, Judgement } from "./inclusive-match.ts";

/**
 * A "he" or "her" on its own. It speaks of whoever gets the job where the text names that person before, or where a duty
 * or a demand begins with it; where a person is named it speaks of that one.
 */
export function judgePronoun(match: InclusiveMatch, block: Block): Judgement | undefined {
  const before = wordsBefore(block.text, match.start);
  const around = wordsAround(block.text, match);
  if (/\bpronouns?\b/i.test(around) || /^[A-Z]{3,}$/.test(match.words) || namesSomebody(around)) return undefined;
  if (lastIndexOf(others, before) > lastIndexOf(candidate, before)) return undefined;
  const isCandidate =
    lastIndexOf(candidate, before) !== -1 || (/^(?:he|she)\b/i.test(match.words) && isDemand(block.text, match.end));
  if (isCandidate) return { rule: "sex/candidate-pronoun" };
  const isAboutTheJob = block.sections.some((kind) => aboutTheJob.has(kind)) || block.field !== undefined;
  if (isAboutTheJob && !/\p{Lu}\p{Ll}/u.test(before.slice(1))) return { rule: "sex/candidate-pronoun" };
  return before.trim() === "" && isAboutTheCompany(block)
    ? undefined
    : { rule: "sex/candidate-pronoun", severity: "warning" };
}

function lastIndexOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** People whom the job is about, and people at the top, who are there already. */
const others =
  /\b(?:patients?|clients?|children|child|student|pupil|resident|guest|customer|member|mother|father|parent|woman|man|girl|boy|baby|newborn|veteran|founder|CEO|CTO|CFO|president|owner|wife|husband|chef de cuisine)\b/gi;

const candidate =
  /\b(?:candidates?|applicants?|incumbent|new hire|employee|the (?:right |ideal )?(?:person|individual)|someone|somebody|anyone|job ?holder|post ?holder|appointee|successor|intern|trainee|role|position)\b/gi;

const aboutTheJob: ReadonlySet<string> = new Set([
  "role",
  "responsibilities",
  "requirements",
  "preferred",
  "eligibility",
  "apply",
]);

function isDemand(text: string, from: number): boolean {
  return /^(?:['’]ll)? ?(?:will|must|should|shall|can|may|has to|needs to|is expected|is responsible|reports? to|leads|manages)\b/i.test(
    text.slice(from, from + 40),
  );
}

function isAboutTheCompany(block: Block): boolean {
  return block.sections.some((kind) => kind === "employer" || kind === "team" || kind === "process");
}

/** Whether a person's name is in a text: with a form of address, with a first and a last name, or with a deed. */
function namesSomebody(text: string): boolean {
  if (/\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame)\.? \p{Lu}/u.test(text)) return true;
  for (const [, first = "", second = ""] of text.matchAll(
    /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?(\p{Lu}[\p{L}'’-]+)/gu,
  )) {
    if (!isTitleWord(first) && !isTitleWord(second)) return true;
  }
  if (/\b(?:CEO|CTO|CFO|founder|manager|director|lead|chef|owner|nurse|doctor),? \p{Lu}\p{Ll}+,/u.test(text))
    return true;
  if (/\b(?:[Oo]ur|[Mm]y|[Tt]he) (?:\p{L}+ )?\p{L}+, \p{Lu}\p{Ll}+,/u.test(text)) return true;
  if (/(?<![\p{L}’'-])\p{Lu}\p{Ll}+, our \p{L}/u.test(text)) return true;
  // "with our head chef, Niamh. She …", "ask for Gary: he …", "go to Tasha, who runs the crew".
  for (const [, name = ""] of text.matchAll(
    /(?<=[\p{Ll},] )(\p{Lu}\p{Ll}{2,})(?=[.:;,–—-]{1,2} ?(?:[Hh]e|[Ss]he|[Hh]er|[Hh]is|who)\b| (?:who|and (?:his|her))\b)/gu,
  )) {
    if (!isTitleWord(name)) return true;
  }
  const deeds =
    /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)(?:, [^,.]{1,40},)? (?:joined|founded|started|began|says?|said|moved|loves|grew|came|was|leads|led|worked)\b/gu;
  for (const [, name = ""] of text.matchAll(deeds)) {
    if (!isTitleWord(name)) return true;
  }
  return false;
}

function isTitleWord(word: string): boolean {
  return titleWords.has(word.toLowerCase()) || /(?:er|or|ist|ian|ing|ment|tion|ity|ics|ance)$/.test(word);
}

/** Words that are capitalised in postings without being anybody's name. */
const titleWords: ReadonlySet<string> = new Set(
  (
    "the this that these our your we you he she they it a an and or of in at for to if when as who what each every all must will " +
    "senior junior lead principal staff chief head vice president deputy assistant associate executive general national regional " +
    "software data product project program sales account customer human resources machine public health care nurse medical " +
    "security network business financial finance legal office systems team department company board chef cook clerk agent " +
    "analyst architect consultant attendant accountant assistant specialist coach intern officer technician candidate applicant " +
    "incumbent employee person individual someone anyone role position job work english united states new york san los cto ceo cfo"
  ).split(" "),
);
