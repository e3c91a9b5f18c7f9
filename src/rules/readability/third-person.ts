import type { Block } from "../../prose/blocks.ts";
import { englishBlocks } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const thirdPerson: RoleRule = {
  id: "readability/third-person",
  scope: "role",
  severity: "warning",
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
    { text: "You lead a ward and work nights." },
    { text: "You screen candidates; the candidate hears from you, and the applicant too." },
    {
      text: "All qualified applicants are considered without regard to race; the applicant may ask for an accommodation.",
    },
    { text: "Shortlisted candidates hear from us in a week. The successful candidate will be asked for references." },
  ],
  *check(subject, { most = 1 }) {
    const blocks = englishBlocks(subject).filter((block) => isAddressed(block));
    const places = blocks.flatMap((block) => [...block.text.matchAll(candidate)].map((match) => ({ block, match })));
    const [first] = places;
    if (first === undefined) return;
    const addresses = blocks.reduce((sum, { text }) => sum + (text.match(you)?.length ?? 0), 0);
    if (places.length <= most && places.length <= addresses) return;
    if (places.length === 1 && addresses === 0 && isRecruiting.test(first.block.text)) return;
    const { block, match } = first;
    const often = places.length === 1 ? "" : ` (${places.length} times)`;
    yield {
      message: `“${match[0]}”${often} speaks of somebody else; write “you”, like “you lead a ward”.`,
      span: block.spanOf(match.index, match.index + match[0].length),
    };
  },
};

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
