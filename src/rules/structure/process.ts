import { mayLack, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { hiringWords, tellsStep } from "./hiring-steps-data.ts";

export const hiringProcess: RoleRule = {
  id: "structure/process",
  scope: "role",
  severity: "info",
  summary: "A posting says what happens after somebody applies, and by when.",
  why: "People who need to plan, and people who are nervous in interviews, can prepare when they know the steps.",
  sources: [
    "Victorian Public Sector Commission, neurodiversity toolkit: https://vpsc.vic.gov.au",
    "rolespec: a survey of 883 postings, of which 73 to 81 % are silent",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children.\n\n## How to apply\n\nSend us a letter." },
    { text: "You care for children.\n\nWe answer within two weeks; then you meet the team for an hour." },
    {
      text: "You care for children.\n\n## How to apply\n\nWrite to us by 9 May. We meet people for an hour, and ring everybody on the 19th.",
    },
    {
      text: "You care for children.\n\n## How to apply\n\nUse the form. Aoife Brennan rings everyone within five days.",
    },
    { text: "You care for children.\n\n## How to apply\n\nApply online. Then you come for a paid day on the ward." },
    {
      text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nDu betreust Kinder.\n\n## Bewerbung\n\nZuerst telefonierst du mit Kim. Nach zehn Tagen hast du unsere Antwort.",
    },
    {
      text: "---\ntitle: Enfermería\nlanguage: es\n---\n\nCuidas.\n\n## Cómo postular\n\nHay una llamada y una conversación con el equipo.",
    },
    {
      text: "---\ntitle: Soins (H/F)\nlanguage: fr\n---\n\nVous soignez.\n\n## Comment postuler\n\nAprès un échange, nous vous répondons le lendemain.",
    },
    {
      text: "⟦---⟧\ntitle: Nurse\n---\n\nYou care for children and meet families.\n\n## How to apply\n\nCall Kim by 14 May, or send a CV to our office.",
    },
    { text: "You care for children.\n\n## Our process\n\n1. A call\n2. A day on the ward" },
    { text: "You care for children.\n\nInterviews take place in the week of 12 January." },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nDu betreust Kinder. Wir melden uns innerhalb einer Woche." },
    { text: "You interview witnesses.\n\nWe invite you to two interviews." },
  ],
  *check(subject) {
    const { document, role, sections } = subject;
    if (role.kind === "notice" || !mayLack(subject)) return;
    if (role.statements.some(({ topic }) => topic === "process")) return;
    if (sections.some(({ kinds }) => kinds.includes("process")) || tellsSteps(subject)) return;
    yield {
      message:
        "Nothing says what happens after somebody applies. Add the steps and a time, such as “We reply within a week. Next steps are a call and one visit”.",
      span: document.where(),
    };
  },
};

/** “We ring you the day after” tells of a step only where a posting speaks of applying. */
function tellsSteps(subject: Subject): boolean {
  if (says(subject, hiringWords)) return true;
  return subject.blocks.some(
    ({ sections, text, kind }) => sections.includes("apply") && kind !== "heading" && tellsStep(text),
  );
}
