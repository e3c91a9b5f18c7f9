import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const disabilityIdentity: RoleRule = {
  id: "disability/identity",
  scope: "role",
  severity: "warning",
  summary: "People with disabilities are named with respect.",
  why: "Words that put the disability first, or call it suffering, are not the ones that people use of themselves.",
  sources: [
    "National Center on Disability and Journalism: https://ncdj.org/style-guide/",
    "alex 11, on retext-equality: https://github.com/retextjs/retext-equality",
  ],
  examples: [
    { text: "You teach the ⟦hearing impaired⟧ and ⟦wheelchair-bound⟧ visitors." },
    { text: "You cook for ⟦the disabled⟧ and the elderly." },
    { text: "You teach people who are deaf or hard of hearing." },
    { text: "We hire without regard to disability, and encourage disabled veterans to apply." },
    { text: "You follow the special needs trust rules." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "disability/identity"),
};
