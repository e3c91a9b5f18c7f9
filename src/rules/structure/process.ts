import { mayLack, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

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
    { text: "You care for children.\n\n## Our process\n\n1. A call\n2. A day on the ward" },
    { text: "You care for children.\n\nInterviews take place in the week of 12 January." },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nDu betreust Kinder. Wir melden uns innerhalb einer Woche." },
    { text: "You interview witnesses.\n\nWe invite you to two interviews." },
  ],
  *check(subject) {
    const { document, role, sections } = subject;
    if (role.kind === "notice" || !mayLack(subject)) return;
    if (sections.some(({ kinds }) => kinds.includes("process")) || says(subject, steps)) return;
    yield {
      message:
        "Nothing says what happens after somebody applies; add the steps and a time, like “We answer within a week; then come a call and one visit”.",
      span: document.where(),
    };
  },
};

const steps =
  /\b(?:(?:selection|hiring|recruit(?:ment|ing)|interview|application) (?:process|steps|stages|timeline|rounds?)|interviews? (?:will|take|are|is|consist|date|week|panel|on|in the week|by (?:phone|video))|(?:first|second|final|phone|video|panel|technical|one|two|three|\d) (?:round )?interviews?|invited? (?:you )?(?:to|for) (?:an?|two|the) (?:\w+ )?(?:interview|call|conversation|visit|chat|trial)|(?:short-?listed|selected|successful) (?:candidates|applicants)|(?:we|you)(?:'ll| will)? (?:answer|reply|respond|get back|be in touch|hear (?:back )?from|review|contact you)|(?:answer|reply|hear back|respond) (?:\w+ )?within|assessment (?:cent(?:er|re)|day|task)|trial (?:shift|day)|what happens next|next steps|Vorstellungsgespräch\w*|Auswahlverfahren|Bewerbungsgespräch\w*|Probearbeit\w*|Probetag|melden uns|kennenlernen|Kennenlerngespräch|entretiens?|processus de (?:recrutement|sélection)|étapes|reviendrons vers vous|réponse sous|entrevistas?|proceso de selecci[oó]n|nos pondremos en contacto|colloqui[oi]?|colloquio|processo di selezione|ti ricontatteremo|risponderemo|rispondiamo|gesprek(?:ken)?|kennismaking\p{L}*|procedure|laten je weten|proefdag|rozmow\p{L}+|proces rekrutacji|odpowiemy|skontaktujemy)(?!\p{L})/iu;
