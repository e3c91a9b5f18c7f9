import { mayLack } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import { statesHours } from "../stated-hours.ts";

export const hours: RoleRule = {
  id: "structure/hours",
  scope: "role",
  severity: "info",
  summary: "A posting states its hours, its schedule or its kind of employment.",
  why: "People with children, a second job or a chronic illness need to know when they would work.",
  sources: [
    "Behavioural Insights Team, flexible work in job adverts: https://www.bi.team/blogs/bits-biggest-trial-so-far-encourages-more-flexible-jobs-and-applications/",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children." },
    { text: "---\ntitle: Nurse\nemployment: part-time\n---\n\nYou care for children." },
    { text: "You care for children, 30 hours a week." },
    { text: "You care for children, Monday to Friday." },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nDu arbeitest in Teilzeit." },
  ],
  *check(subject) {
    const { document, role } = subject;
    if (role.kind === "notice" || !mayLack(subject) || statesHours(subject)) return;
    yield {
      message:
        "Nothing says how many hours the job has, or when; add them, like `employment: full-time` and `hours: 37.5`.",
      span: document.where(),
    };
  },
};
