import type { RoleRule } from "../rule.ts";
import { statedYears } from "../stated-years.ts";

export const yearsVsLevel: RoleRule = {
  id: "requirements/years-vs-level",
  scope: "role",
  severity: "warning",
  summary: "A job for beginners asks for no more experience than beginners have.",
  why: "People at the start read the years, do not apply, and those who have the years do not look for a junior job.",
  sources: [
    "rolespec: readers of postings name this contradiction first",
    "Acas, on asking for years: https://www.acas.org.uk/age-discrimination",
  ],
  options: { most: 2 },
  examples: [
    { text: "---\ntitle: Junior Developer\n---\n\n## Requirements\n\n- ⟦5+ years⟧ of experience with Java" },
    { text: "---\ntitle: Marketing Intern\n---\n\nYou have at least ⟦one year⟧ of experience in an agency." },
    { text: "---\ntitle: Entry-Level Analyst\nexperience: ⟦3 years⟧\n---" },
    { text: "---\ntitle: Junior Developer\n---\n\n## Requirements\n\n- 1+ years of experience with Java" },
    { text: "---\ntitle: Senior Developer\n---\n\n## Requirements\n\n- 5+ years of experience with Java" },
    {
      text: "---\ntitle: Manager, Junior Talent Programs\n---\n\n## Requirements\n\n- 5+ years of experience with programs",
    },
    { text: "---\ntitle: Junior Developer\n---\n\n## Nice to have\n\n- 3 years of experience with Java" },
    { text: "---\ntitle: Junior Developer\n---\n\nWe have 20 years of experience in health care." },
  ],
  *check(subject, { most = 2 }) {
    const { document, role } = subject;
    const limit = mostYears(role.title, most);
    if (limit === undefined) return;
    const message = (years: number): string =>
      `${years === 1 ? "One year" : `${years} years`} of experience do not go with “${role.title}”; drop the years, or name the level that is meant.`;
    const inText = statedYears(subject).filter(
      ({ count, block }) => count > limit && !block.sections.includes("preferred"),
    );
    for (const { count, span } of inText) yield { message: message(count), span };
    const years = Math.floor((role.experienceMonths ?? 0) / 12);
    if (inText.length > 0 || years <= limit || document.fields.experience === undefined) return;
    yield { message: message(years), span: document.where("experience") };
  },
};

/** How many years go with a title; none is known for most. */
function mostYears(title: string, most: number): number | undefined {
  if (
    /\b(?:lead|head|manager|director|senior|chief|coordinator|supervisor|teacher|mentor|recruiter|programs?|programmes?)\b/i.test(
      title,
    )
  )
    return undefined;
  if (/\b(?:intern|internship|working student|apprentice(?:ship)?|trainee)\b/i.test(title)) return 0;
  return /\b(?:junior|jr|entry[- ]level|graduate (?:\p{L}+ )?(?:engineer|developer|analyst|consultant|scheme|programme|program))\b/iu.test(
    title,
  )
    ? most
    : undefined;
}
