import { isNiceToHave, pointsOf, requirementSections } from "../requirement-items.ts";
import type { RoleRule } from "../rule.ts";

export const tooMany: RoleRule = {
  id: "requirements/too-many",
  scope: "role",
  severity: "warning",
  summary: "A posting asks for no more than ten things, better seven.",
  why: "Qualified people, above all women in trades where they are few, read a long list as one of conditions that all must be met.",
  sources: [
    "Coffman, Collis and Kulkarni, Whether to Apply, Management Science: https://hbswk.hbs.edu/item/when-to-apply",
    "GitLab asks its own teams for five to eight requirements: https://gitlab.com/gitlab-com/www-gitlab-com/-/issues/1295",
  ],
  options: { many: 7, most: 10 },
  examples: [
    { text: `⟦## Requirements⟧\n\n${points(11)}` },
    { text: `⟦## What you need⟧\n\n${points(8)}` },
    { text: `⟦## Requirements⟧\n\n${points(3)}`, settings: "rules: { requirements/too-many: { many: 2 } }" },
    { text: `## Requirements\n\n${points(7)}` },
    { text: `## Requirements\n\n${points(7)}\n- Spanish is a plus\n- Ideally, a driving licence` },
    { text: `## Nice to have\n\n${points(11)}` },
    { text: `## Responsibilities\n\n${points(11)}` },
    {
      text: "## Requirements\n\n- Languages\n  - Polish\n  - Czech\n  - Slovak\n  - German\n  - French\n  - Dutch\n  - Danish\n  - Finnish",
    },
  ],
  *check(subject, { many = 7, most = 10 }) {
    const sections = requirementSections(subject);
    const count = pointsOf(sections, subject.blocks).filter(({ text }) => !isNiceToHave(text)).length;
    const span = sections.find(({ headingSpan }) => headingSpan !== undefined)?.headingSpan;
    if (count <= many || span === undefined) return;
    const message = `${count} things are asked for, and people who meet most of them may not apply; keep what the first day needs, and move what can be learnt to “Nice to have”.`;
    yield count > most ? { message, span } : { message, span, severity: "info" };
  },
};

function points(count: number): string {
  const skills = "Polish Czech Slovak German French Dutch Danish Finnish Latvian Irish Maltese".split(" ");
  return skills
    .slice(0, count)
    .map((skill) => `- ${skill}`)
    .join("\n");
}
