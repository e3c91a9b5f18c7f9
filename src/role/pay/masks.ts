import { blank } from "./text.ts";

/** A text in which every number that is not money is blanked out; it is as long as before. */
export interface Masked {
  readonly text: string;
  /** How often a year the amount is paid, when the text says so ("14x jährlich"). */
  readonly payments?: number;
  /** Whether the payments are written as the Austrian legal minimum is. */
  readonly isCollectiveMinimum: boolean;
  /** References to a pay scale, as written: `GS-14`, `TVöD E 13`. */
  readonly grades: readonly string[];
}

const number = "\\d{1,5}(?:[.,]\\d{1,4})?";
const span = "(?: ?(?:-|–|to|bis|à|a|do|tot|/) ?)";
const notAfterMoney = "(?<![\\p{L}\\p{N}\\p{Sc}.,])(?<!\\p{Sc} )";

const percents = new RegExp(
  `(?<![\\d.,])${number} ?%?${span}${number} ?(?:%|percent|per cent|prozent|procent|pour cent|por ciento|basis points|bps)|(?<![\\d.,])${number}\\+? ?(?:%|percent|per cent|prozent|procent|pour cent|por ciento|basis points|bps)`,
  "giu",
);
const payments =
  /(?<![\p{N}.,])(?:x ?)?(1[2-6])(?:(?:,\d)? ?(?:x|mal|×)(?![\p{L}])(?: ?(?:jährlich|pro jahr|p\.? ?a\.?|per year|im jahr|a year|\/ ?jahr|annually))?| ?(?:pagas?|mensualit[ée]s|mensilità|mensualidades|monatsgehälter[n]?|gehälter[n]?|monatsgehälter|salaries|payments|pensji|薪|个月)(?: (?:a|per|al) (?:year|año|anno))?|(?<=sur 1[2-6]) mois| mois(?= *(?:$|[),.;])))|(?<![\p{L}\p{N}])x ?(1[2-6])(?![\p{N}\p{L}.,])/giu;
const grades =
  /(?<![\p{L}\p{N}])(?:(?:GS|GG|NH|GM|WG|FS|ZA|CT|SV)-\d{1,4}(?:-\d{1,2})?(?:(?:\/|\.| ?- ?| ?, ?| or | to )(?:GS-)?\d{1,2}(?![\d,.k]|\.\d))*(?:,? (?:step|stufe) \d{1,2})?|GS \d{1,2}(?!\d)|(?:TVöD|TVoeD|TV-?L|TVL|TV-?H|TVÜ|BAT|KAV|TVA)(?:[- ]?(?:VKA|Bund|SuE|L|H))?,?(?: ?(?:Entgeltgruppe|EG|E|S|Stufe|A))? ?-?\d{1,2}[a-cü]?(?: ?[-/] ?(?:E|S)?\d{1,2}[a-cü]?)?(?: Stufe \d)?|(?:EG|Entgeltgruppe|Besoldungsgruppe|Vergütungsgruppe) ?[EASW]? ?\d{1,2}[a-c]?(?: ?[-/] ?(?:EG|E)? ?\d{1,2}[a-c]?)?(?: TV-?(?:öD|L|H))?|(?:pay )?(?:band|grade|scale|schaal|salarisschaal|spine points?|scp|step|stufe|level|tier|class|zone|echelon|échelon|groupe|grupa|laag|klasse|palier|coefficient) (?:no\. ?)?[A-Z]{0,3}-?\d{1,2}(?!\d|[.,' ]\d{3}|[.,]\d|k| ?-? ?\d{2,3}[k,.]| ?-? ?\d{3})(?:[a-c](?!\p{L}))?(?: ?(?:-|\/|to|or|and|,|bis|t\/m) ?(?:step |stufe |grade |band )?[A-Z]?\d{1,3}(?![\d,.k]|\.\d))*|(?:E|A|W|S|L|IC|M|P|G)\d{1,2}[a-c]?(?![\p{L}\p{N}]|[.,]\d))/giu;
const weeks =
  "(?: ?(?:/|per|a|an|pro|in der|par|por|je|op|w|na|à la|each) ?(?:week|woche|semaine|semana|settimana|tydzień|tygodniu|wk|month|monat|mois|maand|day|tag|jour|fortnight|pay period))?";
const hours = new RegExp(
  `${notAfterMoney}\\d{1,4}(?:[.,]\\d{1,2})?(?:${span}\\d{1,4}(?:[.,]\\d{1,2})?)? ?-?(?:hours?(?= ?(?:/|per|a|each|week|shift|day|work))|hours|hrs|hr(?= ?/? ?w)|h(?! ?/ ?$)|stunden|std\\.?|heures|horas|ore|uur|uren|godzin|часов|wochenstunden|小时)(?!\\p{L})${weeks}`,
  "giu",
);
const durations = new RegExp(
  `${notAfterMoney}\\d{1,3}(?:[.,]\\d)? ?\\+?(?:${span}\\d{1,3})? ?\\+?[ -]?(?:years?|yrs?|months?|mos|weeks?|days?|people|persons?|employees|engineers|developers|positions?|vacancies|openings|minutes|mins?|miles|km|jahren?|monaten?|wochen|tagen?|mitarbeiter\\p{L}*|urlaubstage|ans|mois|semaines|jours|años|meses|semanas|días|lat|lata|dni|jaar|maanden|weken|dagen|vakantiedagen|anni|mesi|giorni|anos|dias|лет|года|месяцев|дней|clients|customers|users|countries|offices|states|shares|sites|times|visits|sessions|classes|lessons|patients|calls|stops|loads|shifts|trips|deliveries|guests|beds|holidays|x)(?!\\p{L})`,
  "giu",
);
const months =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const dates = new RegExp(
  `(?<![\\d.,\\p{Sc}])(?:\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?![\\d,]|\\.\\d)|(?:19|20)\\d{2}/\\d{1,2}(?:/\\d{1,2})?(?!\\d)|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?(?:${months})\\.?(?!\\p{L})(?: \\d{4})?|(?<!\\p{L})(?:${months})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d|k),? ?)?(?:(?:19|20)\\d{2}(?!\\d))?)`,
  "giu",
);
const times =
  /(?<![\d.,\p{Sc}])(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:am|a\.m\.|p\.m\.|pm)(?!\p{L})|24 ?\/ ?7)/giu;
const names =
  /(?<![\p{N}])(?:40[13] ?\(?[kb]\)?|457 ?\(?b\)?|529 plan|1099|w-?2|c2c|b2b|b2c|h-?1b?|covid-?19|web ?[23]|iso ?\d{4,5}|fy ?'?\d{2,4}|section \d+|rule \d+|act \d+|form \d+|no\. ?\d+|#\d+|week \d{1,2}|year \d{1,2}|top \d{1,3}|fortune \d{2,4}|part \d{1,2})(?![\p{L}\p{N}])/giu;
const years =
  /(?:(?<!\p{L})(?:in|since|by|for|until|seit|from|en|depuis|rok|année|year|fiscal|jahr|vintage|rates|table|schedule|od|est\.|founded|copyright|©)) (?:19|20)\d{2}(?![\d.,k]\d|\d|k| ?\p{Sc}|-? ?\d| ?(?:EUR|USD|GBP|CHF|PLN))/giu;
const notAfterSign = "(?<![\\d.,\\p{Sc}])(?<!\\p{Sc} )";
/** `518-474-6988`, `(631) 632-6161`, `+49 30 1234567`: figures that are dialled. */
const american = "(?:\\+?1[ .-])?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[.-]\\d{4}(?!\\d)";
const abroad = "\\+\\d{1,3}(?:[ ./()-]{1,2}\\d{2,5}){2,5}(?!\\d)";
const telephones = new RegExp(`(?<!\\p{L})${notAfterSign}(?:${american}|${abroad})`, "gu");
const devices = "call|tel(?:ephone)?|phone|mobile|cell|fax|ext(?:ension)?|text|sms|whatsapp|telefon|tél|dial|ring";
const dialled = new RegExp(
  `(?<!\\p{L})(?:${devices})(?:\\p{L}{0,3}|[.:]) ?(?:us at |us |at |on |to |under )?[:.]? ?\\+?[\\d() ./-]{4,20}\\d(?![\\d,.]\\d|k)`,
  "giu",
);
/** `UT 84129`, `New York, NY, 10001-1234`: a figure behind the letters of an American state. */
const stateLetters =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]";
const postcodes = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${stateLetters}),? \\d{5}(?:-\\d{4})?(?![\\d.,k]|\\.\\d| ?[-/k]| to )`,
  "gu",
);
const moneyBehind = " ?(?:\\p{Sc}|per |\\/|EUR|USD|PLN|CHF|zł|Kč|kr|euro|brutto|netto)";
const schoolYears = new RegExp(
  `${notAfterSign}(?:19|20)\\d{2} ?[-/] ?\\d{2}(?![\\dk]|[.,]\\d)(?!${moneyBehind})`,
  "gu",
);
/** A decimal without its zero is a rate, unless a currency is before it: `.05769 accrual rate`. */
const bareDecimals = /(?<![\d\p{Sc}])(?<!\p{Sc} )[.,]\d+(?![\d.,])/gu;
const countedPeople =
  "individuals|residents|voters|families|households|members|visitors|guests|readers|subscribers|followers|passengers|" +
  "children|adults|donors|volunteers|patients|students|Einwohner\\p{L}*|Kunden|habitants|clients";
const countedThings =
  "ballots|calls|acres|units|items|lines|square|sq|hours|books|volumes|records|titles|tons|tonnes|beds|seats|homes|" +
  "animals|subscriptions|downloads|cases|parts|orders|parcels|miles|km";
const noNoun = "(?!(?:usd|eur|gbp|cad|to|and|or|per|a|an|bis|brutto|gross|net|annually|annual|base)(?!\\p{L}))";
const counted = new RegExp(
  `${notAfterSign}\\d{1,3}(?:[,. ]\\d{3})+\\+? ${noNoun}(?:\\p{L}+ )?(?:${countedPeople}|${countedThings})(?!\\p{L})`,
  "giu",
);
/** `pop. 8,800`, "elevation of 6,191 feet": what a town is described by. */
const townFigures =
  /(?<!\p{L})(?:population|pop|elevation|elev|altitude)\.?(?: of| is|:)? (?:about |approx\.? )?\d[\d,.]*\d/giu;
const weights =
  /(?<![\d.,\p{Sc}])(?<!\p{Sc} )\d{1,4}\+? ?(?:pounds|lbs?|kg|kilograms)(?! ?(?:sterling|\/|per|an? |each))(?!\p{L})/giu;
const addresses = /(?:https?:\/\/|www\.)[^\s<>")\]]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/giu;
const paidEvery =
  /(?<!\p{L})(?:paid|payable|payments?|payroll|ausgezahlt|auszahlung|payé)(?: out| is| are)? (?:on a )?(?:bi-?weekly|semi-?monthly|weekly|monthly|twice a month|every two weeks|fortnightly|monatlich|mensuellement)(?: basis)?/giu;

/** Blanks out addresses, percentages, hours, dates, grades and other numbers that stand near pay and are none. */
export function maskOthers(text: string): Masked {
  const found = text.match(grades) ?? [];
  const paid = payments.exec(text);
  payments.lastIndex = 0;
  const written = paid?.[1] ?? paid?.[2];
  const patterns = [
    addresses,
    telephones,
    dialled,
    postcodes,
    schoolYears,
    bareDecimals,
    weights,
    townFigures,
    counted,
    names,
    percents,
    payments,
    grades,
    times,
    dates,
    hours,
    durations,
    years,
    paidEvery,
  ];
  return {
    text: patterns.reduce((rest, pattern) => blank(rest, pattern), text),
    ...(written !== undefined && { payments: Number(written) }),
    isCollectiveMinimum: paid !== null && /jährlich|pro jahr|im jahr|mal/i.test(paid[0]),
    grades: found.filter((grade) => !/^(?:step|stufe|level|tier|class|zone|[ASWLMPG]\d)/i.test(grade)),
  };
}
