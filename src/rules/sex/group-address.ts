import { findingsOf } from "../findings-of.ts";
import type { RoleRule } from "../rule.ts";

export const groupAddress: RoleRule = {
  id: "sex/group-address",
  scope: "role",
  severity: "warning",
  summary: "A group of people is addressed as people.",
  why: "“Guys” and “ladies” tell some of the team that they are not meant.",
  sources: ["alex 11, on retext-equality: https://github.com/retextjs/retext-equality"],
  examples: [
    { text: "You ⟦guys⟧ will love the new lab." },
    { text: "Join the ⟦brotherhood⟧ of builders." },
    { text: "You all will love the new lab." },
    { text: "You deliver for Five Guys and other brands." },
    { text: "You follow the agreement with the International Brotherhood of Electrical Workers." },
  ],
  check: (subject) => findingsOf(subject.inclusive, "sex/group-address"),
};
