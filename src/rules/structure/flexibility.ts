import { mayLack, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

export const flexibility: RoleRule = {
  id: "structure/flexibility",
  scope: "role",
  severity: "info",
  summary: "A posting says what is flexible: hours, place, part-time, job share.",
  why: "In trials with up to twenty million applications, postings that offered flexibility drew up to 30 % more of them.",
  sources: [
    "Behavioural Insights Team, flexible work in job adverts: https://www.bi.team/blogs/bits-biggest-trial-so-far-encourages-more-flexible-jobs-and-applications/",
  ],
  examples: [
    { text: "⟦---⟧\ntitle: Nurse\nemployment: full-time\n---\n\nYou care for children." },
    { text: "You care for children. Part-time and job share are possible." },
    { text: "---\ntitle: Analyst\nworkplace: hybrid\n---\n\nYou explain our figures." },
    { text: "---\ntitle: Analyst\nemployment: [full-time, part-time]\n---\n\nYou explain our figures." },
    { text: "You care for children. The shifts are fixed; you choose them a month ahead." },
    { text: "---\ntitle: Pflegekraft\nlanguage: de\n---\n\nDeine Dienste kannst du flexibel tauschen." },
  ],
  *check(subject) {
    const { document, role } = subject;
    if (role.kind === "notice" || !mayLack(subject)) return;
    if (role.employment.includes("part-time")) return;
    if (role.workplace.some((way) => way !== "onsite")) return;
    if (says(subject, flexible)) return;
    yield {
      message:
        "Nothing says what is flexible. If anything is, say so, such as “Part-time from 24 hours and job share are welcome”.",
      span: document.where(),
    };
  },
};

const flexible =
  /\b(?:flexib\w+|flexi-?time|part[- ]time|job[- ]shar\w+|compressed (?:hours|week)|term[- ]time|self-schedul\w+|(?:choose|swap|trade|plan) them|(?:choose|pick|plan|set|swap|trade) (?:your|their|the|them|shifts)(?: own)?(?: \w+)? ?(?:hours|shifts?|schedules?|days|times?|rota|roster|working (?:hours|days|pattern))|four[- ]day|4[- ]day|9\/80|tele-?work\w*|remote(?:ly)?|hybrid(?! (?:mobile|web|apps?|applications?|clouds?|cars?|vehicles?|engines?|framework|infrastructure|architecture|integration|systems?|bikes?))|work(?:ing)? from home|core hours|Gleitzeit|Vertrauensarbeitszeit|Home[ -]Office|Teilzeit|Jobsharing|Wunschdienst\w*|Vier-Tage-Woche|Homeoffice|temps partiel|horaires? (?:libres|aménag\w+|variables)|télétravail|flexible|tiempo parcial|media jornada|horario (?:flexible|a elegir)|teletrabajo|remoto|flessibil\p{L}+|part-time|da remoto|smart working|flexibel\p{L}*|deeltijd|thuiswerken|zelf (?:indelen|roosteren)|elastyczn\p{L}+|część etatu|zdaln\p{L}{1,3})(?!\p{L})/iu;
