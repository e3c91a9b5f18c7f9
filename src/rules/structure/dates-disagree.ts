import type { RoleRule } from "../rule.ts";

export const datesDisagree: RoleRule = {
  id: "structure/dates-disagree",
  scope: "role",
  severity: "error",
  summary: "A role is posted first, then amended, then closed.",
  why: "The day of posting decides which laws a role is judged by, and the closing day when it disappears; one that is mistyped spoils both.",
  sources: ["rolespec: a survey of 4,027 postings found roles that close before they open"],
  examples: [
    { text: "---\ntitle: Nurse\nposted: 2026-11-20\ncloses: ⟦2026-11-02⟧\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-20\nupdated: ⟦2026-11-02⟧\n---" },
    { text: "---\ntitle: Nurse\nposted: ⟦2026-12-01⟧\n---" },
    { text: "---\ntitle: Nurse\nstatus: draft\nposted: 2026-12-01\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-20\ncloses: 2026-11-20\n---" },
    { text: "---\ntitle: Nurse\nposted: 2026-11-20\nupdated: 2026-11-21\ncloses: ongoing\n---" },
  ],
  *check({ document, role, on }) {
    const { posted, updated, closes, status } = role;
    if (posted === undefined) return;
    if (closes !== undefined && closes !== "ongoing" && closes < posted) {
      yield {
        message: `The role closes on ${closes}, before it is posted on ${posted}; correct one of the two days.`,
        span: document.where("closes"),
      };
    }
    if (updated !== undefined && updated < posted) {
      yield {
        message: `The role is updated on ${updated}, before it is posted on ${posted}; correct one of the two days.`,
        span: document.where("updated"),
      };
    }
    if (posted > on && status === "open") {
      yield {
        message: `The role is posted on ${posted}, which is still to come; write the day on which it is first advertised, or keep it as \`status: draft\` until then.`,
        span: document.where("posted"),
        severity: "warning",
      };
    }
  },
};
