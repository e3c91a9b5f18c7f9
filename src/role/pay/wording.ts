import type { Span } from "../../source/span.ts";
import type { PayKind } from "../role-spec.ts";
import { maskOthers } from "./masks.ts";
import { words } from "./text.ts";
import { payNouns } from "./words.ts";

/** What a text without an amount says about pay. */
export type WordingKind = Extract<
  PayKind,
  "words" | "linked" | "commission-only" | "commission-rate" | "grade" | "unpaid"
>;

const address = /(?:https?:\/\/|www\.)\S/i;
const link = words(
  "see (?:our|the) (?:pay|salary|compensation) (?:page|bands?|ranges?|scales?|calculator|table|guide)|(?:salary|pay|compensation) calculator",
);
const commissionOnly = words(
  "commissions?[- ]only|(?:based|paid) (?:(?:solely|entirely|only|purely|exclusively) )?on (?:a )?commissions?|100 ?% ?(?:commissions?|provision|comisión|prowizj[ai])|(?:only|straight|pure|purely|fully) commissions?(?:[- ]based)?|commissions? basis only|(?:reine|nur|ausschließlich) provision|(?:rein )?auf provisionsbasis|uniquement (?:à la )?commission|commission (?:seule|uniquement)|(?:solo|sólo|únicamente) (?:a )?comisi(?:ón|ones)|tylko prowizja|wyłącznie prowizj\\p{L}|alleen commissie|solo provvigioni|(?:apenas|somente|só) comiss(?:ão|ões)",
);
const commissionRate =
  /\d ?%(?:\s+\p{L}+){0,3}?\s+(?:commissions?|per (?:unit|sale|deal|placement|contract|booking)|of (?:sales|revenue|gross|profit|net|the fee|fees|each)|provision|comisión|prowizj\p{L}|provvigion\p{L}|comissão|commissie|rev(?:enue)? share)|(?:commissions?|provision|comisión|prowizja|comissão|commissie|rev(?:enue)? share)(?:\s+\p{L}+){0,3}?[\s:(]+\d{1,2}(?:[.,]\d+)? ?(?:- ?\d{1,2}(?:[.,]\d+)? ?)?%/iu;
const unpaid = words(
  "unpaid(?! (?:leave|time|break|lunch|overtime|invoice|sabbatical|holiday|day))|gratis|volunteer(?:ing)?(?: (?:position|role|work|basis|only))?|voluntary (?:position|role|work|basis)|pro bono|(?:for )?(?:course|academic|college|university) credits?(?: only)?|no (?:pay|salary|compensation|remuneration)|without (?:pay|compensation|salary)|unsalaried|unbezahlt\\p{L}*|ohne (?:vergütung|bezahlung)|ehrenamt(?:lich\\p{L}*)?|bénévol\\p{L}*|(?:non|pas) (?:rémunéré|rétribué)\\p{L}*|sans rémunération|no remunerad[oa]s?|sin (?:sueldo|salario|remuneración)|voluntariado|nieodpłatn\\p{L}+|bezpłatn\\p{L}+|wolontariat|onbetaald\\p{L}*|onbezoldigd|vrijwillig(?:er)?s?(?:werk)?|non retribuit[oa]|gratuit[oae]|não remunerad[oa]|trabalho voluntário|безоплатн\\p{L}+|волонт\\p{L}+",
);
const gradeLabel =
  /^\s*(?:salary |pay |series (?:&|and) )?(?:grade|band|pay ?scale|entgeltgruppe|besoldung(?:sgruppe)?|eingruppierung|salarisschaal|schaal|categoría|catégorie|grupa)\s*[:-]?\s*(?=\S)/i;
const gradeName = words(
  "senior executive service|SES|(?:pay )?(?:grade|band|scale|schaal|salarisschaal) [A-Z\\d]{1,4}|TVöD|TV-L|TVL|TV-H|BAT-KF|AVR|cao \\p{L}+ schaal",
);
/** A collective agreement or public scale, and the level in it; the agreement alone says little. */
const agreement = words(
  "CCNL|CAO|IFIC|convenio|convention collective|IDCC|tarifvertrag|kollektivvertrag|TV-?[LHVNK]|TVöD(?:-[A-Z]{1,3})?|AVR|BAT(?:-KF)?|NJC|Agenda for Change|AfC",
);
const steps =
  "livello|liv\\.|inquadramento|schaal|FWG|grupo|nivel|niveau|groupe|coefficient|coeff\\.|échelon|stufe|gruppe|entgeltgruppe|" +
  "categor\\p{L}{1,4}|catégorie|klasse|barema|cat\\.|band|point";
const stepNames = "[A-Z]{0,2}[- ]?\\d{1,3}[a-z]?|[A-Z]{1,2}\\d?|[IVX]{1,4}";
const shortSteps = "(?:EG|[EPSAKQ])[ -]?\\d{1,2}[a-zü]?|\\d{1,2}\\/\\d{1,2}|(?<=IFIC )\\d{1,2}";
const agreementLevel = words(`(?:${steps}) ?(?:${stepNames})|${shortSteps}`);
const vague = words(
  "competitive\\p{L}*|competitively|attractive|generous|excellent|great|good|market[- ](?:rate|conform|leading|based|aligned|level|competitive)|above[- ]market|doe|dep(?:ending|endent|ends) (?:up)?on \\p{L}+|based on (?:experience|skills|qualifications|level|profile)|according to (?:experience|qualifications|collective agreement)|commensurate(?: with \\p{L}+)?|negotiable|to be (?:negotiated|discussed|agreed|determined|confirmed|defined)|negotiated|open to (?:negotiation|discussion)|tb[dcan]|t\\.b\\.d\\.|not (?:specified|stated|listed|disclosed|provided|available|given|mentioned)|undisclosed|unspecified|confidential|n/a|on (?:request|application)|upon (?:request|application)|to be announced|discussed (?:at|during|in) (?:the )?interview|see (?:below|above|description)|industry standard|top[- ]of[- ]market|" +
    "nach (?:vereinbarung|absprache|kollektivvertrag|kv|tarif(?:vertrag)?|qualifikation|erfahrung)|n\\. ?v\\.|vb|verhandelbar|verhandlungsbasis|leistungsgerecht\\p{L}*|marktgerecht\\p{L}*|marktüblich\\p{L}*|markt(?:conform|konform)\\p{L}*|attraktiv\\p{L}*|überdurchschnittlich\\p{L}*|übertariflich\\p{L}*|tariflich\\p{L}*|tarifgerecht\\p{L}*|wettbewerbsfähig\\p{L}*|fair\\p{L}*|angemessen\\p{L}*|kollektivvertrag(?:lich\\p{L}*)?|überzahlung|" +
    "selon (?:le |l'|votre |ton )?(?:profil|expérience|convention|grille|compétences|niveau)|en fonction (?:du |de l'|de la |de votre |des )?\\p{L}+|à (?:définir|négocier|convenir|discuter|débattre|déterminer)|adapté \\p{L}+ \\p{L}?'?\\p{L}+|attracti(?:f|ve|vo|va)\\p{L}*|compétiti(?:f|ve)|négociable|motivante?|non (?:précisée?|communiquée?|renseignée?)|" +
    "a convenir|a negociar|a definir|negociable|según (?:experiencia|valía|convenio|perfil)|competitivo?a?s?|acorde (?:a|con) \\p{L}+|no especificado|" +
    "do (?:uzgodnienia|negocjacji|ustalenia)|konkurencyjn\\p{L}+|atrakcyjn\\p{L}+|uzależnion\\p{L}+|w zależności od \\p{L}+|rynkow\\p{L}+|nie podano|" +
    "marktconform\\p{L}*|in overleg|afhankelijk van \\p{L}+|conform (?:cao|markt|ervaring)|volgens cao|nader (?:te bepalen|overeen te komen)|goed salaris|passend\\p{L}*|aantrekkelijk\\p{L}*|concurrerend\\p{L}*|" +
    "commisurat[oa]|da (?:concordare|definire|valutare)|secondo (?:esperienza|ccnl)|in base (?:all'|alla |al )?\\p{L}*|trattabile|commensurata|interessante|" +
    "a combinar|compatível com \\p{L}+|de acordo com \\p{L}+|negociável|conforme experiência|competitiv[oa]|по договор[её]нности|договорная|по результатам|конкурентн\\p{L}+|面议",
);
const noPayPhrase = words(
  "paid (?:time off|leave|holidays?|vacation|sick|parental|volunteer|days|lunch|training|overtime)|(?:sick|parental|maternity|holiday|severance|vacation) pay|health insurance|equal pay",
);
const payNoun = words(payNouns);
const label =
  /^[\s•*>;-]{0,8}(?<label>(?:[\p{L}&()'./-]{1,24} ){0,4}?(?:salary|pay|compensation|comp|wage|rate|rates|remuneration|gehalt|\p{L}{0,12}gehalt|vergütung|\p{L}{0,12}lohn|entgelt|bezahlung|salaire|rémunération|tjm|salario|sueldo|retribución|remuneración|wynagrodzenie|stawka|salaris|stipendio|retribuzione|ral|salário|remuneração|зарплата|оплата|薪资|grade|pay grade|entgeltgruppe|eingruppierung)(?: (?:range|band|scale|grade|and benefits|& benefits|annuelle?|anual|brutto|bruto))?(?: ?\([^()]{0,30}\))?)\s?:/iu;
const otherLabel = words(
  "sick|parental|maternity|paternity|holiday|vacation|overtime|severance|equal|redundancy|bonus|commission|referral|conversion|exchange|response|retention|growth|success",
);

/** What a text that stands for pay says without an amount; `undefined` when it says nothing about pay. */
export function readWording(text: string): WordingKind | undefined {
  if (commissionOnly.test(text)) return "commission-only";
  if (commissionRate.test(text)) return "commission-rate";
  if (address.test(text) || link.test(text)) return "linked";
  if (unpaid.test(text) && !noPayPhrase.test(text)) return "unpaid";
  if (isAgreedGrade(text)) return "grade";
  if (maskOthers(text).grades.length > 0 || gradeLabel.test(text) || gradeName.test(text)) return "grade";
  if (noPayPhrase.test(text)) return undefined;
  return vague.test(text) || payNoun.test(text) ? "words" : undefined;
}

/** What a block of prose says of this job's pay without an amount: after a label for pay, or in a short line that can mean nothing else. */
export function readProseWording(text: string): WordingKind | undefined {
  const labelled = label.exec(text);
  if (labelled !== null && !otherLabel.test(labelled.groups?.label ?? "")) {
    const rest = text.slice(labelled[0].length);
    return rest.trim() === "" || rest.length > 240
      ? undefined
      : (readWording(rest) ?? (/grade|gruppe|gruppierung/i.test(labelled[0]) ? "grade" : undefined));
  }
  if (text.length > 160 || noPayPhrase.test(text)) return undefined;
  if (commissionOnly.test(text)) return "commission-only";
  if (isAgreedGrade(text)) return "grade";
  if (commissionRate.test(text) && isEarned(text)) return "commission-rate";
  if (
    words(
      "unpaid (?:internship|position|role|job|placement|work)|(?:this|the) (?:internship|position|role|job) is unpaid|unbezahltes? praktikum|stage non rémunéré",
    ).test(text)
  )
    return "unpaid";
  const isShort = text.trim().split(/\s+/).length <= 8;
  if (isShort && payNoun.test(text) && maskOthers(text).grades.length > 0) return "grade";
  return isShort &&
    vague.test(text) &&
    words(
      "salary|pay|compensation|comp|wages?|remuneration|gehalt|vergütung|bezahlung|salaire|rémunération|salario|sueldo|wynagrodzenie|salaris|retribuzione|salário|remuneração|зарплата",
    ).test(text)
    ? "words"
    : undefined;
}

/** The sentence of a long text that places the job in a level of a collective agreement. */
export function agreedGradeIn(text: string): Span | undefined {
  let start = 0;
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)) {
    const from = text.indexOf(sentence, start);
    start = from + sentence.length;
    if (sentence.length <= longestSentence && !noPayPhrase.test(sentence) && isAgreedGrade(sentence))
      return { start: from, end: start };
  }
  return undefined;
}

const longestSentence = 240;

/** Pay by the level of a collective agreement: "CCNL Commercio, livello 4", "TV-L 12/1". */
function isAgreedGrade(text: string): boolean {
  const named = agreement.exec(text);
  return named !== null && agreementLevel.test(text.slice(Math.max(0, named.index - 60), named.index + 80));
}

const earned = words("earn|paid|pay|receive|verdien\\p{L}*|gagn\\p{L}*|ganas");

/** Commission that people in the job earn, and not what the employer charges. */
function isEarned(text: string): boolean {
  if (/(?<!\p{L})(?:charges?|fees?|sellers?|customers? pay|clients? pay|discount)(?!\p{L})/iu.test(text)) return false;
  return text.trim().length <= 60 || earned.test(text);
}

/** Whether a text says that the work is not paid. */
export function saysUnpaid(text: string): boolean {
  return unpaid.test(text) && !noPayPhrase.test(text);
}
