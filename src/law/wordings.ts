/**
 * The wordings by which a posting meets a duty. Data for `posting-text.ts`. They lean towards finding: a wording that is overlooked
 * would call a lawful posting unlawful. Each stays within one line and repeats nothing without a bound.
 */

/** Benefits as they are named in postings of the United States, in English and Spanish. */
export const benefitWords: RegExp =
  /\b(?:medical|dental|vision|health ?care|health(?:,| and| &|\/)|health (?:insurance|coverage|cover|plans?|benefits)|insurance|insured|401 ?\(?[ak]\)?|403 ?\(?b\)?|457 ?\(?b\)?|retirement|pension|superannuation|r\.?r\.?s\.?p|pto|paid (?:time|leave|days|vacation|holidays?|sick|parental|family|personal|volunteer)|time off|vacation|annual leave|holidays|days off|parental leave|maternity|paternity|family leave|sick (?:leave|days|time|pay)|flexible spending|health savings|fsa|hsa|hra|disability (?:insurance|coverage|benefits)|tuition|employee assistance|eap|commuter|esop|espp|seguro|vacaciones|jubilaci[oó]n|d[ií]as (?:libres|festivos)|licencia (?:por|de) (?:enfermedad|maternidad|paternidad))(?![\p{L}\d])/iu;

/** The words of a mention that names no benefit. */
export const bareBenefitWords: ReadonlySet<string> = new Set([
  ...["benefit", "benefits", "perks", "package", "available", "offered", "provided", "included", "include", "includes"],
  ...["but", "not", "limited", "to", "are", "is", "and", "a", "an", "the", "our", "we", "you", "your", "offer", "with"],
  ...["full", "eligible", "for", "apply", "may", "other", "additional", "some", "many", "various", "plus", "more"],
]);

/** Praise in place of a description. */
export const vagueBenefits: RegExp =
  /\b(?:great|good|excellent|competitive|comprehensive|full|generous|attractive|amazing|awesome|standard|outstanding|robust|rich|top|strong|nice|wonderful|exceptional|complete|total)(?:,? \p{L}{2,20}){0,3}? (?:benefits?|perks?|package)\b|^[^\p{L}\d\n]{0,20}(?:(?:full )?benefits?|perks?)(?: (?:are |is )?(?:offered|available|included|provided|package|eligible|apply))?[^\p{L}\d\n]{0,20}$/imu;

export const noBenefits: RegExp =
  /\b(?:no (?:other )?benefits|without benefits|benefits?[:\s-]{1,3}none|not (?:eligible for|offer|include|come with) (?:any )?(?:\p{L}{2,12} )?benefits|not benefits?[- ]eligible|non-?benefit(?:ed|s)?(?:[- ]eligible)?)\b/iu;

/** Words that leave a list open where they end it. */
export const openListEnd: RegExp =
  /(?:\b(?:and (?:so )?(?:much |many )?more|plus (?:much |many )?more|and others?|and so (?:on|forth)|et cetera|etc)|[&+] (?:much )?more)(?: benefits| perks)?[\s.!…)]*$/iu;

/** Words that leave a list open wherever they are. */
export const openListStart: RegExp = /\binclud(?:e|es|ing),? but (?:are |is )?not limited to\b/iu;

/** Words of a sentence in which an employer offers something, which tells its benefits from the subject of the work. */
export const offerWords: RegExp =
  /\b(?:we (?:also )?(?:offer|provide|give)|offers?|offered|provides?|benefits?|you(?:['’]ll| will)? (?:also )?(?:get|receive|enjoy|have access)|perks?|package|eligible|includ(?:es?|ing)|entitled|ofrecemos|beneficios|prestaciones)\b/iu;

/** Whom a benefit is for, which tells it from what the employer sells. */
export const benefitCue: RegExp =
  /\b(?:benefits?|perks?|package|employees?|you|your|staff|team members|eligible|compensation|empleados|usted)\b/iu;

/** What stands for a description when the text is behind a link. */
export const linkWords: RegExp =
  /https?:\/\/|\bwww\.|\b(?:click|see|view|visit|read|learn|find)\b[^\n]{0,40}\b(?:here|more|link|page|website|site|online)\b|\b(?:linked|link below|qr code)\b/iu;

/** What may be paid beside the wage. */
export const otherPayWords: RegExp =
  /\b(?:bonus(?:es)?|commissions?|equity|stock|rsus?|shares?|options|profit[- ]sharing|gain[- ]sharing|incentives?|(?:variable|additional|supplemental) (?:pay|compensation)|gratuit(?:y|ies)|tips?|tipped|overtime|differentials?|stipends?|allowances?|sign[- ]?on|signing|retention|piece[- ]rate|per diem|relocation|royalt(?:y|ies)|spiffs?|car|housing)\b/iu;

/** A promise of more pay that does not say what. */
export const vagueOtherPay: RegExp =
  /^[^\p{L}\d\n]{0,20}(?:(?:and|plus|with|an?|possible|potential) )*(?:other|additional|extra|more|further|variable|supplemental|great|competitive)(?: \p{L}{2,20}){0,2}? (?:compensation|pay|earnings?|remuneration|rewards?)(?: (?:is |are |may be )?(?:offered|available|possible))?[^\p{L}\d\n]{0,20}$/iu;

/** The words of a mention that describes nothing: "Plus bonus!", "Variable compensation available.". */
export const bareMentionWords: ReadonlySet<string> = new Set([
  ...["bonus", "bonuses", "commission", "commissions", "incentive", "incentives", "variable", "additional", "other"],
  ...["extra", "more", "further", "pay", "compensation", "earnings", "remuneration", "rewards", "base", "salary"],
  ...["plus", "and", "or", "with", "a", "an", "the", "our", "we", "you", "your", "offer", "offers", "offered"],
  ...["available", "possible", "potential", "eligible", "eligibility", "opportunity", "opportunities", "may", "apply"],
  ...["plan", "plans", "program", "programs", "structure", "package", "great", "generous", "competitive", "attractive"],
  ...["uncapped", "unlimited", "for", "is", "are", "be", "will", "in", "addition", "to", "on", "top", "of"],
]);

/** "+ Commission!": named, not described. */
export const bareCommission: RegExp =
  /^[^\p{L}\d\n]{0,20}(?:(?:and|plus|with|offers?|base|great|generous|uncapped|unlimited|competitive|attractive) )*commissions?(?: (?:plan|structure|available|offered|opportunities))?[^\p{L}\d\n]{0,20}$/iu;

/** That the job is paid by commission, wholly or in part. */
export const paidByCommission: RegExp =
  /\b(?:paid|pay|pays|base|salary|wages?|hourly|draw|compensation|compensated|earn|earnings|plus|on an?)\b[^\n]{0,50}\bcommissions?\b|\bcommissions?[- ](?:only|based|basis|paid|position|job|role|plan)\b|\+ ?commissions?\b|\bcommissions? (?:is|are) (?:paid|part)\b|\b(?:based (?:up)?on|solely|entirely|wholly|purely|straight) commissions?\b/iu;

/** Words that tell commission from a part of the pay. */
export const besideCommission: RegExp =
  /\b(?:base(?! on| upon)(?!d)|salary|wages?|hourly|plus|and|partly|in part|draw)\b|\+/iu;

/** Words by which qualifications are told, where no heading does. */
export const qualificationWords: RegExp =
  /\b(?:qualifications?|qualified|requirements?|experience|experienced|years?['’]? of|degree|diploma|ged|bachelor|master['’]?s|phd|certifi(?:ed|cates?|cations?)|licen[cs](?:es?|ed|ure)|skills?|skilled|knowledge|proficien(?:t|cy)|fluen(?:t|cy)|ability to|able to|must (?:be|have|hold|possess)|familiar(?:ity)? with|background in|education|trained|training in|expertise|you (?:have|bring|hold|are|know))\b/iu;

/** Before a wording in the same sentence, these turn it into its opposite. */
export const negations: RegExp = /\b(?:no|not|never|without|neither|nor|cannot|non|ne|pas|sans)\b|n['’]t\b/iu;
