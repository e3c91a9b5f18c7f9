import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const disabilityMetaphor: RoleRule = {
  id: "disability/metaphor",
  scope: "role",
  severity: "warning",
  summary: "No disability or illness is used as a figure of speech.",
  why: "“Crazy” or “tone-deaf” as a word for something bad, or for something great, tells people with that condition how it is seen.",
  sources: [
    "National Center on Disability and Journalism: https://ncdj.org/style-guide/",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "We grow at a ⟦crazy⟧ pace." },
    { text: "You run a ⟦sanity check⟧ on each report." },
    { text: "We grow by half each year." },
    { text: "We use blind recruitment: names are hidden in the first round." },
    { text: "You support patients with bipolar disorder." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "disability/metaphor"),
};
