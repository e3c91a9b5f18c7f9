import { faultsOf } from "../faults-of.ts";
import type { RoleRule } from "../rule.ts";

export const fieldTooComplex: RoleRule = {
  id: "field/too-complex",
  scope: "role",
  severity: "error",
  summary: "The file has the size and depth of a posting.",
  why: "A file that holds the reader up for minutes is no posting that a person would read to its end.",
  sources: ["rolespec: a role spec"],
  examples: [
    { text: "Duties:\n\n⟦>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Nurse⟧" },
    { text: "> > > A quotation in a quotation in a quotation" },
    { text: "- Wards\n  - Children\n    - Night shift" },
  ],
  check: (subject) => faultsOf(subject, "too-complex"),
};
