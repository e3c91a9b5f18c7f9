/**
 * The words by which a posting states what a law wants said. Data for `statement-duty.ts` and `posting-text.ts`. Words count only
 * together: who or what is spoken of, and what is said of it, in one sentence.
 */

/** A statement: every expression must match the same sentence, and none of `unless`. */
export interface SaidTogether {
  readonly all: readonly RegExp[];
  readonly unless?: readonly RegExp[];
}

/** Somebody other than the employer acts: the reader, or what the job is about. */
const otherActor =
  /^\W*(?:you(?:['’]ll| will| may)?\b|build|design|develop|create|lead|improve|maintain|help|support|review|assist)|\byour (?:duties|tasks|role)\b/iu;

/** That they are considered, or shut out by nothing alone. */
const considers =
  /\bconsider(?:s|ed|ation)?\b|(?:\bnot|n['’]t) (?:automatically |necessarily |by itself )?(?:exclude|disqualif|bar|rule|prevent|be a bar)/i;
/** That they are not. */
const refuses =
  /(?:\bnot|\bnever|n['’]t|\bcannot) (?:be |currently |generally )?(?:consider|accept|hire)|\bneed not apply\b|\bother employers\b/i;
const fairTo = (whom: RegExp): SaidTogether => ({ all: [whom, considers], unless: [refuses, otherActor] });

/** That people with a criminal record are considered. */
export const fairChance: readonly SaidTogether[] = [
  fairTo(
    /\b(?:arrests?|convictions?|criminal) (?:and conviction |or conviction )?(?:records?|histor(?:y|ies)|backgrounds?)\b/i,
  ),
  fairTo(/\b(?:having|with) (?:a |any )?(?:prior |past |criminal )?convictions?\b/i),
  fairTo(
    /\b(?:applicants|candidates|people|individuals|persons) with (?:a |any )?(?:prior |past )?records?\b(?! (?:management|keeping|of))/i,
  ),
  {
    all: [
      /\bfair chance (?:ordinance|initiative|hiring|act|law)/i,
      /\b(?:consider|compl(?:y|ies|iance)|pursuant|consistent)/i,
    ],
    unless: [refuses],
  },
];

/** That veterans, or people with disabilities, are considered equally: the applicants are spoken of, or the employer as one. */
const equally =
  /\b(?:equal (?:employment )?opportunit\w+|EEO|EOE|discriminat\w+|without regard|regardless|irrespective|protected|equal(?:ly)? consider\w*|consider(?:ed|ation)? (?:all|equally|for employment)|(?:all|qualified) (?:\w+ ){0,2}applicants)\b/i;
export const veterans: readonly SaidTogether[] = [{ all: [/\b(?:veterans?|vets?)\b/i, equally], unless: [otherActor] }];
export const disability: readonly SaidTogether[] = [{ all: [/\bdisab\w+/i, equally], unless: [otherActor] }];

/** Whether a posting is for an existing vacancy. The posting itself must be spoken of: "Join our talent community" is no statement. */
const posting =
  /\b(?:this|the|our|current)\b[^.\n]{0,40}\b(?:posting|posted?|advert(?:isement)?|ad|position|role|job|vacancy|opening|requisition|opportunity|recruitment)\b/i;
const affiche =
  /(?<!\p{L})(?:ce|cette|le|la|l['’]) ?(?:\p{L}+ ){0,2}(?:offre|affichage|annonce|poste|emploi|recrutement)(?!\p{L})/iu;
export const vacancy: readonly SaidTogether[] = [
  {
    all: [/\b(?:existing|current|immediate|actual|genuine) (?:\w+ ){0,2}(?:vacanc(?:y|ies)|openings?|vacant)\b/i],
    unless: [otherActor],
  },
  { all: [/\b(?:existing|newly created|currently (?:vacant|open|unfilled)) (?:position|role|job|post)\b/i] },
  {
    all: [
      posting,
      /\b(?:currently|presently|now) (?:vacant|open|unfilled|available)\b|\bis (?:vacant|available now)\b/i,
    ],
  },
  {
    all: [
      posting,
      /\b(?:talent (?:pool|pipeline|community|bank)|candidate pool|(?:future|anticipated|upcoming) (?:vacanc(?:y|ies)|openings?|needs?|hiring|positions?|roles?|opportunit(?:y|ies)))\b/i,
    ],
    unless: [otherActor],
  },
  { all: [/\b(?:a|the) (?:role|position|job|post) that is (?:vacant|open)\b/i] },
  { all: [/\bvacant position\b|\b(?:position|role|job) available now\b/i] },
  { all: [affiche, /(?<!\p{L})(?:vacant|à pourvoir|existant|bassin de candidat|vivier)/iu] },
  {
    all: [
      /(?<!\p{L})(?:poste|emploi) (?:actuellement |présentement )?(?:vacant|à pourvoir|existant)(?!\p{L})|vacance (?:actuelle|existante)/iu,
    ],
  },
];

/** That a machine takes part in choosing applicants. A tool that the holder of the job builds is none. */
const machine =
  /\b(?:AI|A\.I\.|artificial intelligence|machine[- ]learning|automated (?:\w+ ){0,2}(?:tools?|systems?|technolog(?:y|ies))|intelligence artificielle|IA)(?!\p{L})/u;
const choosing =
  /\b(?:screen|assess|select|sort|rank|short-?list|evaluat|review|filter|match|trier|tri|évalu|sélection|présélection)/iu;
const applicants =
  /(?<!\p{L})(?:applica(?:nts?|tions?)|candida(?:tes?|cy|tures?|ts?)|r[eé]sum[eé]s?|CVs?|hiring|recruit(?:ment|ing)?|recrutement)(?!\p{L})/iu;
/** What the employer sells, or its teams make. */
const product =
  /\b(?:our|the) (?:\w+ ){0,2}(?:platform|product|software|customers?|clients?|team (?:builds|makes|develops))\b|\bloan applications?\b/i;
export const aiScreening: readonly SaidTogether[] = [
  { all: [machine, choosing, applicants], unless: [otherActor, product] },
];

/** Where a sentence names the machine. */
export function machineAt(sentence: string): number {
  return machine.exec(sentence)?.index ?? sentence.length;
}

/** Before the machine in the same sentence, these turn the statement into its opposite. */
export const withoutMachine: RegExp =
  /(?:\b(?:no|not|never|without|neither|nor|free (?:from|of))\b|n['’]t\b|(?<!\p{L})(?:sans|aucune?|ne)(?!\p{L}))[^.\n]{0,60}$/iu;

/** Small words of French that English does not share. */
export const frenchWords: RegExp =
  /(?<!\p{L})(?:le|la|les|des|une|et|pour|vous|nous|votre|dans|avec|sur|est|du|aux|qui)(?!\p{L})/giu;

/** As many as these show a French text. */
export const fewFrenchWords = 3;
