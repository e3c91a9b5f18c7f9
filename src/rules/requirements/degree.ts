import type { Block } from "../../prose/blocks.ts";
import type { RoleSpec, SectionKind } from "../../role/role-spec.ts";
import { englishBlocks } from "../posting-words.ts";
import { isNiceToHave } from "../requirement-items.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const degree: RoleRule = {
  id: "requirements/degree",
  scope: "role",
  severity: "warning",
  summary: "Where a degree is asked for, equivalent experience counts too.",
  why: "Most jobs do not need the paper itself, and asking for it keeps out people who learnt the trade at work.",
  sources: [
    "The Burning Glass Institute, The Emerging Degree Reset, 2022: https://www.burningglassinstitute.org/research/the-emerging-degree-reset",
  ],
  examples: [
    { text: "## Requirements\n\n- ⟦Bachelor's degree⟧ in Computer Science or related field (Master's preferred)" },
    { text: "A ⟦university degree⟧ is required." },
    { text: "---\ntitle: Analyst\neducation: ⟦bachelor⟧\n---" },
    { text: "## Requirements\n\n- Bachelor's degree in Computer Science, or equivalent experience" },
    { text: "## Requirements\n\n- A degree, or four years of work as an analyst" },
    { text: "## Nice to have\n\n- Bachelor's degree in Computer Science" },
    { text: "## Requirements\n\n- Master's degree preferred\n- A high degree of independence" },
    { text: "## Requirements\n\n- A bachelor's degree would be highly regarded but is not essential" },
    { text: "---\ntitle: Staff Nurse\n---\n\n## Requirements\n\n- Bachelor's degree in nursing" },
    { text: "---\ntitle: Analyst\neducation: { level: bachelor, or-experience: yes }\nexperience: 3 years\n---" },
    {
      text: "---\ntitle: Analyst\neducation: bachelor\nrequired-by-law: Actuarial Opinions Rule, section 4\n---",
    },
  ],
  *check(subject) {
    const { document, role } = subject;
    if (isLicensed(role) || role.requiredByLaw.length > 0) return;
    const inText = [...degreesIn(subject)];
    yield* inText;
    const { education } = role;
    if (inText.length > 0 || education === undefined || education.orExperience || !degreeLevels.has(education.level))
      return;
    if (document.fields.education === undefined) return;
    yield {
      message: `Only a degree counts here; let experience count too: \`education: {level: ${education.level}, or-experience: true}\` and \`experience: 3 years\`.`,
      span: document.where("education"),
    };
  },
};

const degreeLevels: ReadonlySet<string> = new Set(["associate", "bachelor", "master", "doctorate"]);

function* degreesIn(subject: Subject): Iterable<{ readonly message: string; readonly span: Block["span"] }> {
  const blocks = englishBlocks(subject).filter(
    ({ kind, sections }) =>
      kind !== "heading" && kind !== "field" && !sections.some((section) => ofOthers.has(section)),
  );
  const isSoftened = blocks.some(({ text, sections }) => isAboutRequirements(sections) && isAlternative(text));
  for (const { text, sections, spanOf } of blocks) {
    if (equivalent.test(text) || isNiceToHave(text)) continue;
    if (isSoftened && isAboutRequirements(sections)) continue;
    if (!isAboutRequirements(sections) && (!required.test(text) || sections.includes("preferred"))) continue;
    const match = [...text.matchAll(degreeWords)].find((found) => !isMereWish(text, found.index, found[0].length));
    if (match === undefined) continue;
    yield {
      message:
        "Only a degree counts here; add “or equivalent experience”, unless a law asks for the degree: then name it in `required-by-law`.",
      span: spanOf(match.index, match.index + match[0].length),
    };
  }
}

/** Sections whose degrees are those of colleagues, or paid for. */
const ofOthers: ReadonlySet<SectionKind> = new Set(["employer", "team", "benefits", "pay"]);

function isAboutRequirements(sections: Block["sections"]): boolean {
  return sections.includes("requirements") && !sections.includes("preferred");
}

const degreeWords =
  /\b(?:(?:bachelor(?:['’]?s['’]?)|master['’]s|masters['’]|associate['’]s)(?: of (?:science|arts|engineering|business administration))?(?:(?:,|\/| or| and) (?:master|doctora)\w*(?:['’]s)?)?(?: degree)?|(?:bachelor|masters?|associates?) degree|(?:bachelor|master) of (?:science|arts|engineering|business administration|laws|public \w+)|(?:university|college|undergraduate|graduate|post-?graduate|advanced|academic|(?:four|4|two|2)[- ]year|technical|engineering|STEM|law|nursing|PhD) degree|degree(?= (?:in|from|required|level)\b)|(?:B\.?Sc?|B\.?A|M\.?Sc?|MBA|M\.?A|B\.E|B\.?Tech|M\.?Tech)\b\.?(?:\s?\/\s?(?:B\.?Sc?|B\.?A|M\.?Sc?|MBA|M\.?A)\b\.?){0,3}(?: degree|(?= (?:or|in)\b|\s?\/))|Ph\.? ?D\b\.?|doctorate)(?!\p{L})/giu;

const equivalent =
  /\b(?:equivalent|comparable|commensurate)(?: \w+){0,4} experience\b|\bexperience (?:\w+ ){0,3}(?:counts|instead|as well|also)\b|\bor (?:an? |the |its |their |some )?(?:\w+ )?equivalent\b|\bequivalent (?:combination|education|qualification|training|level|work|years|practical|professional)|\bcombination of\b|\bor (?:an? )?(?:equal|similar|like|matching) (?:amount|number|years) of\b|\bin (?:lieu|place) of\b|\binstead of a degree\b|\bsubstitut\w+|\bor (?:at least |about |some )?(?:\d+|one|two|three|four|five|six|seven|eight|ten)\+? (?:or more )?years\b|\bor (?:[\w-]+ ){0,4}experience\b|\bself-taught\b|\bdegree (?:is |or )?(?:optional|not |helpful|welcome)|\b(?:no|without an?|don['’]t need an?|do not need an?|need no) (?:\w+ )?degree\b/i;

/** Whether an item by itself offers another way than the degree of its neighbour: "or experience in SQL" is about SQL. */
function isAlternative(text: string): boolean {
  return (
    equivalent.test(text) &&
    /\b(?:degrees?|education|equivalent|comparable|substitut\w+|instead|in (?:lieu|place) of|years)\b|^\W*or\b/i.test(
      text,
    )
  );
}

const required = /\b(?:required|requires?|must|need(?:ed|s)?|mandatory|minimum|at least|hold(?:s|ing)?|essential)\b/i;

/** "Master's preferred" beside a degree that is asked for, or a degree that is one thing among others welcome. */
function isMereWish(text: string, start: number, length: number): boolean {
  const after = text.slice(start + length, start + length + 60);
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /^[^.;]{0,40}\b(?:preferred|preferable|desirable|desired|a plus|an advantage|an asset|a bonus|nice to have|optional|not (?:required|essential|necessary|needed)|highly regarded|of (?:autonomy|freedom|independence))\b/i.test(
      after.replace(/\([^)]*\)?/g, " "),
    ) || /\b(?:ideally|preferably|prefer(?:red)?:?|bonus:?|even without) (?:\w+ ){0,2}$/i.test(before)
  );
}

const professions =
  /\b(?:nurs\w+|RN|LPN|LVN|NP|physicians?|doctors?|surgeons?|anesthesi\w+|psychiatr\w+|psycholog\w+|therapists?|pathologists?|audiologists?|pharmacists?|dentists?|dental|hygienists?|veterinar\w+|midwi\w+|optometrists?|dietiti\w+|radiograph\w+|sonograph\w+|social workers?|counsel(?:l?ors?)?|lawyers?|attorneys?|solicitors?|barristers?|paralegals?|judges?|notar\w+|teachers?|lecturers?|professors?|principals?|librarians?|postdoc\w*|architects?(?<!(?:software|solutions?|data|cloud|enterprise|security|systems?|technical|network|information|salesforce|sap|it|application|infrastructure|platform) architects?)|(?:civil|structural|geotechnical) engineers?|surveyors?|actuar\w+|auditors?|CPA|accountants?)\b/i;

/** Professions whose licence asks for the degree. */
function isLicensed({ title }: RoleSpec): boolean {
  return professions.test(title);
}
