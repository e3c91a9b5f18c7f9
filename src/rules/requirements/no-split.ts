import { isNiceToHave, pointsOf, requirementSections } from "../requirement-items.ts";
import type { RoleRule } from "../rule.ts";

export const noSplit: RoleRule = {
  id: "requirements/no-split",
  scope: "role",
  severity: "warning",
  summary: "A long list of requirements is parted into what is needed and what is nice to have.",
  why: "Without the line between the two, careful people count every point as a condition and stay away.",
  sources: [
    "Coffman, Collis and Kulkarni, Whether to Apply, Management Science: https://hbswk.hbs.edu/item/when-to-apply",
    "Abraham, Hallermeier and Stein, Words Matter, 2024",
  ],
  options: { most: 6 },
  examples: [
    { text: "⟦## Qualifications⟧\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish" },
    { text: "## Qualifications\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch" },
    {
      text: "## Qualifications\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish\n\n## Nice to have\n\n- Finnish",
    },
    { text: "## Qualifications\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish is a plus" },
    {
      text: "## Qualifications\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish\n\nBonus points for Finnish.",
    },
    {
      text: "## Your experience may include\n\n- Spanish would be a solid asset\n\n## Qualifications\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish",
    },
    { text: "## Essential skills\n\n- Polish\n- Czech\n- Slovak\n- German\n- French\n- Dutch\n- Danish" },
  ],
  *check(subject, { most = 6 }) {
    if (subject.document.isBroken || subject.sections.some(({ kinds }) => kinds.includes("preferred"))) return;
    const sections = requirementSections(subject);
    const points = pointsOf(sections, subject.blocks);
    const first = sections.find(({ headingSpan }) => headingSpan !== undefined);
    if (points.length <= most || first?.headingSpan === undefined) return;
    if (points.some(({ text }) => isNiceToHave(text)) || sections.some(({ heading }) => saysMust.test(heading))) return;
    if (subject.role.sections.some(({ text }) => drawsLine.test(text))) return;
    yield {
      message: `All ${points.length} points read as conditions; part them into “What you need” and “Nice to have”.`,
      span: first.headingSpan,
    };
  },
};

/** A sentence may draw the line as well as a heading. */
const drawsLine =
  /\b(?:bonus points|nice[- ]to[- ]haves?|(?:is|are|would be|will be) (?:(?:an? )?(?:\w+ )?(?:plus|bonus|asset|advantage)|preferred|desirable|optional)|none of (?:these|them) is (?:a must|required)|von Vorteil|idealerweise|wünschenswert|gern gesehen|(?:serait|est|sont|constitue) (?:également |aussi )?(?:un (?:plus|atout)|des atouts)|atout majeur|apprécié|de préférence|idéalement|se valora|valorable|deseable|preferibil|gradit|costituisce titolo|is een pré|bij voorkeur|mile widzian|będzie atutem|dodatkowym atutem)/i;

/** A heading that says so already has drawn the line. */
const saysMust =
  /\b(?:required|requirements|essentials?|must|minimum|mandatory|basic|need|zwingend|muss|requis|indispensables?|imprescindibles?|obligatori[oa]s)\b/i;
