import type { PayPeriod } from "../role-spec.ts";

/** Names of a period that follow "per", "/" or "a", and words that say the period by themselves, in the languages of postings. */
export interface PeriodWords {
  readonly per: PayPeriod;
  readonly nouns: string;
  readonly adverbs: string;
}

/** Biweekly comes before week, because its words hold the other's. */
export const periodWords: readonly PeriodWords[] = [
  {
    per: "twice-monthly",
    nouns: "half-month",
    adverbs:
      "semi-?monthly|twice (?:a|per|each) month|twice-monthly|zweimal (?:im|pro) monat|deux fois par mois|dos veces al mes|due volte al mese|dwa razy w miesiącu|twee keer per maand",
  },
  {
    per: "biweekly",
    nouns:
      "fortnight|two weeks|2 weeks|other week|deux semaines|quinzaine|quincena|quinzena|dos semanas|zwei wochen|twee weken|dwa tygodnie|due settimane|duas semanas",
    adverbs:
      "bi-?weekly|fortnightly|every two weeks|every other week|alle zwei wochen|zweiwöchentlich|14-tägig|quincenal(?:es)?|quinzena(?:l|is)|tweewekelijks|co dwa tygodnie|ogni due settimane",
  },
  {
    per: "hour",
    nouns: "hours?|hrs?|h|std|stunden?|heures?|horas?|or[ae]|uur|u|godzin[aęy]?|godz|час|ч|timme|timen?|小时|時間",
    adverbs:
      "hourly|时薪|ph|p\\.h\\.|p/h|stündlich\\w*|stundenlohn|stundensatz|bruttostundenlohn|horaire|uurloon|uurtarief|bruto-?uurloon|godzinow[oay]\\p{L}{0,2}|stawka godzinowa|orari[oa]|por hora|hora[- ]?homem|почасов\\p{L}{1,3}|taux horaire",
  },
  {
    per: "day",
    nouns: "day|diem|tag|jour|j|journée|d[ií]a|giorno|dag|dzień|dnia|день|天|日",
    adverbs:
      "daily|pd|p\\.d\\.|p/d|täglich|tagessatz|tageshonorar|tjm|day[- ]rate|journali(?:er|ère)s?|diari[oa]|dagtarief|dagloon|dniówk\\p{L}{1,2}|dzienn\\p{L}{1,3}|stawka dzienna|giornalier[oa]",
  },
  {
    per: "week",
    nouns: "weeks?|wks?|woche|semaine|semana|settimana|tydzień|неделю|周|vecka|uge|uke",
    adverbs:
      "weekly|pw|p\\.w\\.|p/w|wöchentlich\\w{0,2}|wochenlohn|hebdomadaires?|semanal(?:es|mente)?|semana(?:is)|settimanal[ei]|wekelijks\\p{L}?|weekloon|tygodniow[oay]\\p{L}?",
  },
  {
    per: "month",
    nouns:
      "months?|mos?|mths?|monat|mois|mes|mês|mese|maand|miesiąc|miesiącu|mies|m-c|mån|mtl|měsíc|měs|lună|kuukausi|kk|месяц|мес|月|månad|måned",
    adverbs:
      "monthly|月薪|pm|p\\.m\\.|p/m|monatlich\\p{L}{0,2}|monatsgehalt|monatslohn|bruttomonatsgehalt|bruttomonatslohn|monatsbrutto|mensuel(?:le)?s?|mensual(?:es|mente)?|mensil[ei]|mensilmente|mensa(?:l|is|lmente)|maandelijks\\p{L}?|maandsalaris|bruto-?maandsalaris|maandloon|miesięczn[ieya]\\p{L}{0,2}|ежемесячно|pcm",
  },
  {
    per: "year",
    nouns: "years?|yrs?|ann?um|an|année|jahr|año|ano|anno|jaar|rok|roku|год|年|år",
    adverbs:
      "annual|annually|年薪|p/a|annuali[sz]ed|yearly|p\\.? ?a\\.?(?!\\p{L})|jährlich\\p{L}{0,2}|jahresgehalt|bruttojahresgehalt|jahresbrutto|jahresbruttogehalt|zieljahresgehalt|annuel(?:le)?s?|anual(?:es|mente)?|anua(?:is)|annu[oa]|annual[ei]|jaarlijks\\p{L}?|jaarsalaris|bruto-?jaarsalaris|rocznie|roczn[eyia]\\p{L}?|ral|lpa|ctc|годовых|в год",
  },
];

/** Multipliers that are words or signs after a figure. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["к", 1_000],
  ["t", 1_000],
  ["thousand", 1_000],
  ["thsd", 1_000],
  ["tsd", 1_000],
  ["tsd.", 1_000],
  ["tausend", 1_000],
  ["mille", 1_000],
  ["mil", 1_000],
  ["tys", 1_000],
  ["tys.", 1_000],
  ["тыс", 1_000],
  ["тыс.", 1_000],
  ["т.", 1_000],
  ["grand", 1_000],
  ["千", 1_000],
  ["万", 10_000],
  ["萬", 10_000],
  ["l", 100_000],
  ["lakh", 100_000],
  ["lakhs", 100_000],
  ["lac", 100_000],
  ["lacs", 100_000],
  ["lpa", 100_000],
  ["crore", 10_000_000],
  ["crores", 10_000_000],
  ["cr", 10_000_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["mio", 1_000_000],
  ["mio.", 1_000_000],
  ["mln", 1_000_000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["millionen", 1_000_000],
  ["bn", 1_000_000_000],
  ["b", 1_000_000_000],
  ["billion", 1_000_000_000],
]);

/** Between two amounts these make a range. */
export const rangeWords =
  "to|thru|through|until|till?|up to|upto|bis|bis zu|à|a|ao|jusqu'à|hasta|al?|até|fino a|ad|tot|t/m|do|до|至|到|-to|- to";

/** Between two amounts these make a range only after a word for "between". */
export const pairWords = "and|und|et|y|e|en|i|и|&|og|och";

export const betweenWords =
  "between|betw\\.?|zwischen|entre|tussen|pomiędzy|między|tra|fra|mellan|mellem|from|von|de|del|van|od|от|da|desde";

/** Right before an amount these say that it is the least. */
export const floorBefore =
  "from|starting(?: salary| pay| rate)?(?: at| from| is| of| @)?|starts?(?: at| from| @)?|beginning at|begins? at|min\\.?|minimum|minimal|at least|not less than|no less than|more than|over|above|upwards of|north of|ab|mindestens|mind\\.|à partir de|a partir de?|partir|dès|au moins|minimum de|desde|mínimo|al menos|como mínimo|od|co najmniej|vanaf|minimaal|ten minste|da|a partire da|almeno|minimo|от|fra|fra og med|från";

/** Right before an amount these say that it is the most. */
export const ceilingBefore =
  "up to|as high as|as much as|upto|to|max\\.?|maximum|maximal|at most|no more than|not more than|not to exceed|not exceeding|under|below|less than|capped at|cap of|bis|bis zu|bis max\\.?|maximal|höchstens|jusqu'à|jusque|au maximum|hasta|máximo|como máximo|até|fino ad?|massimo|al massimo|do|maksymalnie|tot|maximaal|до|ceiling of";

/** Words for what is paid beside the pay for the work itself. */
export const extraPay: string =
  "(?:(?:shift|night|weekend|evening|holiday|language|hazard|location|geographic|charge)[- ])?(?:differentials?|diff|premiums?)|" +
  "bonus(?:es)?|(?:car|housing|meal|travel|phone|transport|clothing|uniform|tool|relocation) allowances?|allowances?|stipends?|(?<=\\d )(?:high cost area |(?:inner |outer )?london |location )?weighting|supplements?|uplifts?|loading|" +
  "commissions?|tips?|gratuit(?:y|ies)|overtime|time and a half|time-and-a-half|double[- ]time|(?:1[.,]5|2) ?x|equity|rsus?|stock(?: options)?|" +
  "share options|profit[- ]sharing|incentives?|per diem|on[- ]call pay|mileage|reimbursement|" +
  "zulagen?|\\p{L}*zulagen?|\\p{L}*zuschl[aä]ge?|\\p{L}*bonus|prämien?|\\p{L}*prämien?|provision(?:en)?|trinkgeld|weihnachtsgeld|urlaubsgeld|dienstwagen|" +
  "primes?|indemnités?|pourboires?|participation|intéressement|tickets? restaurants?|pluses|complementos?|incentivos?|comisiones|comisión|propinas?|bonificaci\\p{L}+|" +
  "indennità|premi[oa]?|provvigion[ei]|mance|straordinari|buoni pasto|toeslag(?:en)?|\\p{L}*toeslag|vakantiegeld|fooien?|premi[eę]|dodat(?:ek|ki|ku)|prowizj\\p{L}|napiwki";

/** Right after an amount, its unit and its period, these say that it is the least. */
export const floorAfter =
  "\\+(?! ?[\\p{L}\\p{N}\\p{Sc}(])|to (?:start|begin)|to begin with|and (?:up|above|over|higher|more|upwards?)|or (?:more|above|higher)|upwards|minimum|min\\.?|starting|plus(?= *(?:$|[.;)]))|und mehr|oder mehr|aufwärts|et plus|ou plus|voire plus|y más|o más|e oltre|o più|i więcej|lub więcej|of meer|en hoger|e mais|ou mais|\\(from\\)|\\(min(?:imum)?\\.?\\)";

export const ceilingAfter =
  "or less|and below|and under|maximum|max\\.?|oder weniger|ou moins|o menos|of minder|\\(up to\\)|\\(max(?:imum)?\\.?\\)";

/** Labels before a colon or a figure that make it the least or the most. */
export const floorLabels =
  "starting|entry|einstiegs\\p{L}+|minimum|min|mindest\\p{L}+|kv-?(?:minimum|mindest\\p{L}+|brutto\\p{L}*)|kollektivvertragliche\\p{L}*|floor|base minimum|mínimo|minimo|minimaal|plancher";
export const ceilingLabels = "maximum|max|höchst\\p{L}+|ceiling|máximo|massimo|maximaal|plafond";

/** Words for what the employer pays for the work itself. */
export const payNouns =
  "salar(?:y|ies)|sal\\.|pay|paid|pays|payment|wages?|compensation|comp|remuneration|rate|rates|earn|earnings|ote|base|income|ctc|gehalt|lohn|entgelt|vergütung|\\p{L}*gehalt|\\p{L}*lohn|\\p{L}*entgelt|\\p{L}*vergütung|verdienst|stundensatz|tagessatz|bezahlung|honorar|bruttogehalt|salaires?|rémunération|tjm|fixe|package|salario|sueldo|retribución|remuneración|salarial|wynagrodzeni[ea]|pensja|zarobki|stawka|widełki|salaris|loon|maandsalaris|uurloon|jaarsalaris|beloning|vergoeding|stipendio|retribuzione|ral|compenso|paga|salário|remuneração|bolsa|faixa salarial|зарплата|оплата|вилка|зп|薪资|薪酬|工资|月薪|年薪|lön|løn|lønn";

/** Words for money that is not this job's pay. */
export const otherMoney =
  "bonus(?:es)?|prices?|pricing|subscriptions?|rent|budget\\p{L}*|allowance|stipends?|reimburse\\p{L}*|referrals?|revenues?|turnover|funding|funded|funds?|raised?|invest\\p{L}*|grants?|debts?|401k|401|403b|hsa|fsa|hra|deductibles?|insurance|premiums?|pension|super(?:annuation)?|contributions?|wellness|wellbeing|well-being|learning|training|education|tuition|development|conferences?|equipment|home[- ]office|office (?:setup|equipment|budget|allowance|supplies)|relocation|sign-?on|signing|hiring bonus|retention|vouchers?|gift|cards?|perks?|credits?|commuter|commuting|travel|transport\\p{L}*|meals?|lunch|food|childcare|gym|fitness|phone|internet|laptop|valuation|sales|arr|mrr|gmv|aum|quota|deals?|contracts? worth|customers?|clients?|savings?|saved?|sav(?:e|ing)|donat\\p{L}*|spend|spending|costs?|fees?|fine|fined|penalt\\p{L}*|loans?|mortgages?|transactions?|assets|portfolio|market|prize|awards?|matching|match|tickets?|per diem|commissions?|shares?|equity|options|rsus?|worth|cash back|scholarship|bounty|gs pay system|maximum salary available|family\\)|family coverage|zuschuss|prämie|umsatz|förderung|investition\\p{L}*|weiterbildung\\p{L}*|zulage|sachbezug|jobticket|gutschein\\p{L}*|primes?|prime d'|chiffre d'affaires|tickets? restaurant|budget de|levée|indemnité|ingresos|presupuesto|bono|premi[aięe]|przych\\p{L}+|omzet|opleidingsbudget|fatturato|buoni pasto|bônus|receita|vale[- ]\\p{L}+|auxílio\\p{L}*|friskvård\\p{L}*";

/** Things that come by the year or month and say nothing about the period of the pay. */
export const periodicExtras =
  "bonus(?:es)?|reviews?|leave|allowance|stipend|commissions?|budget|contribution|increases?|increments?|raises?|revenue|target|vacation|holidays?|fee|equity|refresh\\p{L}*|bonuszahlung|prime|grant|appraisal|profit\\p{L}*|overtime|meeting|retreat|contract|hours?|salary review|pay review";

/** What an author says about the money besides the figures; kept in the note in the author's own words. */
export const qualifiers =
  "ote|on[- ]target earnings|(?:plus |\\+ ?)?(?:discretionary |performance |annual )?bonus(?:es)?|(?:plus |\\+ ?)?equity(?: ?:? ?[\\d.]+ ?(?:- ?[\\d.]+ ?)?%)?|(?:[\\d.]+ ?- ?)?[\\d.]+ ?% ?equity|stock options|options|rsus?|gross|net|brutto|netto|bruto|neto|brut|lordo|bruts|brutos?|lordi|ral|base|package|pro[- ]rata(?:ed)?|fte|full[- ]time(?: equivalent)?|part[- ]time|half[- ]time|b2b|ht|uop|1099|w-?2|c2c|doe|depending on experience|based on (?:candidate )?experience|hiring|negotiable|by level|commission|benefits|typical|approx(?:imately|\\.)?|ca\\.|circa|about|around|flat[- ]rated|glassdoor est\\.?|estimate[d]?";

/** Labels that only say "here comes the pay", and the small words around them. */
export const genericLabel =
  "as|high|much|salary|salaries|pay|compensation|comp|wage|wages|remuneration|rate|rates|range|ranges|band|bands|scale|base|annual|yearly|monthly|hourly|weekly|daily|expected|estimated|approximate|the|our|this|a|an|for|of|is|are|role|position|job|will|be|between|from|and|to|up|upto|at|in|has|have|with|starting|starts|start|minimum|maximum|min|max|min\\.|max\\.|per|year|month|hour|day|we|offer|offers|pays?|paying|gehalt|jahresgehalt|monatsgehalt|bruttojahresgehalt|vergütung|entgelt|lohn|stundenlohn|tagessatz|gehaltsspanne|zwischen|von|bis|zu|ab|das|die|der|ein|eine|dein|deine|ihr|liegt|bei|beträgt|salaire|rémunération|salaires|annuelle?|mensuelle?|entre|de|à|partir|jusqu'à|un|une|la|le|fourchette|envisagé|tjm|salario|sueldo|retribución|anual|mensual|desde|hasta|rango|salarial|wynagrodzenie|pensja|stawka|widełki|od|do|salaris|tussen|vanaf|tot|maandsalaris|uurloon|een|van|het|stipendio|retribuzione|fino|da|tra|fra|salário|faixa|remuneração|até|зарплата|оплата|от|до|薪资|or|plus|yr|hr|pa|p\\.a\\.|compenso|l'ora|lön|amount|figure|money|usd|eur|gbp|you|earn|can|may|anticipated|target|approximately";
