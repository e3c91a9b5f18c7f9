import { readApplication } from "./application.ts";

/**
 * Whether a text asks people to apply and says how: "Apply online", "Send your CV to …", "Interested? Call 617-555-0100".
 * "Apply by 15 January" and "you apply our rules" are no way to apply.
 */
export function tellsHowToApply(text: string): boolean {
  return applySentences(text).some((sentence) => callsToApply(sentence));
}

/** Whether a sentence asks for an application and gives the address or the place that it goes to. */
export function givesWayToApply(sentence: string): boolean {
  return (asksForApplication.test(sentence) || directs.test(sentence)) && hasAddress(sentence);
}

/** The sentences of a text, its lines apart. The points of short forms end none. */
export function applySentences(text: string): readonly string[] {
  return text.split(sentenceEnd).filter((part) => part.trim() !== "");
}

const shortForms = "St|Ste|Ave|Rd|Blvd|Mr|Mrs|Ms|Dr|No|Nr|Str|Ph|Co|Inc|ul|tel|Tel";
const sentenceEnd = new RegExp(`\\n|(?<=[\\p{L}\\d)][.!?])(?<!\\b(?:${shortForms})\\.)\\s+(?=\\p{Lu})`, "u");

function callsToApply(sentence: string): boolean {
  if (directs.test(sentence) || sends.test(sentence)) return true;
  return asksForApplication.test(sentence) && hasAddress(sentence);
}

function hasAddress(sentence: string): boolean {
  const { url, email, phone, text } = readApplication(sentence) ?? {};
  const isNamed = [url, email, phone, text].some((way) => way !== undefined);
  return isNamed || bareAddress.test(sentence) || namesPostalAddress(sentence);
}

/** A web address without `https://`. */
const bareAddress = /\bwww\.[\w-]+\.\w|\b[\w-]{2,40}\.(?:com|org|net|edu|gov|co\.uk|ca|de|fr|it|es|nl|pl|ie|io)\b/i;

/** Whether a text holds a street with its number and a postcode: "12 Main St, Denver, CO 80202", "Hauptstraße 5, 10115 Berlin". */
export function namesPostalAddress(text: string): boolean {
  return postalAddress.test(text);
}

const postalAddress =
  /\b\d{1,5}[a-z]? (?:\S+ ){1,5}[^\n]{0,60}\b\d{5}\b|(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|straat|laan|ul\.) ?\S{0,20} ?\d[^\n]{0,40}\b\d{4,5}\b/iu;

const verbs = [
  "submit|send|e-?mail|mail|upload|forward|bring|drop off|fax|complete|fill (?:in|out)|deliver|hand in|attach",
  "schick(?:en?|t)?|send(?:en?|et)|richten|mailen|envoye[rz]|adresse[rz]|transmettre|faire parvenir|déposez",
  "env[ií](?:ar|e|en|a|ad)|mand[ae](?:r|n)?|remit(?:ir|e|a)|invi(?:are|ate|a)|spedire|stuur|sturen|wyślij|przesłać|przesyłać",
];
const papers = [
  "applications?|r[eé]sum[eé]s?|cvs?|curriculum|cover letters?|letters? of (?:interest|motivation|application)|portfolio",
  "(?:short |brief )?letter|bewerbung(?:en|sunterlagen)?|lebenslauf|unterlagen|candidatures?|lettre de motivation|solicitud",
  "hoja de vida|currículum|carta de presentación|candidatura|sollicitatie|motivatie(?:brief)?|życiorys|zgłoszenie|aplikację",
];
const channels = [
  "at|here|online|via|through|with|on (?:our|the)|to|using|in person|in writing|directly",
  "by (?:e-?mail|mail|phone|post|send|submit|click|upload|fill|call|text)",
];

const owners = [
  "your|their|his or her|an?|two|ihren?|deinen?|eine|votre|vos|ton|su|sus|tus?|un|una|(?:il )?tuo|(?:la )?tua|(?:il )?vostro",
  "(?:la )?vostra|uw|je|jouw|een|swoje|swój|swoją",
];
const send = `(?<!\\p{L})(?:${verbs.join("|")})(?!\\p{L})`;
const paper = `(?<!\\p{L})(?:${papers.join("|")})(?!\\p{L})`;

/** Sending one's own papers, or papers by a channel. Sending those of others is work. */
const sends = new RegExp(
  [
    `${send}[^\\n.!?]{0,40}(?<!\\p{L})(?:${owners.join("|")})(?!\\p{L})[^\\n.!?]{0,40}${paper}`,
    `${send}[^\\n.!?]{0,40}${paper} (?:online|here|in person|(?:through|via|on|at|using) (?:our|the|this)) ?(?:\\p{L}+ ){0,2}`,
  ].join("|"),
  "iu",
);

/** Being told where to apply, or that a button or a page is the way. */
const directs = new RegExp(
  [
    `\\bapply(?: now| today| directly)?:? (?:${channels.join("|")})\\b`,
    "\\bapply (?:now|online|here)\\b",
    "\\bto apply[,:]",
    "\\b(?:click|button|link|form|portal|page|website|site)\\b[^\\n]{0,40}\\bappl(?:y|ication)\\b",
    "\\bcall (?:us )?(?:at )?\\(?\\d",
    "bewerben sie sich|bewirb dich|jetzt bewerben|bewerbung(?:en)? (?:an|per|über|unter)(?!\\p{L})",
    "(?<!\\p{L})(?:postulez|candidature (?:à|par|via)|pour postuler|aplique|para (?:postular|aplicar)|postúla(?:te|ndose)?)(?!\\p{L})",
    "(?<!\\p{L})(?:per candidarsi|candidati (?:ora|online)|om te solliciteren|solliciteer|aplikuj|aby aplikować)(?!\\p{L})",
  ].join("|"),
  "iu",
);

/** Words of applying that are a way only beside an address. */
const asksForApplication = new RegExp(
  [
    `${send}[^\\n.!?]{0,120}(?:${paper}|\\breferences?\\b)`,
    "\\b(?:to|like to|please|can|may) apply\\b|\\bapply[:,]|\\bapply (?:by|for this)\\b",
    "\\bto be considered\\b|\\bexpress(?:ing)? (?:your )?interest\\b|\\binterested (?:candidates|applicants|persons|people|parties)\\b",
    "\\b(?:if )?(?:you are |you're )?interested\\?|\\bif (?:you are |you're )?interested\\b",
    "(?<!\\p{L})(?:interesse|interessiert|interessé|intéressée?s?|interesad[oa]s?|interessat[oaie]|geïnteresseerd|zainteresowan)",
  ].join("|"),
  "iu",
);
