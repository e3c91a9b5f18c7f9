import { mayLack, says } from "../posting-words.ts";
import type { RoleRule } from "../rule.ts";

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
    if (role.hours !== undefined || role.employment.length > 0 || role.kind === "notice" || !mayLack(subject)) return;
    if (says(subject, schedule)) return;
    yield {
      message:
        "Nothing says how many hours the job has, or when; add them, like `employment: full-time` and `hours: 37.5`.",
      span: document.where(),
    };
  },
};

const schedule =
  /\b(?:(?:full|part)[- ]time|job[- ]shar\w+|\d+(?:[.,]\d+)?[- ]?(?:hours?|hrs?)\b|hours? (?:per|a|each|of work)|work(?:ing)? hours|flexible hours|working week|\d+[- ]day (?:week|working)|(?:day|night|evening|morning|weekend|rotating|early|late|split|first|second|third|\d+-?hour) shifts?|shift (?:work|pattern|times?|schedule)|shifts|work schedule|schedule (?:is|of|will)|mondays?|fridays?|weekends|weekdays|permanent|fixed[- ]term|temporary|seasonal|freelance|internship|contract (?:position|role|length|type|duration|basis|for|of|until)|contract: ?\d|type: ?contract|mon(?:day)? ?[-–] ?fri(?:day)?|work(?:ing)? (?:\w+ )?(?:nights|evenings|days)|(?:month|year)s? contract|per diem|Vollzeit|Teilzeit|Stunden|Schicht\w*|befristet|unbefristet|Minijob|Arbeitszeit\w*|temps (?:plein|partiel)|CDI|CDD|heures|horaires|alternance|stage|jornada|media jornada|tiempo (?:completo|parcial)|horas|horario|turnos?|indefinid[oa]|tempo (?:pieno|parziale|(?:in)?determinato)|orari[oa]|turni|ore|full[- ]time|voltijd|deeltijd|fulltime|parttime|uur|uren|ploegendienst|vast contract|tijdelijk|pełny etat|etat\p{L}*|część etatu|godzin\p{L}*|zmian\p{L}*|umowa o pracę|umowa zlecenie)(?!\p{L})/iu;
