import type { Employment } from "../../role/role-spec.ts";
import { hasMarkup } from "../../structured-data/job-posting.ts";
import type { RoleRule } from "../rule.ts";
import { statesHours } from "../stated-hours.ts";

export const employmentLeftOut: RoleRule = {
  id: "search/employment-left-out",
  scope: "role",
  severity: "info",
  summary: "The kind of employment is stated in its field, not in the text alone.",
  why: "People filter search results by it, and a job that says so only in its text is not among them. Some feeds, such as oJobPub, leave it out.",
  sources: [
    "Google Search Central: job posting structured data (employmentType), https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ],
  examples: [
    { text: "---\ntitle: Nurse\n---\n\nThis is a ⟦full-time⟧ position on our children's ward." },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nArbeitszeit: ⟦Teilzeit⟧, 25 Stunden" },
    { text: "---\ntitle: Nurse\nemployment: full-time\n---\n\nThis is a full-time position on our children's ward." },
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nWork full time or part time, as you like." },
    { text: "⟦---⟧\ntitle: Nurse\nhours: 37.5\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nstatus: draft\n---\n\nThis is a full-time position on our children's ward." },
  ],
  *check(subject) {
    const { document, role, blocks, on } = subject;
    if (document.isBroken || role.employment.length > 0 || !hasMarkup(role, on)) return;
    const found = blocks.flatMap((block) =>
      block.zone === "plain"
        ? kinds.flatMap(({ kind, words }) => {
            const match = words.exec(block.text);
            return match === null ? [] : [{ kind, span: block.spanOf(match.index, match.index + match[0].length) }];
          })
        : [],
    );
    const [first, ...others] = found;
    if (first !== undefined && others.every(({ kind }) => kind === first.kind)) {
      yield {
        message: `Search engines read this only from its field (\`Missing field "employmentType"\`); add \`employment: ${first.kind}\`.`,
        span: first.span,
      };
      // Where nothing is said of hours either, `structure/hours` asks for both.
    } else if (statesHours(subject)) {
      yield {
        message:
          'Search engines do not know what kind of employment this is (`Missing field "employmentType"`); add it, like `employment: full-time` or `employment: [full-time, part-time]`.',
        span: document.where(),
      };
    }
  },
};

/** Said of the job itself: "a full-time position", "Employment: full time". */
const kinds: readonly { readonly kind: Employment; readonly words: RegExp }[] = [
  {
    kind: "full-time",
    words:
      /(?<=\b(?:type|status|schedule|hours|employment)\s?: ?)full[- ]time\b|\bfull[- ]time\b(?= (?:position|role|job|opportunity)\b)|(?<=\b(?:Arbeitszeit|Anstellungsart|Beschäftigungsart): ?)Vollzeit\b|(?<=\b(?:Contrat|Temps de travail) ?: ?)temps plein\b|(?<=\b(?:Jornada): ?)(?:tiempo )?complet[ao]\b/i,
  },
  {
    kind: "part-time",
    words:
      /(?<=\b(?:type|status|schedule|hours|employment)\s?: ?)part[- ]time\b|\bpart[- ]time\b(?= (?:position|role|job|opportunity)\b)|(?<=\b(?:Arbeitszeit|Anstellungsart|Beschäftigungsart): ?)Teilzeit\b|(?<=\b(?:Contrat|Temps de travail) ?: ?)temps partiel\b|(?<=\b(?:Jornada): ?)(?:tiempo )?parcial\b/i,
  },
];
