import { isEnglishTag } from "../prose/english.ts";
import { says } from "./posting-words.ts";
import type { Subject } from "./subject.ts";

/** Whether a posting states its hours, its schedule or its kind of employment, in a field or in its text. */
export function statesHours(subject: Pick<Subject, "role" | "blocks">): boolean {
  const { hours, employment } = subject.role;
  const isEnglish = isEnglishTag(subject.role.language);
  return (
    hours !== undefined ||
    employment.length > 0 ||
    says(subject, schedule) ||
    (!isEnglish && says(subject, foreignSchedule))
  );
}

const schedule =
  /\b(?:(?:full|part)[- ]time|job[- ]shar\w+|(?<!\b(?:within|takes?|taking|after|lasts?|every) )(?<!\b(?:more|less|longer) than )\d+(?:[.,]\d+)?[- ]?(?:hours?|hrs?)\b(?! (?:to |notice|ahead|before|later|of (?:training|your time)|(?:[\w-]+ )?(?:tests?|tasks?|calls?|interviews?|assignments?|exercises?)))|\d+[- ]?hours? (?:per|a|each) week|hours? (?:per|a|each|of work)|work(?:ing)? hours (?:are|of|from|between|will|:|–|-|\d)|(?:core|office|business|shop) hours (?:are|of|from|between)|flexible (?:working )?hours|working week|\d+[- ]day (?:week|working)|(?:day|night|evening|morning|weekend|rotating|early|late|split|first|second|third|\d+-?hour) shifts?|shift (?:work|pattern|times?|schedule)|shifts|work schedule|schedule (?:is|of|will)|(?:mon|tues|wednes|thurs|fri|satur|sun)days? ?(?:to|through|until|and|or|-|–|—|,) ?(?:and )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:on|every|each|alternate) (?:second |other )?(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:from|at|morning|evening|afternoon|night|only|\d)|(?:work\w*|shifts?|on|some|occasional|alternate|every (?:other|second)) weekends?|weekdays|permanent|fixed[- ]term|temporary|seasonal|freelance (?:basis|contract|role|position|job|assignment|engagement)|internship|contract (?:position|role|length|type|duration|basis|for|of|until)|contract: ?\d|type: ?contract|mon(?:day)? ?[-–] ?fri(?:day)?|work(?:ing)? (?:\w+ )?(?:nights|evenings|days)|(?:month|year)s? contract|per diem)(?!\p{L})/iu;

/** In German, French, Spanish, Italian, Dutch and Polish. */
const foreignSchedule =
  /\b(?:Vollzeit|Teilzeit|Stunden|Schicht\w*|befristet|unbefristet|Minijob|Arbeitszeit\w*|temps (?:plein|partiel)|CDI|CDD|heures|horaires|alternance|stage|jornada|media jornada|tiempo (?:completo|parcial)|horas|horario|turnos?|indefinid[oa]|tempo (?:pieno|parziale|(?:in)?determinato)|orari[oa]|turni|ore|full[- ]time|voltijds?|deeltijds?|fulltime|parttime|uur|uren|ploegendienst|vast contract|tijdelijk|pełny etat|etat\p{L}*|część etatu|godzin\p{L}*|zmian\p{L}*|umowa o pracę|umowa zlecenie)(?!\p{L})/iu;
