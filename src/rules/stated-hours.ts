import { says } from "./posting-words.ts";
import type { Subject } from "./subject.ts";

/** Whether a posting states its hours, its schedule or its kind of employment, in a field or in its text. */
export function statesHours(subject: Pick<Subject, "role" | "blocks">): boolean {
  const { hours, employment } = subject.role;
  return hours !== undefined || employment.length > 0 || says(subject, schedule);
}

const schedule =
  /\b(?:(?:full|part)[- ]time|job[- ]shar\w+|\d+(?:[.,]\d+)?[- ]?(?:hours?|hrs?)\b|hours? (?:per|a|each|of work)|work(?:ing)? hours|flexible hours|working week|\d+[- ]day (?:week|working)|(?:day|night|evening|morning|weekend|rotating|early|late|split|first|second|third|\d+-?hour) shifts?|shift (?:work|pattern|times?|schedule)|shifts|work schedule|schedule (?:is|of|will)|mondays?|fridays?|weekends|weekdays|permanent|fixed[- ]term|temporary|seasonal|freelance|internship|contract (?:position|role|length|type|duration|basis|for|of|until)|contract: ?\d|type: ?contract|mon(?:day)? ?[-–] ?fri(?:day)?|work(?:ing)? (?:\w+ )?(?:nights|evenings|days)|(?:month|year)s? contract|per diem|Vollzeit|Teilzeit|Stunden|Schicht\w*|befristet|unbefristet|Minijob|Arbeitszeit\w*|temps (?:plein|partiel)|CDI|CDD|heures|horaires|alternance|stage|jornada|media jornada|tiempo (?:completo|parcial)|horas|horario|turnos?|indefinid[oa]|tempo (?:pieno|parziale|(?:in)?determinato)|orari[oa]|turni|ore|full[- ]time|voltijd|deeltijd|fulltime|parttime|uur|uren|ploegendienst|vast contract|tijdelijk|pełny etat|etat\p{L}*|część etatu|godzin\p{L}*|zmian\p{L}*|umowa o pracę|umowa zlecenie)(?!\p{L})/iu;
