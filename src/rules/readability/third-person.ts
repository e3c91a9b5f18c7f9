import type { Block } from "../../prose/blocks.ts";
import { citesLaw } from "../../prose/legal-prose.ts";
import { sentencesOf } from "../../prose/sentences.ts";
import { escapePattern } from "../../source/escape-pattern.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const thirdPerson: RoleRule = {
  id: "readability/third-person",
  scope: "role",
  severity: "info",
  summary: "A posting speaks to its reader.",
  why: "“The ideal candidate” is somebody else; “you” lets readers picture themselves in the job.",
  sources: [
    "Textio, best practices from half a billion postings: https://textio.com/blog",
    "rolespec: a survey of 883 postings, of which 12 to 44 % speak of a candidate",
  ],
  options: { most: 1 },
  examples: [
    { text: "⟦The ideal candidate⟧ leads a ward. The successful applicant will work nights." },
    { text: "⟦The incumbent⟧ reports to the director, and the incumbent drives." },
    { text: "The ideal candidate leads a ward. You work nights, and you like it." },
    {
      text: "---\ntitle: Shipper and Receiver\n---\n\n⟦The Shipper/Receiver⟧ will check goods. The receiver must lift boxes.",
    },
    {
      text: "---\ntitle: Staff Nurse\n---\n\nYou lead a ward and work nights; your shifts are planned. The nurse will hand over to you.",
    },
    { text: "You lead a ward and work nights." },
    {
      text: "Under Section 194-i of the Labor Law, the applicant may not be asked for past pay; the applicant has a choice.",
    },
    { text: "You screen candidates; the candidate detects from you, and the applicant too." },
    {
      text: "All qualified applicants are considered without regard to race; the applicant may ask for an accommodation.",
    },
    { text: "Shortlisted candidates hear from us in a week. The successful candidate will be asked for references." },
  ],
  *check(subject, { most = 1 }) {
    const blocks = englishBlocks(subject).filter((block) => isAddressed(block));
    const placesOf = (pattern: RegExp): readonly Place[] =>
      blocks.flatMap((block) =>
        [...block.text.matchAll(pattern)]
          .filter(({ index }) => !isInLegalSentence(block.text, index))
          .map((match) => ({ block, match })),
      );
    const addresses = blocks.reduce((sum, { text }) => sum + (text.match(you)?.length ?? 0), 0);
    const holder = holderOf(subject.role.title);
    // A word for a trade may mean a colleague; where it is more often than “you”, it means the reader.
    const byTitle = holder === undefined || addresses >= mostAddresses ? [] : placesOf(holder);
    const places = [...placesOf(candidate), ...(byTitle.length > addresses ? byTitle : [])].toSorted(
      (a, b) => a.block.span.start - b.block.span.start || a.match.index - b.match.index,
    );
    const [first] = places;
    if (first === undefined) return;
    if (places.length <= most && places.length <= addresses) return;
    if (places.length === 1 && addresses === 0 && isRecruiting.test(first.block.text)) return;
    const { block, match } = first;
    const often = places.length === 1 ? "" : ` (${places.length} times)`;
    yield {
      message: `Speak to the reader. Write “you” instead of “${match[0]}”${often}.`,
      span: block.spanOf(match.index, match.index + match[0].length),
    };
  },
};

function isInLegalSentence(text: string, offset: number): boolean {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= offset && offset < end);
  return sentence !== undefined && citesLaw(text.slice(sentence.start, sentence.end));
}

/** A posting with so many words to its reader speaks to its reader; nothing needs to be counted. */
const mostAddresses = 10;

interface Place {
  readonly block: Block;
  readonly match: RegExpExecArray;
}

/** “The Staff Nurse will”, where that is the title: whoever gets the job, as somebody else. */
function holderOf(title: string): RegExp | undefined {
  const names = title.split(/\s*(?:[,/|(]|\s[-–—&]\s|\band\b)\s*/i).flatMap((part) => /\p{L}{4,}$/u.exec(part) ?? []);
  if (names.length === 0) return undefined;
  const name = [...new Set(names)].map((each) => escapePattern(each)).join("|");
  return new RegExp(
    `\\bthe (?:[\\w&/-]{1,20} ){0,3}?(?:[\\w-]{1,20}/)?(?:${name})(?: team member)?\\b(?= (?:${doing})\\b)`,
    "giu",
  );
}

const doing =
  "will|must|should|shall|is (?:responsible|expected|required|accountable)|reports to|works|leads|performs|provides|manages|assists|serves|supports|ensures|coordinates|develops|drives|acts|maintains|oversees|handles|prepares";

/** What is said of applicants in legal and practical notes is said of all of them. */
function isAddressed({ sections, kind }: Block): boolean {
  return kind !== "heading" && !sections.some((each) => notes.has(each));
}

const notes: ReadonlySet<string> = new Set([
  "commitment",
  "accommodation",
  "eligibility",
  "apply",
  "process",
  "pay",
  "benefits",
]);

const candidate =
  /\b(?:the|an?|our) (?:(?:ideal|successful|right|perfect|preferred|best|chosen|qualified|selected|strong|prospective|suitable) )(?:candidate|applicant|person|individual|incumbent)\b(?! will (?:be (?:asked|required|subject|notified|contacted|invited)|undergo|receive))|\bthe (?:candidate|applicant|incumbent|employee|post-?holder|job ?holder|appointee|position holder)\b(?= (?:will|must|should|shall|is|has|needs|reports|works|leads|performs|provides|manages|assists|may|also|can|serves|supports|possesses|acts|ensures|coordinates|drives|develops)\b)(?! will be (?:asked|required to (?:provide|submit|pass)|subject|notified|contacted))/giu;

const you = /\byou(?:r|rs|rself)?\b/giu;

/** Jobs that deal with candidates. */
const isRecruiting = /\b(?:screen|interview|recruit|source|shortlist|assess|test)\w*\b/i;
